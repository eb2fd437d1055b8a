import type { Policy } from '../../domain/case/events.ts'
import type { Settings } from '../../ports/deps.ts'

/** What the environment says, for both entry points. */
export interface EnvironmentSettings {
  readonly production: boolean
  readonly port: number
  readonly databaseUrl: string | null
  readonly databaseToken: string | null
  /** yyyy-mm-dd; for demos and tests */
  readonly today: string | null
  /** current first */
  readonly masterKeys: readonly Uint8Array<ArrayBuffer>[]
  readonly siteKey: string | null
  readonly apiKey: string | null
  readonly staffEmail: string | null
  readonly staffPassword: string | null
  /** policy profile that the first organisation begins with */
  readonly policy: Policy | null
  /** webhooks over http and into one's own network; for development */
  readonly localWebhooks: boolean
  /** asked for hashes of leaked passwords by their first five digits; null: the list alone */
  readonly passwordRangeUrl: string | null
  /** a provider of OpenID Connect for the staff of the first organisation */
  readonly openId: Settings['openId'] | null
  /** what is sealed and chained from now on */
  readonly crypto: 'international' | 'sm'
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error'
}

export type Environment = Readonly<Record<string, string | undefined>>

/** A setting that cannot be used: names the variable and what it takes, never its value. */
export class SettingsError extends Error {}

/** Reads the documented variables. An empty one counts as absent. */
export function readSettings(environment: Environment): EnvironmentSettings {
  const text = (name: string): string | null => environment[name]?.trim() || null
  const production = (text('NODE_ENV') ?? text('ANBEI_ENV')) === 'production'
  const today = text('ANBEI_TODAY')
  if (today !== null && production) throw new SettingsError('ANBEI_TODAY is for demos and tests: it is refused in production')
  if (today !== null && !isDate(today)) throw new SettingsError('ANBEI_TODAY must be a date like 2026-11-23')
  const localWebhooks = text('ANBEI_LOCAL_WEBHOOKS') === 'on'
  if (localWebhooks && production) throw new SettingsError('ANBEI_LOCAL_WEBHOOKS is for development: it is refused in production')
  const password = text('ANBEI_STAFF_PASSWORD')
  if (password !== null && password.length < 8) throw new SettingsError('ANBEI_STAFF_PASSWORD must have at least 8 characters')
  return {
    production,
    port: portOf(text('PORT')),
    databaseUrl: text('DATABASE_URL'),
    databaseToken: text('DATABASE_AUTH_TOKEN'),
    today,
    masterKeys: masterKeysOf(text('ANBEI_MASTER_KEY')),
    siteKey: text('ANBEI_SITE_KEY'),
    apiKey: text('ANBEI_API_KEY'),
    staffEmail: text('ANBEI_STAFF_EMAIL'),
    staffPassword: password,
    policy: policyOf(text('ANBEI_POLICY')),
    localWebhooks,
    passwordRangeUrl: httpsOf('PASSWORD_RANGE_URL', text('PASSWORD_RANGE_URL')),
    openId: openIdOf(text, production),
    crypto: cryptoOf(text('ANBEI_CRYPTO')),
    logLevel: levelOf(text('ANBEI_LOG')),
  }
}

/** A day that the calendar has: 2026-02-30 would become the second of March. */
function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function portOf(text: string | null): number {
  const port = text === null ? 8787 : Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new SettingsError('PORT must be a number from 0 to 65535')
  return port
}

function cryptoOf(text: string | null): EnvironmentSettings['crypto'] {
  if (text !== null && text !== 'international' && text !== 'sm') throw new SettingsError('ANBEI_CRYPTO must be international or sm')
  return text ?? 'international'
}

function openIdOf(text: (name: string) => string | null, production: boolean): EnvironmentSettings['openId'] {
  const [issuer, clientId] = [text('OIDC_ISSUER'), text('OIDC_CLIENT_ID')]
  if (issuer === null && clientId === null) return null
  if (issuer === null || clientId === null) throw new SettingsError('OIDC_ISSUER and OIDC_CLIENT_ID are set together')
  const fits = URL.canParse(issuer) && (production ? ['https:'] : ['https:', 'http:']).includes(new URL(issuer).protocol)
  if (!fits) throw new SettingsError('OIDC_ISSUER must be an address with https')
  return { issuer, clientId, clientSecret: text('OIDC_CLIENT_SECRET'), label: text('OIDC_LABEL') ?? 'OpenID Connect' }
}

function httpsOf(name: string, text: string | null): string | null {
  if (text !== null && !/^https:/.test(URL.canParse(text) ? text : '')) throw new SettingsError(`${name} must be an address with https`)
  return text
}

function levelOf(text: string | null): EnvironmentSettings['logLevel'] {
  const level = (['debug', 'info', 'warn', 'error'] as const).find(known => known === (text ?? 'info'))
  if (!level) throw new SettingsError('ANBEI_LOG must be debug, info, warn or error')
  return level
}

function policyOf(text: string | null): Policy | null {
  const policy = (['official', 'guided', 'guideStrict'] as const).find(known => known === text)
  if (text !== null && !policy) throw new SettingsError('ANBEI_POLICY must be official, guided or guideStrict')
  return policy ?? null
}

/** `ANBEI_MASTER_KEY` is 32 bytes in base64; older keys follow after a comma until every data key is wrapped anew. */
function masterKeysOf(text: string | null): readonly Uint8Array<ArrayBuffer>[] {
  return (text ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(decodeMasterKey)
}

export function decodeMasterKey(text: string): Uint8Array<ArrayBuffer> {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '')
  const letters = /^[A-Za-z0-9+/]+$/.test(plain) ? atob(plain) : ''
  if (letters.length !== 32) throw new SettingsError('ANBEI_MASTER_KEY must be 32 bytes in base64 (openssl rand -base64 32)')
  return Uint8Array.from(letters, letter => letter.charCodeAt(0))
}

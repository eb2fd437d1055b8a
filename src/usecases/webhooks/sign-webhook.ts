import type { Ids } from '../../ports/ids.ts'
import type { SigningSecret } from '../../ports/webhooks.ts'

const prefix = 'whsec_'

/** 32 random bytes as Standard Webhooks has them. */
export function newSigningSecret(ids: Ids): string {
  const base64 = ids.secret(32).replaceAll('-', '+').replaceAll('_', '/')
  return prefix + base64.padEnd(Math.ceil(base64.length / 4) * 4, '=')
}

/** Those that sign at `now`: the newest, and older ones until their overlap ends. */
export const secretsAt = (secrets: readonly SigningSecret[], now: string): readonly SigningSecret[] =>
  secrets.filter(({ until }) => until === null || now < until)

/** Headers of one try: `v1,<base64 HMAC-SHA256 of id.timestamp.body>`, one signature for each secret that holds. */
export async function webhookHeaders(
  { id, body, at }: { readonly id: string; readonly body: string; readonly at: string },
  secrets: readonly SigningSecret[],
): Promise<Readonly<Record<string, string>>> {
  const timestamp = String(Math.floor(Date.parse(at) / 1000))
  const signatures = await Promise.all(secretsAt(secrets, at).map(({ secret }) => sign(secret, `${id}.${timestamp}.${body}`)))
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.map(each => `v1,${each}`).join(' ') }
}

async function sign(secret: string, text: string): Promise<string> {
  const raw = Uint8Array.from(atob(secret.slice(prefix.length)), letter => letter.charCodeAt(0))
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)))
  return btoa(String.fromCharCode(...signature))
}

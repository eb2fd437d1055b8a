import { readStored, writeStored } from './storage.ts'
import { type Locale, localeOf } from './texts/index.ts'

/** What this browser keeps to go on with a conversation. */
export interface SavedSession {
  readonly conversation: string
  readonly token: string
  /** known only where the conversation was opened */
  readonly resumeCode: string | null
  /** the site's own id of whom it vouched for: nobody else of this browser may go on with it */
  readonly owner?: string
}

const sessionKey = (site: string): string => `anbei.session.${site}`
const localeKey = 'anbei.locale'

export function readSession(site: string): SavedSession | null {
  try {
    const stored = JSON.parse(readStored(sessionKey(site)) ?? 'null')
    if (typeof stored?.conversation !== 'string' || typeof stored.token !== 'string') return null
    const { conversation, token, resumeCode = null, owner } = stored
    return { conversation, token, resumeCode, ...(typeof owner === 'string' ? { owner } : {}) }
  } catch {
    return null
  }
}

/** A conversation that this browser has a token of, with what tells it from the others. */
export interface KeptSession extends SavedSession {
  readonly title: string
  /** when it was last open here, ISO 8601 */
  readonly at: string
}

const keptKey = (site: string): string => `anbei.sessions.${site}`
/** as many as somebody tells apart */
const mostKept = 20

/** Every conversation of this browser, the last one first. */
export function readKept(site: string): readonly KeptSession[] {
  try {
    const stored: unknown = JSON.parse(readStored(keptKey(site)) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isKept) : []
  } catch {
    return []
  }
}

const isKept = (item: unknown): item is KeptSession =>
  typeof item === 'object' && item !== null && 'conversation' in item && 'token' in item && 'title' in item && 'at' in item

export function keepSession(site: string, session: KeptSession): void {
  const others = readKept(site).filter(each => each.conversation !== session.conversation)
  writeStored(keptKey(site), JSON.stringify([session, ...others].slice(0, mostKept)))
}

export const dropSession = (site: string, conversation: string): void =>
  writeStored(keptKey(site), JSON.stringify(readKept(site).filter(each => each.conversation !== conversation)))

export const writeSession = (site: string, session: SavedSession | null): void =>
  writeStored(sessionKey(site), session && JSON.stringify(session))

export const isSessionKey = (key: string | null, site: string): boolean => key === sessionKey(site)

export const readLocale = (): Locale | null => {
  const stored = readStored(localeKey)
  return stored ? localeOf(stored) : null
}

export const writeLocale = (locale: Locale): void => writeStored(localeKey, locale)

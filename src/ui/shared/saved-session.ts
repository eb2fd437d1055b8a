import { readStored, writeStored } from './storage.ts'
import { type Locale, localeOf } from './texts/index.ts'

/** What this browser keeps to go on with a conversation. */
export interface SavedSession {
  readonly conversation: string
  readonly token: string
  /** known only where the conversation was opened */
  readonly resumeCode: string | null
}

const sessionKey = (site: string): string => `anbei.session.${site}`
const localeKey = 'anbei.locale'

export function readSession(site: string): SavedSession | null {
  try {
    const stored = JSON.parse(readStored(sessionKey(site)) ?? 'null')
    if (typeof stored?.conversation !== 'string' || typeof stored.token !== 'string') return null
    return { conversation: stored.conversation, token: stored.token, resumeCode: stored.resumeCode ?? null }
  } catch {
    return null
  }
}

export const writeSession = (site: string, session: SavedSession | null): void =>
  writeStored(sessionKey(site), session && JSON.stringify(session))

export const isSessionKey = (key: string | null, site: string): boolean => key === sessionKey(site)

export const readLocale = (): Locale | null => {
  const stored = readStored(localeKey)
  return stored ? localeOf(stored) : null
}

export const writeLocale = (locale: Locale): void => writeStored(localeKey, locale)

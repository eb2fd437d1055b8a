import { createHash } from 'node:crypto'
import type { KnownPasswords } from '../../ports/known-passwords.ts'

export interface KnownPasswordsOptions {
  /** the list of `common-passwords.txt`, wherever it lies */
  readonly list: () => Promise<string>
  /**
   * a service that is asked for all hashes with the first five digits of a password's SHA-1, as haveibeenpwned.com/API/v3#PwnedPasswords has
   * it; never for the password. Null: the list alone
   */
  readonly rangeUrl: string | null
  readonly fetching?: typeof fetch
}

const timeoutMs = 3_000

/** The list first. A service that does not answer leaves it at that: nobody is kept out because it is away. */
export function knownPasswords({ list, rangeUrl, fetching = fetch }: KnownPasswordsOptions): KnownPasswords {
  let read: ReadonlySet<string> | null = null
  return {
    async has(password) {
      read ??= new Set((await list()).split('\n').filter(line => line !== '' && !line.startsWith('# ')))
      if (read.has(password.toLowerCase())) return true
      return rangeUrl !== null && (await isInRange(rangeUrl, password, fetching))
    },
  }
}

async function isInRange(rangeUrl: string, password: string, fetching: typeof fetch): Promise<boolean> {
  const hash = createHash('sha1').update(password).digest('hex').toUpperCase()
  try {
    const response = await fetching(`${rangeUrl.replace(/\/$/, '')}/${hash.slice(0, 5)}`, {
      headers: { 'add-padding': 'true' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (!response.ok) return false
    // padding has a count of nought
    return (await response.text()).split(/\r?\n/).some(line => {
      const [rest, count] = line.split(':')
      return rest === hash.slice(5) && Number(count) > 0
    })
  } catch {
    return false
  }
}

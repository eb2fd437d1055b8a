import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { decodeMasterKey } from './read-settings.ts'

type Key = Uint8Array<ArrayBuffer>

const fresh = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')

/**
 * The master keys of a machine without configuration, the present one first: a line for each, with the day from which it counts. Made once,
 * readable by its owner only. Two first starts agree on one key.
 */
export async function masterKeyFile(path: string): Promise<readonly Key[]> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${fresh()}\n`, { mode: 0o600, flag: 'wx' }).catch(error => {
    if (error.code !== 'EEXIST') throw error
  })
  return (await linesOf(path)).map(({ text }) => decodeMasterKey(text))
}

/** Days for which the present key has been the present one. */
export async function masterKeyDays(path: string, now: string): Promise<number> {
  const [current] = await linesOf(path)
  const since = current?.since ?? (await stat(path)).mtime.toISOString()
  return (Date.parse(now) - Date.parse(since)) / 86_400_000
}

/** A new key in front; the others stay, because links and search words were signed with them. Whole or not at all. */
export async function addMasterKey(path: string, today: string): Promise<void> {
  const before = await readFile(path, 'utf8')
  const beside = `${path}.${randomUUID()}.tmp`
  await writeFile(beside, `${fresh()} ${today}\n${before}`, { mode: 0o600, flush: true })
  await rename(beside, path)
}

async function linesOf(path: string): Promise<readonly { readonly text: string; readonly since: string | null }[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter(line => line.trim() !== '')
  return lines.map(line => {
    const [text = '', since = null] = line.trim().split(/\s+/)
    return { text, since }
  })
}

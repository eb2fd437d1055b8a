import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { decodeMasterKey } from './read-settings.ts'

/** The master key of a machine without configuration: made once, readable by its owner only. Two first starts agree on one key. */
export async function masterKeyFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  await mkdir(dirname(path), { recursive: true })
  const made = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')
  await writeFile(path, `${made}\n`, { mode: 0o600, flag: 'wx' }).catch(error => {
    if (error.code !== 'EEXIST') throw error
  })
  return decodeMasterKey((await readFile(path, 'utf8')).trim())
}

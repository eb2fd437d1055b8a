import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keyIdOf } from '../adapters/environment/key-id.ts'
import { masterKeyFile } from '../adapters/environment/master-key-file.ts'
import type { EnvironmentSettings } from '../adapters/environment/read-settings.ts'
import { pathOf } from '../adapters/libsql/open-libsql.ts'
import type { MasterKey } from '../adapters/sealing/vault.ts'

/** Where the master keys of a database lie when none is set. */
export const keyFileOf = (url: string): string =>
  url.startsWith('file:') ? join(dirname(pathOf(url)), 'master.key') : join('data', 'master.key')

/** The master keys that this machine has, the present one first; none where neither the setting nor the file is there. */
export async function knownKeys({ masterKeys }: Pick<EnvironmentSettings, 'masterKeys'>, url: string): Promise<readonly MasterKey[]> {
  const file = keyFileOf(url)
  const keys = masterKeys.length > 0 ? masterKeys : existsSync(file) ? await masterKeyFile(file) : []
  return Promise.all(keys.map(async key => ({ id: await keyIdOf(key), key })))
}

import type { Vault } from '../../ports/vault.ts'
import type { WrappedKey } from './raw-cases.ts'

/** Rows with a data key of their own. */
export interface KeyHolder {
  /** up to `limit` rows whose key is not wrapped by `keyId` */
  keysNotUnder(keyId: string, limit: number): Promise<readonly HeldKey[]>
}

export interface HeldKey {
  readonly key: WrappedKey
  /** nothing happens when the row has another key by now */
  replace(to: WrappedKey): Promise<void>
}

/** Puts data keys under the current master key; payloads stay as they are. How many were done. */
export async function rewrapKeys(holders: readonly KeyHolder[], vault: Vault, limit: number): Promise<number> {
  const { keyId } = await vault.newDataKey()
  let done = 0
  for (const holder of holders)
    for (const held of await holder.keysNotUnder(keyId, limit - done)) {
      await held.replace(await vault.rewrap(held.key))
      done += 1
    }
  return done
}

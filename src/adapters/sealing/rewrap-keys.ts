import type { Vault } from '../../ports/vault.ts'
import type { RawCases } from './raw-cases.ts'

/** Puts data keys under the current master key; payloads stay as they are. How many were done. */
export async function rewrapKeys(raw: RawCases, vault: Vault, limit: number): Promise<number> {
  const { keyId } = await vault.newDataKey()
  const old = await raw.keysNotUnder(keyId, limit)
  for (const { ref, key } of old) await raw.replaceKey(ref, key, await vault.rewrap(key))
  return old.length
}

import type { Files } from '../../ports/files.ts'
import { isUnder, splitKey } from './file-key.ts'

export function memoryFiles(blobs: Map<string, Uint8Array> = new Map()): Files {
  return {
    async put(key, bytes) {
      splitKey(key)
      blobs.set(key, bytes.slice())
    },
    get: async key => blobs.get(key)?.slice() ?? null,
    list: async prefix => [...blobs.keys()].filter(key => isUnder(prefix, key)),
    async removeAll(prefix) {
      for (const key of blobs.keys()) if (isUnder(prefix, key)) blobs.delete(key)
    },
  }
}

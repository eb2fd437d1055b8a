import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Assets } from '../../ports/assets.ts'
import { mimeOf } from './mime-of.ts'

/** Built files of a folder, read once. `fresh` reads them each time, for work on the pages. */
export function folderAssets(folder: string, options: { readonly fresh?: boolean } = {}): Assets {
  const known = new Map<string, { readonly bytes: Uint8Array<ArrayBuffer>; readonly mime: string }>()
  return {
    async read(path) {
      const seen = known.get(path)
      if (seen) return seen
      const bytes = await readFile(join(folder, path)).catch(() => null)
      if (!bytes) return null
      const asset = { bytes: new Uint8Array(bytes), mime: mimeOf(path) }
      if (!options.fresh) known.set(path, asset)
      return asset
    },
  }
}

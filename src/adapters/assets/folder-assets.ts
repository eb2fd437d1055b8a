import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Asset, Assets } from '../../ports/assets.ts'
import { mimeOf } from './mime-of.ts'

const compress = promisify(gzip)
const isText = /^(text\/|application\/json|image\/svg)/

/** Built files of a folder, read and compressed once. `fresh` looks each time whether they were built anew, for work on the pages. */
export function folderAssets(folder: string, options: { readonly fresh?: boolean } = {}): Assets {
  const known = new Map<string, { readonly asset: Asset; readonly builtAt: number }>()
  const builtAtOf = async (path: string): Promise<number> => (await stat(join(folder, path)).catch(() => null))?.mtimeMs ?? -1
  return {
    async read(path) {
      const seen = known.get(path)
      if (seen && !(options.fresh && seen.builtAt !== (await builtAtOf(path)))) return seen.asset
      const builtAt = await builtAtOf(path)
      const bytes = await readFile(join(folder, path)).catch(() => null)
      if (!bytes) return null
      const mime = mimeOf(path)
      const asset = { bytes: new Uint8Array(bytes), mime, ...(isText.test(mime) ? { gzip: new Uint8Array(await compress(bytes)) } : {}) }
      known.set(path, { asset, builtAt })
      return asset
    },
  }
}

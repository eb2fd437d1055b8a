import type { Assets } from '../../ports/assets.ts'
import { mimeOf } from './mime-of.ts'

/** The part of an assets binding of Workers that is used. */
export interface AssetsBinding {
  fetch(request: Request): Promise<Response>
}

/** Built files that were uploaded beside a Worker. */
export const boundAssets = (binding: AssetsBinding): Assets => ({
  async read(path) {
    const response = await binding.fetch(new Request(`https://assets.invalid/${path}`))
    if (!response.ok) return null
    return { bytes: new Uint8Array(await response.arrayBuffer()), mime: mimeOf(path) }
  },
})

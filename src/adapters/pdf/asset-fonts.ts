import type { Assets } from '../../ports/assets.ts'
import type { FontFiles } from './index.ts'

/** The font pack beside the built pages, for Workers, which have no folder to read. */
export function assetFonts(assets: Assets): FontFiles {
  const read = async (name: string): Promise<Uint8Array> => {
    const font = await assets.read(`fonts/${name}`)
    if (!font) throw new Error(`the built pages have no font ${name}`)
    return font.bytes
  }
  return { text: () => read('noto-serif-sc-core.ttf'), head: () => read('noto-sans-sc-core.ttf') }
}

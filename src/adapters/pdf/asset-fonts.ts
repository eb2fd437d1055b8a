import type { Assets } from '../../ports/assets.ts'
import type { FontFiles } from './index.ts'

/** The font pack and the forms beside the built pages, for Workers, which have no folder to read. */
export function assetFonts(assets: Assets): FontFiles {
  const read = async (name: string): Promise<Uint8Array> => {
    const file = await assets.read(name)
    if (!file) throw new Error(`the built pages have no ${name}`)
    return file.bytes
  }
  return {
    text: () => read('fonts/noto-serif-sc-core.ttf'),
    rare: () => read('fonts/noto-serif-sc-rare.ttf.gz'),
    head: () => read('fonts/noto-sans-sc-core.ttf'),
    form: template => read(`forms/${template}.pdf`),
  }
}

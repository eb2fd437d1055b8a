import { join } from 'node:path'
import { templatesFolder } from '../../golden/sample-case.ts'

const pack = join(import.meta.dirname, '../node_modules/@expo-google-fonts')
const core = join(templatesFolder, 'fonts')

export const fontPairs = {
  /** what a peer's users have: Noto Serif SC Regular and Noto Sans SC Medium, static, as Google Fonts gives them */
  full: {
    text: join(pack, 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
    head: join(pack, 'noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'),
  },
  /** the same outlines, cut to the characters of our documents */
  core: { text: join(core, 'noto-serif-sc-core.ttf'), head: join(core, 'noto-sans-sc-core.ttf') },
}

export type FontPair = keyof typeof fontPairs

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FontFiles } from './index.ts'

/** The font pack as files of the project, for Node. */
export const folderFonts = (folder: string): FontFiles => ({
  text: () => readFile(join(folder, 'noto-serif-sc-core.ttf')),
  head: () => readFile(join(folder, 'noto-sans-sc-core.ttf')),
})

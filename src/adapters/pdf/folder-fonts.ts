import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FontFiles } from './index.ts'

/** The font pack and the forms as files of the project, for Node. `folder` is that of the fonts, beside those of the templates. */
export const folderFonts = (folder: string): FontFiles => ({
  text: () => readFile(join(folder, 'noto-serif-sc-core.ttf')),
  rare: () => readFile(join(folder, 'noto-serif-sc-rare.ttf.gz')),
  head: () => readFile(join(folder, 'noto-sans-sc-core.ttf')),
  form: template => readFile(join(folder, '..', template, 'form.pdf')),
})

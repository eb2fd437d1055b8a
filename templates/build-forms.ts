/**
 * Makes the forms of our own, `<document>/form.pdf`, from `<document>/form.txt`: the markup of documents, in which `[[name]]` makes the
 * cell around it a field, `[[name*3]]` one of three lines and `[[?name]]` a box to tick. Run it after a change and write the hash that it
 * prints into the template.
 *
 *   npx node templates/build-forms.ts
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildForm } from '../src/adapters/pdf/form/build-form.ts'
import { readFont } from '../src/adapters/pdf/sfnt/read-font.ts'

const here = import.meta.dirname
const font = (name: string) => readFont(readFileSync(join(here, 'fonts', name)))
const fonts = { text: font('noto-serif-sc-core.ttf'), head: font('noto-sans-sc-core.ttf') }

for (const { name } of readdirSync(here, { withFileTypes: true }).filter(entry => entry.isDirectory())) {
  const source = join(here, name, 'form.txt')
  if (!existsSync(source)) continue
  const bytes = await buildForm(readFileSync(source, 'utf8'), fonts)
  writeFileSync(join(here, name, 'form.pdf'), bytes)
  console.log(`${name}: ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`)
}

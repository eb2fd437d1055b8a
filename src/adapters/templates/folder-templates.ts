import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Templates } from '../../ports/templates.ts'
import { createTemplates, type SourceFile } from './create-templates.ts'

/** The templates of a folder `<id>/<locale>.hbs`, read once when the process starts, for Node. */
export async function folderTemplates(folder: string): Promise<Templates> {
  const entries = await readdir(folder, { withFileTypes: true })
  const folders = entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
  const files = await Promise.all(folders.map(id => sourcesOf(folder, id)))
  return createTemplates(files.flat(), source => createHash('sha256').update(source).digest('hex'))
}

async function sourcesOf(folder: string, id: string): Promise<readonly SourceFile[]> {
  const names = (await readdir(join(folder, id))).filter(name => name.endsWith('.hbs'))
  return Promise.all(
    names.map(async name => ({ id, locale: name.slice(0, -'.hbs'.length), source: await readFile(join(folder, id, name), 'utf8') })),
  )
}

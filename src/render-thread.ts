/** One thread of a render job: rows in, documents out. Opens no database, reads no key. */
import { createHash } from 'node:crypto'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { folderFonts } from './adapters/pdf/folder-fonts.ts'
import { createTypesetter } from './adapters/pdf/index.ts'
import { createReference } from './adapters/reference/index.ts'
import { folderTemplates } from './adapters/templates/folder-templates.ts'
import type { ThreadAnswer, ThreadAsk } from './adapters/threads/messages.ts'
import { createCatalogue } from './catalogue/index.ts'
import { type RenderingRows, renderRows } from './usecases/jobs/render-rows.ts'

const root = join(import.meta.dirname, '..')

// on Linux of this thread alone: whoever waits for an answer goes first
setPriority(0, 10)

const deps: RenderingRows = {
  catalogue: createCatalogue(text => createHash('sha256').update(text).digest('hex')),
  reference: createReference(),
  templates: await folderTemplates(join(root, 'templates')),
  typesetter: createTypesetter(folderFonts(join(root, 'templates/fonts'))),
  sha256: bytes => createHash('sha256').update(bytes).digest('hex'),
  log: (level, event, facts) => console.error(JSON.stringify({ level, event, ...facts })),
}

parentPort?.on('message', async ({ task }: ThreadAsk) => {
  const made = await renderRows(deps, task)
  const answer: ThreadAnswer = { made }
  parentPort?.postMessage(answer, [made.bytes.buffer, made.report.buffer])
})

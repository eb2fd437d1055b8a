import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { pdfBinder } from '../../../src/adapters/pdf/materials/index.ts'
import { renderTemplate } from '../../../src/usecases/documents/render-template.ts'
import { caseOf, openingOf, rendering, type Sample, sampleOf, templateIds } from '../../golden/sample-case.ts'
import { materialsOf } from './materials-of.ts'

const harness = createTestHarness({ root: import.meta.dirname, workers: [{ configPath: 'wrangler.toml' }] })
let worker: URL

beforeAll(async () => {
  const { url } = await harness.listen()
  worker = new URL(url)
})

afterAll(() => harness.close())

async function compare(sample: Sample, template: string, format: 'pdf' | 'docx' | 'html'): Promise<void> {
  const wanted = { template, format, locale: 'zh-CN' }
  const job = { events: [openingOf(sample)], wanted, today: rendering.clock.today() }
  const response = await fetch(worker, { method: 'POST', body: JSON.stringify(job) })
  const there = await response.json()
  const here = await renderTemplate(rendering, caseOf(sample), wanted)
  expect(there).toEqual(here.ok ? { sha256: here.sha256, length: here.bytes.length } : here)
}

for (const template of templateIds)
  for (const format of ['pdf', 'docx', 'html'] as const)
    test(`${template} as ${format} has the same bytes on Node and in workerd`, () => compare(sampleOf(template), template, format))

test('so has a document with characters of the second pack', async () => {
  const sample = sampleOf('icp-application')
  await compare({ ...sample, fields: { ...sample.fields, principalName: '张峯' } }, 'icp-application', 'pdf')
})

test('so have the materials: pictures, copied and drawn pages, and pages that stand for files', async () => {
  const { files, rows } = await materialsOf()
  const sample = sampleOf('materials')
  const wanted = { template: 'materials', format: 'pdf', locale: 'zh-CN', materials: rows } as const
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
  const sent = files.map(({ bytes, drawn, ...file }) => ({
    ...file,
    bytes: text(bytes),
    ...(drawn ? { drawn: drawn.map(page => ({ ...page, jpeg: text(page.jpeg) })) } : {}),
  }))
  const job = { events: [openingOf(sample)], wanted, today: rendering.clock.today(), files: sent }
  const response = await fetch(worker, { method: 'POST', body: JSON.stringify(job) })
  const list = await renderTemplate(rendering, caseOf(sample), wanted)
  if (!list.ok) throw new Error(list.code)
  const here = await pdfBinder.bind(list.bytes, files, list.meta)
  expect(await response.json()).toEqual({ sha256: createHash('sha256').update(here).digest('hex'), length: here.length })
})

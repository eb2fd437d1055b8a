import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdfBinder } from '../../../src/adapters/pdf/materials/index.ts'
import { render, sampleOf } from '../../golden/sample-case.ts'
import { checkTemplates } from '../../preflight/check-templates.ts'
import { materialsOf, plainFile } from './materials-of.ts'
import { isFault, needPreflight, preflight } from './preflight-tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'preflight-'))
const problems: string[] = []
let made = 0
let messages: ReadonlyMap<string, readonly string[]>

async function boundFile(): Promise<Uint8Array> {
  const { files, rows } = await materialsOf()
  const list = await render(sampleOf('materials'), 'materials', { materials: rows })
  if (!list.ok) throw new Error('the list of materials could not be made')
  return pdfBinder.bind(list.bytes, files, list.meta)
}

beforeAll(async () => {
  needPreflight()
  for await (const { template, locale, variant, format, problems: wrong, bytes } of checkTemplates({})) {
    problems.push(...wrong.map(problem => `${template} ${locale} ${variant} ${format}: ${problem}`))
    made += wrong.length === 0 ? 1 : 0
    if (format === 'pdf' && bytes && variant !== 'bare') writeFileSync(join(folder, `${template}.${locale}.${variant}.pdf`), bytes)
  }
  writeFileSync(join(folder, 'materials-bound.pdf'), await boundFile())
  const sample = sampleOf('icp-application')
  const rare = await render({ ...sample, fields: { ...sample.fields, principalName: '张峯' } }, 'icp-application')
  if (rare.ok) writeFileSync(join(folder, 'rare.pdf'), rare.bytes)
  writeFileSync(join(folder, 'plain.pdf'), await plainFile())
  messages = preflight(folder)
}, 600_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every template makes every document, whatever is answered', () => {
  expect(problems).toEqual([])
  expect(made).toBeGreaterThan(0)
})

test('every PDF passes the PDF/A check', () => {
  const wrong = [...messages].flatMap(([name, said]) =>
    name === 'plain.pdf' ? [] : said.filter(isFault).map(message => `${name}: ${message}`),
  )
  expect(wrong).toEqual([])
  expect([messages.has('rare.pdf'), messages.has('materials-bound.pdf')]).toEqual([true, true])
  expect(messages.size).toBeGreaterThan(10)
})

test('a PDF without what PDF/A asks for does not', () => {
  const said = messages.get('plain.pdf')?.filter(isFault) ?? []
  expect(said.some(message => message.startsWith('3.1.3 '))).toBe(true)
})

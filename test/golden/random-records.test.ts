import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chinesePunctuation } from '../../src/domain/documents/chinese-punctuation.ts'
import { isFault, needPreflight, preflight } from '../runtime/documents/preflight-tools.ts'
import { textsOfPages } from './pdf-reader.ts'
import { render, sampleOf, templatesFolder } from './sample-case.ts'

const standard = [...readFileSync(join(templatesFolder, 'fonts/general-standard-characters.txt'), 'utf8').replace(/\s/g, '')]
const sample = sampleOf('icp-application')
const changed = ['organizerName', 'siteName', 'mailingAddress', 'siteContentDescription', 'principalName'] as const

const name = fc.array(fc.constantFrom(...standard), { minLength: 2, maxLength: 20 }).map(characters => characters.join(''))
const long = fc
  .array(fc.constantFrom(...standard, ...'，。、；：“”（）《》0123456789abcXYZ'), { minLength: 50, maxLength: 400 })
  .map(characters => characters.join(''))
const marks = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'\\*|#%-+[]~>=@{}!<&"\'.,x9中') })
const odd = fc
  .tuple(
    name,
    fc.constantFrom('😀', '👨‍👩‍👧', '\u202e', '\u200b', '\u0000', '𠮷', '峯', '㐂', '囍', '\ufeff', '\ue000', '☑', 'ก', '한'),
    name,
  )
  .map(parts => parts.join(''))
const value = fc.oneof(
  { weight: 4, arbitrary: name },
  { weight: 3, arbitrary: long },
  { weight: 2, arbitrary: marks },
  { weight: 1, arbitrary: odd },
)

/** The reader marks a hyphen at the end of a line as one that may go (U+0002, U+FFFE); it is a hyphen all the same. */
const bare = (text: string): string => text.replace(/[\u0002\ufffe]/g, '-').replace(/\s/g, '')

/** How often, beyond a quick look: RANDOM_RECORDS=5000. Then every document goes through the PDF/A check too. */
const numRuns = Number(process.env.RANDOM_RECORDS ?? 30)
const checked = process.env.RANDOM_RECORDS !== undefined

test('any value gives a right document or the exact error', { timeout: 3_000_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'random-'))
  if (checked) needPreflight()
  const values = fc.record(Object.fromEntries(changed.map(field => [field, value])), { noNullPrototype: true })
  let made = 0
  await fc.assert(
    fc.asyncProperty(values, async fields => {
      const rendered = await render({ ...sample, fields: { ...sample.fields, ...fields } }, 'icp-application')
      if (rendered.ok) {
        made += 1
        if (checked) writeFileSync(join(folder, `${made}.pdf`), rendered.bytes)
        const head = bare(`${fields.organizerName}ICP备案信息表`)
        const pages = await textsOfPages(rendered.bytes)
        const text = pages
          .map(page =>
            bare(page)
              .replace(head, '')
              .replace(/(草稿)?资料版本1\d+年\d+月\d+日生成第\d+页共\d+页$/, ''),
          )
          .join('')
        const isPrinted = (written: string): boolean => [written, chinesePunctuation(written)].some(words => text.includes(bare(words)))
        expect(Object.entries(fields).filter(([, written]) => !isPrinted(written))).toEqual([])
        return
      }
      for (const error of rendered.errors ?? []) {
        const field = error.pointer.replace('/fields/', '')
        const codePoint = /U\+([0-9A-F]+)/.exec(String(error.args?.codePoint ?? error.args?.subject))?.[1] ?? ''
        expect(error.code).toMatch(/^(document\.missing-glyph|template\.bad-character)$/)
        expect(fields[field]).toContain(String.fromCodePoint(Number.parseInt(codePoint, 16)))
      }
      expect(rendered.errors).not.toEqual([])
    }),
    { numRuns },
  )
  expect(made).toBeGreaterThan(0)
  const said = checked ? preflight(folder) : new Map<string, readonly string[]>()
  rmSync(folder, { recursive: true, force: true })
  expect(said.size).toBe(checked ? made : 0)
  expect([...said].filter(([, messages]) => messages.some(isFault))).toEqual([])
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/domain/case/fold.ts'
import type { Json } from '../../src/domain/json.ts'
import { recordSource } from '../../src/usecases/documents/record-source.ts'
import { type Rendered, renderTemplate } from '../../src/usecases/documents/render-template.ts'
import { longest } from '../preflight/variants.ts'
import { comparePicture } from './compare-pictures.ts'
import { picturesOfPages, textsOfPages } from './pdf-reader.ts'
import { caseOf, formIds, render, rendering, type Sample, sampleOf, templateIds, templatesFolder } from './sample-case.ts'

const contents = ['01-ICP备案信息表.pdf', '02-公安联网备案信息表.pdf', '03-网络安全事件应急预案.pdf', 'manifest.json']

async function made(sample: Sample, template: string): Promise<Rendered> {
  const rendered = await render(sample, template, { contents })
  if (!rendered.ok) throw new Error(JSON.stringify(rendered))
  return rendered
}

/** Every page of the long ones; of the others the first two tell enough. */
const wholeGoldens = ['contingency-plan', 'icp-application', 'public-security-application']

/** No golden pages: what they say is what the rules say. */
const spokenByRules = ['cover-sheet', 'guide-checklist']

/** They name the grading of a business that has one. */
const gradingOnlyWhereGraded = ['contingency-plan', 'security-policy', 'self-check-record']

/** Details with long sentences and many rows. */
function withLongDetails(sample: Sample): Sample {
  const long = `${'长值示例文字，包括标点和example.com。'.repeat(8).slice(0, 178)}末字`
  const longer = (value: Json): Json => {
    if (Array.isArray(value)) return Array.from({ length: 15 }, (_, at) => longer(value[at % value.length]!))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, longer(part)]))
    return typeof value === 'string' && value.length > 12 && /\p{Script=Han}/u.test(value) ? long : value
  }
  return sample.details === undefined ? sample : { ...sample, details: longer(sample.details) }
}

const bare = (text: string): string => text.replace(/\s/g, '')

test.each([true, false])('the annexes of a plan count up without a gap, personal data collected: %s', async collectsPersonalInfo => {
  const sample = sampleOf('contingency-plan')
  const { bytes } = await made({ ...sample, fields: { ...sample.fields, collectsPersonalInfo } }, 'contingency-plan')
  const [, contents = ''] = await textsOfPages(bytes)
  const annexes = [...contents.matchAll(/附件([一二三四五六七八九])/g)].map(([, number]) => number).join('')
  expect(annexes).toBe('一二三四五六七八'.slice(0, collectsPersonalInfo ? 8 : 7))
})

for (const template of templateIds.filter(id => !formIds.includes(id))) {
  describe(template, () => {
    const sample = sampleOf(template)

    // these print the words of rules, which change more often than their look
    if (!spokenByRules.includes(template))
      test('looks like its golden pages', { timeout: 120_000 }, async () => {
        const { bytes } = await made(sample, template)
        const pictures = await picturesOfPages(bytes, wholeGoldens.includes(template) ? undefined : 2)
        const folder = join(import.meta.dirname, template)
        const artifacts = join(import.meta.dirname, '../.artifacts/golden', template)
        const wrong = pictures.map((picture, at) => {
          const name = `page-${String(at + 1).padStart(2, '0')}.png`
          return comparePicture(picture, join(folder, name), join(artifacts, name))
        })
        expect(wrong.filter(problem => problem !== null)).toEqual([])
        expect(existsSync(folder) ? readdirSync(folder).length : 0).toBe(pictures.length)
      })

    test('holds every value that it prints, exact when its text is copied', async () => {
      const { bytes } = await made(sample, template)
      const text = bare((await textsOfPages(bytes)).join('\n').replace(/^.*第 \d+ 页 共 \d+ 页$/gm, ''))
      const source = readFileSync(join(templatesFolder, template, 'zh-CN.hbs'), 'utf8')
      const { say } = recordSource(rendering, caseOf(sample), 'zh-CN')
      // words that stand only where the answer is another one: a place of last resort, a grading that the business does not have
      const elsewhere = [
        'serverRegion',
        ...(sample.fields.mlpsLevel === 'notGraded' && gradingOnlyWhereGraded.includes(template) ? ['mlpsLevel'] : []),
      ]
      const printed = [...source.matchAll(/\{\{(?:\.\.\/)?f\.(\w+)\}\}/g)].map(match => match[1]!)
      if (template !== 'cover-sheet') expect(text).not.toContain('待补充')
      const lost = printed.filter(field => {
        const value = sample.fields[field]
        return value !== undefined && !elsewhere.includes(field) && !text.includes(bare(say.display(field, value)))
      })
      expect([...new Set(lost)]).toEqual([])
    })

    test('gives the same bytes for the same case', async () => {
      const [first, again] = [await made(sample, template), await made(sample, template)]
      expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true)
      expect(again.sha256).toBe(first.sha256)
    })

    test('is a PDF with language, title, bookmarks, output intent and its record', async () => {
      const { bytes } = await made(sample, template)
      const plain = Buffer.from(bytes).toString('latin1')
      for (const part of ['%PDF-1.7', '<pdfaid:part>3', '<pdfaid:conformance>B', '/GTS_PDFA1', '/AFRelationship /Source', '/Lang (zh-CN)'])
        expect(plain).toContain(part)
      expect(plain).toContain('/Outlines')
      const document = await PDFDocument.load(bytes, { updateMetadata: false })
      expect(document.getTitle()).toContain(sample.fields.organizerName)
    })

    test('becomes a draft that marks what is missing when nothing was answered', async () => {
      const { bytes } = await made({ filings: sample.filings, fields: {} }, template)
      const text = (await textsOfPages(bytes)).join('\n')
      expect(text).toContain('【待补充：')
      if (template !== 'cover-sheet') expect(text).toContain('草稿')
    })

    test('takes the longest values that the fields allow', async () => {
      const { bytes } = await made(withLongDetails(longest(sample)), template)
      const text = bare((await textsOfPages(bytes)).join(''))
      expect(text).toContain('末字')
    })

    test('is readable as a page of the web', async () => {
      const rendered = await render(sample, template, { format: 'html', contents })
      const html = rendered.ok ? new TextDecoder().decode(rendered.bytes) : ''
      expect(html).toContain('<!doctype html>')
      expect(html).toContain(String(sample.fields.organizerName))
      expect(html).not.toMatch(/\\[-.|#*]|undefined|\[object/)
    })
  })
}

describe('whatever part of the answers is known', () => {
  for (const template of templateIds)
    test(`${template} is made`, async () => {
      const sample = sampleOf(template)
      const some = fc.subarray(Object.entries(sample.fields))
      await fc.assert(
        fc.asyncProperty(some, async entries => {
          const rendered = await render({ ...sample, fields: Object.fromEntries(entries) }, template, { format: 'html', contents })
          expect(rendered.ok ? [] : rendered.errors).toEqual([])
        }),
        { numRuns: wholeGoldens.includes(template) ? 60 : 20 },
      )
    })

  test('an answer without a value is marked or said', async () => {
    const state = caseOf({ filings: ['contingencyPlan'], fields: {} })
    const evidence = { kind: 'api', seq: 2, quote: null, confidence: 1 } as const
    const answered = (field: string, to: 'unknown' | 'notApplicable' | 'declined') => ({ field, to, evidence })
    const changes = [
      answered('planApprover', 'unknown'),
      answered('planVersion', 'declined'),
      answered('backupSiteAddress', 'notApplicable'),
    ]
    const later = fold(state, [{ seq: 2, v: 1, type: 'fieldsEdited', actor: 'visitor', at: state.updatedAt, payload: { changes } }])
    const rendered = await renderTemplate(rendering, later, { template: 'contingency-plan', format: 'html', locale: 'zh-CN' })
    const html = rendered.ok ? new TextDecoder().decode(rendered.bytes) : ''
    expect(html).toContain('【待补充：批准人】')
    expect(html).toContain('【待补充：预案版本】')
    expect(html).toContain('备份地点：不适用')
  })
})

describe('in English too', () => {
  const english = templateIds.filter(template => existsSync(join(templatesFolder, template, 'en.hbs')))

  test('the first four', () =>
    expect(english).toEqual(['contingency-plan', 'icp-application', 'icp-change', 'public-security-application']))

  for (const template of english)
    test(`${template} says its own words in English, and marks what is missing`, async () => {
      const sample = sampleOf(template)
      const rendered = await render(sample, template, { format: 'html', locale: 'en' })
      const html = rendered.ok ? new TextDecoder().decode(rendered.bytes) : JSON.stringify(rendered)
      expect(html).toContain(String(sample.fields.organizerName))
      expect(rendered.ok && rendered.locale).toBe('en')
      const empty = await render({ filings: sample.filings, fields: {} }, template, { format: 'html', locale: 'en' })
      const blank = empty.ok ? new TextDecoder().decode(empty.bytes) : JSON.stringify(empty)
      expect(blank).toContain('[to be added: ')
      // names of procedures stand in brackets in Chinese, articles are cited as they are numbered
      const words = blank.replace(/\([^()]*\)|变更备案|第\p{Script=Han}+条(（\p{Script=Han}）)?/gu, '')
      expect(words.match(/[\u4e00-\u9fff]+/g)).toBeNull()
    })
})

describe('a value that cannot be printed is named', () => {
  const sample = sampleOf('icp-application')
  const withName = (name: string): Sample => ({ ...sample, fields: { ...sample.fields, siteName: name } })

  test('with the character, the field and the line of the template when no font has it', async () => {
    const source = readFileSync(join(templatesFolder, 'icp-application/zh-CN.hbs'), 'utf8').split('\n')
    const line = source.findIndex(text => text.includes('{{f.siteName}}')) + 1
    const table = source.slice(0, line).findLastIndex(text => text.startsWith('|:')) + 1
    const rendered = await render(withName('茶铺😀'), 'icp-application')
    expect(rendered).toMatchObject({
      ok: false,
      code: 'document-failed',
      errors: [
        {
          pointer: '/fields/siteName',
          code: 'document.missing-glyph',
          args: { template: 'icp-application', line: table, character: '😀', codePoint: 'U+1F600', field: 'siteName' },
        },
      ],
    })
  })

  test('with the code of a character that nobody can see', async () => {
    const rendered = await render(withName('茶\u202e铺'), 'icp-application')
    expect(rendered).toMatchObject({
      ok: false,
      code: 'document-failed',
      errors: [{ pointer: '/fields/siteName', code: 'template.bad-character', args: { subject: 'f.siteName U+202E' } }],
    })
  })
})

test('a template of a filing that the case does not have is refused', async () => {
  const rendered = await render(sampleOf('icp-application'), 'contingency-plan')
  expect(rendered).toMatchObject({ ok: false, code: 'document-failed', errors: [{ code: 'document.otherFiling' }] })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { paragraphsOf, partsOf } from './docx-reader.ts'
import { textsOfPages } from './pdf-reader.ts'
import { formIds, render, type Sample, sampleOf, templateIds, templatesFolder } from './sample-case.ts'

async function made(sample: Sample, template: string, format: 'docx' | 'pdf', locale = 'zh-CN'): Promise<Uint8Array> {
  const rendered = await render(sample, template, { format, locale, contents: ['01-ICP备案信息表.pdf'] })
  if (!rendered.ok) throw new Error(JSON.stringify(rendered))
  return rendered.bytes
}

/** The text of a Word document with its tags, each closed by its own. */
const xmlOf = (docx: Uint8Array): string =>
  (partsOf(docx).get('word/document.xml') ?? [])
    .map(({ open, close, attributes, text }) => `${open ? `<${open}${attributes}>` : ''}${text}${close ? `</${close}>` : ''}`)
    .join('')

/** A hyphen at the end of a line is a hyphen all the same; Word's box is no text of the page. */
const bare = (text: string): string => text.replace(/[\u0002\ufffe]/g, '-').replace(/[\s☐☑]/g, '')

/** The text of the pages without head and foot, which are drawn last; the first page has no head. */
async function pageText(pdf: Uint8Array, head: string): Promise<string> {
  const foot = /(草稿)?资料版本1\d+年\d+月\d+日生成第\d+页共\d+页$/
  const pages = (await textsOfPages(pdf)).map(page => bare(page).replace(foot, ''))
  return pages.map((page, at) => (at > 0 && page.endsWith(bare(head)) ? page.slice(0, -bare(head).length) : page)).join('')
}

for (const template of templateIds.filter(id => !formIds.includes(id))) {
  describe(`${template} in Word`, () => {
    const sample = sampleOf(template)

    test('says what the printed pages say, paragraph by paragraph, numbers included', async () => {
      const word = paragraphsOf(await made(sample, template, 'docx'))
      const [, subject] = /^@subject (.+)$/m.exec(readFileSync(join(templatesFolder, template, 'zh-CN.hbs'), 'utf8')) ?? []
      const head = `${sample.fields.organizerName}${subject}`
      const printed = await pageText(await made(sample, template, 'pdf'), head)
      let at = 0
      let between = ''
      const lost: string[] = []
      for (const { text } of word) {
        const found = printed.indexOf(bare(text), at)
        // far away stands another text that begins alike
        if (found < 0 || found > at + 200) lost.push(text)
        else {
          between += printed.slice(at, found)
          at = found + bare(text).length
        }
      }
      expect(lost).toEqual([])
      // only the head rows that come again on a new page are printed twice
      const heads = word.filter(({ style }) => style === 'CellHead').map(({ text }) => bare(text))
      const rest = heads.sort((a, b) => b.length - a.length).reduce((left, text) => left.replaceAll(text, ''), between + printed.slice(at))
      expect(rest).toBe('')
    })

    test('is well-formed, dated by the case, and the same each time', async () => {
      const [first, again] = [await made(sample, template, 'docx'), await made(sample, template, 'docx')]
      expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true)
      const parts = partsOf(first)
      expect([...parts.keys()][0]).toBe('[Content_Types].xml')
      expect(parts.get('docProps/core.xml')?.map(({ text }) => text)).toContain('2026-11-22T08:00:00Z')
      expect(parts.get('docProps/custom.xml')?.map(({ text }) => text)).toContain('case_test')
    })

    test('is a draft that marks what is missing when nothing was answered', async () => {
      const text = paragraphsOf(await made({ filings: sample.filings, fields: {} }, template, 'docx'))
        .map(paragraph => paragraph.text)
        .join('\n')
      expect(text).toContain('【待补充：')
    })
  })
}

test('no value becomes markup', async () => {
  const sample = sampleOf('icp-application')
  const siteName = '</w:t><w:br/>&amp;<!--"\'w:pos="9025" %1、 {page}'
  const docx = await made({ ...sample, fields: { ...sample.fields, siteName } }, 'icp-application', 'docx')
  expect(paragraphsOf(docx).map(({ text }) => text)).toContain(siteName)
})

test('a character that our fonts lack is left to the fonts of the reader', async () => {
  const sample = sampleOf('icp-application')
  const docx = await made({ ...sample, fields: { ...sample.fields, principalName: '张𠮷' } }, 'icp-application', 'docx')
  expect(paragraphsOf(docx).map(({ text }) => text)).toContain('张𠮷')
})

test('a heading and the first row of what it heads stay with what follows, whatever Word or WPS makes of styles', async () => {
  const xml = xmlOf(await made(sampleOf('contingency-plan'), 'contingency-plan', 'docx'))
  const headings = xml.match(/<w:pStyle w:val="Heading\d">.*?<\/w:pPr>/g) ?? []
  expect(headings.length).toBeGreaterThan(30)
  expect(headings.filter(properties => !properties.includes('<w:keepNext></w:keepNext>'))).toEqual([])
  const [, intoSteps] = /<w:p>((?:(?!<w:p>).)*按下列步骤处置：)/.exec(xml) ?? []
  expect(intoSteps).toContain('<w:keepNext></w:keepNext>')
})

test('cells to write in by hand have the room that the printed page has', async () => {
  const rows = (partsOf(await made(sampleOf('contingency-plan'), 'contingency-plan', 'docx')).get('word/document.xml') ?? []).filter(
    ({ open }) => open === 'w:trHeight',
  )
  // 1.7 lines of 16.5 points with 8 above and below, in twentieths
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.every(({ attributes }) => attributes.includes('w:val="721"') && attributes.includes('w:hRule="atLeast"'))).toBe(true)
})

test('of a list that is signed only the end stays with the signature', async () => {
  const xml = xmlOf(await made(sampleOf('guide-checklist'), 'guide-checklist', 'docx'))
  const items = xml.match(/<w:pStyle w:val="Item"><\/w:pStyle>.*?<\/w:pPr>/g) ?? []
  const free = items.filter(properties => !properties.includes('<w:keepNext></w:keepNext>'))
  expect(items.length).toBeGreaterThan(4)
  expect(free.length).toBe(items.length - 3)
})

test('headings and items are numbered by Word itself', async () => {
  const docx = await made(sampleOf('icp-application'), 'icp-application', 'docx')
  const texts = partsOf(docx)
    .get('word/document.xml')
    ?.map(({ text }) => text)
  expect(texts).toContain('主体信息')
  expect(texts).not.toContain('二、主体信息')
  expect(paragraphsOf(docx)).toContainEqual({ style: 'Heading1', text: '二、主体信息' })
})

test('the English plan is numbered in figures', async () => {
  const word = paragraphsOf(await made(sampleOf('contingency-plan'), 'contingency-plan', 'docx', 'en'))
  expect(word.filter(({ style }) => style === 'Heading1').map(({ text }) => text.slice(0, 2))).toContain('1.')
})

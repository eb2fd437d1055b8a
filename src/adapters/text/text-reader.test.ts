import fc from 'fast-check'
import { strToU8, zipSync, zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { unmappedPdf } from '../../../test/fixtures/reading/unmapped-pdf.ts'
import { createTextReader } from './index.ts'
import { limits } from './limits.ts'
import { readParagraphs } from './read-paragraphs.ts'
import { unpacksWithin } from './stream-size.ts'

const reader = createTextReader()
const word = (xml: string, types = '<Types/>') => zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(xml) })

const inner = zipSync({ 'a.txt': strToU8('a') })
const holding = (name: string, bytes: Uint8Array, level: 0 | 6 = 6) =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:p><w:t>x</w:t></w:p>'), [name]: bytes }, { level })

const related = (what: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8('<w:p><w:t>x</w:t></w:p>'),
    'word/_rels/settings.xml.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${what}" Target="http://192.0.2.1/t" TargetMode="External"/></Relationships>`,
    ),
  })

describe('a Word file', () => {
  test('gives its paragraphs and its rows in order, without what was deleted', async () => {
    const read = await reader.read(
      'docx',
      word(
        '<w:body><w:p><w:r><w:t>云&amp;合同</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:t>IP</w:t></w:p></w:tc><w:tc><w:p><w:t>CPU</w:t></w:p></w:tc></w:tr></w:tbl><w:p><w:delText>旧</w:delText><w:t>末</w:t></w:p></w:body>',
      ),
    )
    expect(read.ok && read.lines.map(({ text, row, cells }) => [text, row, cells?.map(cell => cell.text)])).toEqual([
      ['云&合同', 1, undefined],
      ['IP CPU', 2, ['IP', 'CPU']],
      ['末', 3, undefined],
    ])
  })

  test.each([
    [
      'macros',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/vbaProject.bin': strToU8('x'), 'word/document.xml': strToU8('<w:p/>') }),
    ],
    ['entities', word('<!DOCTYPE x [<!ENTITY a "aa">]><w:p><w:t>&a;</w:t></w:p>')],
    ['macros', word('<w:p/>', '<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>')],
    ['extension', strToU8('not an archive')],
    ['oldOffice', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['damaged', word('<w:p/>').slice(0, 40)],
    ['unpacksTooLarge', zipSync({ 'word/document.xml': new Uint8Array(limits.unpackedBytes + 1) })],
    ['tooLong', word('<w:p><w:t>x</w:t></w:p>'.repeat(limits.rows + 1))],
    ['nested', word('<w:tbl><w:tr><w:tc>'.repeat(1_000))],
    ['unpacksTooLarge', zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}.xml`, new Uint8Array(1)])))],
    ['external', related('attachedTemplate')],
    ['external', related('image')],
    ['archiveInside', holding('word/embeddings/a.zip', inner)],
    ['archiveInside', holding('word/embeddings/package.bin', inner, 0)],
    ['archiveInside', holding('word/media/image1.png', inner)],
    ['archiveInside', holding('word/media/image2.png', strToU8('Rar!\u001a\u0007\u0000'))],
  ])('is refused because of %s', async (why, bytes) => {
    expect(await reader.read('docx', bytes)).toEqual({ ok: false, code: 'refused', why })
  })

  test('with the numbers of a chart, which are a workbook, is read', async () => {
    expect(await reader.read('docx', holding('word/embeddings/Microsoft_Excel_Sheet1.xlsx', inner))).toMatchObject({ ok: true })
  })

  test('with a link that somebody may follow is read', async () => {
    expect(await reader.read('docx', related('hyperlink'))).toMatchObject({ ok: true })
  })

  test('an entity that a document declares is not unfolded', () => {
    expect(readParagraphs('<!DOCTYPE x [<!ENTITY a "aaaa">]><w:p><w:t>&a;&a;</w:t></w:p>', 10)).toEqual([{ text: '&a;&a;' }])
  })
})

test('a PDF whose Chinese needs a table that is not in the file is not read with letters missing', async () => {
  expect(await reader.read('pdf', unmappedPdf(['服务器托管合同']))).toEqual({ ok: false, code: 'fontMap' })
})

test.each([
  ['a script', '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>', 'macros'],
  ['a script that stands elsewhere', '/OpenAction 4 0 R>> endobj 4 0 obj <</S/JavaScript/JS(app.alert\\(1\\))', 'macros'],
  ['a program of the machine', '/AA<</O<</S /Launch/F(cmd.exe)>>>>', 'macros'],
  ['its second page', '/OpenAction[3 0 R/Fit]', null],
])('a PDF that opens %s at once', async (_, action, why) => {
  const pdf = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R${action}>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
trailer <</Root 1 0 R>>
%%EOF`
  expect(await reader.read('pdf', strToU8(pdf))).toEqual(why ? { ok: false, code: 'refused', why } : { ok: false, code: 'scan' })
})

test('a table with far too many rows is refused, also where a quote is never closed', async () => {
  for (const table of ['a,b\n'.repeat(400_000), `a,b\n"${'x\n'.repeat(400_000)}`])
    expect(await reader.read('csv', strToU8(table))).toEqual({ ok: false, code: 'refused', why: 'tooLong' })
})

test.each(['1,15" x\n', '"\n', '1,"x"y\n'])('a table whose quotes are broken row after row is refused as that: %j', async line => {
  expect(await reader.read('csv', strToU8(`a,b\n${line.repeat(4_000)}`))).toEqual({ ok: false, code: 'refused', why: 'quotes' })
})

test('a few broken rows in a good table do not stand in its way', async () => {
  const read = await reader.read('csv', strToU8(`a,b\n${'1,15" x\n2,y\n3,z\n'.repeat(1_000)}`))
  expect(read.ok && read.lines.length).toBeGreaterThan(1_999)
})

test('text in GBK is read as it was written', async () => {
  const read = await reader.read('txt', new Uint8Array([0xb2, 0xe8, 0xd2, 0xb6, 0x0a, 0x0a, 0x61]))
  expect(read.ok && read.lines.map(({ text, row }) => [text, row])).toEqual([
    ['茶叶', 1],
    ['a', 3],
  ])
})

test('a stream of a PDF that unpacks to more than its bound is noticed without unpacking it all', async () => {
  const bomb = zlibSync(new Uint8Array(4_000_000), { level: 9 })
  const pdf = Buffer.concat([Buffer.from('%PDF-1.4\n1 0 obj <</Filter /FlateDecode>> stream\n'), bomb, Buffer.from('\nendstream')])
  expect(await unpacksWithin(pdf, 1_000_000)).toBe(false)
  expect(await unpacksWithin(pdf, 5_000_000)).toBe(true)
})

test('any bytes in any format give lines or a refusal, never an exception', async () => {
  const format = fc.constantFrom('pdf', 'docx', 'xlsx', 'csv', 'txt')
  await fc.assert(
    fc.asyncProperty(format, fc.uint8Array({ maxLength: 200 }), async (which, bytes) => {
      expect(typeof (await reader.read(which, bytes)).ok).toBe('boolean')
      expect(typeof (await reader.read('docx', word(new TextDecoder('latin1').decode(bytes)))).ok).toBe('boolean')
    }),
    { numRuns: 40 },
  )
})

import fc from 'fast-check'
import { strToU8, zipSync, zlibSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { launchingPdf, ownersPdf } from '../../../test/fixtures/hostile/locked-pdfs.ts'
import { unmappedPdf } from '../../../test/fixtures/reading/unmapped-pdf.ts'
import { createTextReader } from './index.ts'
import { limits } from './limits.ts'
import { readParagraphs } from './read-paragraphs.ts'
import { unpackWithin } from './stream-size.ts'

const reader = createTextReader()
const word = (xml: string, types = '<Types/>') => zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(xml) })

const inner = zipSync({ 'a.txt': strToU8('a') })
const holding = (name: string, bytes: Uint8Array, level: 0 | 6 = 6) =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:p><w:t>x</w:t></w:p>'), [name]: bytes }, { level })

/** Both names of an archive stand for the same bytes: the directory says so, far behind them. */
const sharing = (archive: Uint8Array) => {
  const bytes = Uint8Array.from(archive)
  const second = Buffer.from(bytes.buffer).lastIndexOf('PK\u0001\u0002')
  bytes.fill(0, second + 42, second + 46)
  return bytes
}

test.each([
  ['pasted from a sheet', '名称\tIP\t内存\nweb\t8.8.8.8\t4G'],
  ['with strokes', '| 名称 | IP | 内存 |\n|---|:---:|---|\n| web | 8.8.8.8 | 4G |'],
])('a table in a text, %s, has cells', async (_, text) => {
  const read = await reader.read('txt', new TextEncoder().encode(`清单\n${text}`))
  expect(read.ok && read.lines.map(({ cells }) => cells?.map(cell => cell.text))).toEqual([
    undefined,
    ['名称', 'IP', '内存'],
    ['web', '8.8.8.8', '4G'],
  ])
})

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
    ['unpacksTooLarge', sharing(word('<w:p><w:t>x</w:t></w:p>'))],
    ['external', related('attachedTemplate')],
    ['external', related('image')],
    ['external', word('<w:p><w:instrText>DDEAUTO c:\\\\cmd.exe "/k calc"</w:instrText></w:p>')],
    [
      'external',
      word(
        '<w:p><w:instrText xml:space="preserve"> INCLUDE</w:instrText><w:instrText>PICTURE "https://192.0.2.1/a.png"</w:instrText></w:p>',
      ),
    ],
    ['external', word('<w:p><w:fldSimple w:instr=" LINK Excel.Sheet.8 &quot;\\\\\\\\192.0.2.1\\\\a.xls&quot;"/></w:p>')],
    ['macros', holding('word/activeX/activeX1.bin', strToU8('x'))],
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

  test('with a field that names a page or links to one is read', async () => {
    const fields = '<w:instrText> PAGE </w:instrText><w:instrText> HYPERLINK "https://example.com" \\\\o "a" </w:instrText>'
    expect(await reader.read('docx', word(`<w:p>${fields}<w:t>末</w:t></w:p>`))).toMatchObject({ ok: true })
  })

  test('with a link that somebody may follow is read', async () => {
    expect(await reader.read('docx', related('hyperlink'))).toMatchObject({ ok: true })
  })

  test('an entity that a document declares is not unfolded', () => {
    expect(readParagraphs('<!DOCTYPE x [<!ENTITY a "aaaa">]><w:p><w:t>&a;&a;</w:t></w:p>', 10)).toEqual([{ text: '&a;&a;' }])
  })

  test('a cell that spans rows is said in each of them', () => {
    const cell = (text: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr><w:p><w:t>${text}</w:t></w:p></w:tc>`
    const rows = [
      cell('机房A', '<w:vMerge w:val="restart"/>') + cell('主站'),
      cell('', '<w:vMerge/>') + cell('备站'),
      cell('') + cell('库房'),
    ]
    expect(readParagraphs(`<w:tbl>${rows.map(row => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`, 10)).toMatchObject([
      { cells: ['机房A', '主站'] },
      { cells: ['机房A', '备站'] },
      { cells: ['', '库房'] },
    ])
  })
})

test('names of columns in Word that span others stand over as many below', () => {
  const cell = (text: string, more: string) => `<w:tc><w:tcPr>${more}</w:tcPr><w:p><w:t>${text}</w:t></w:p></w:tc>`
  const down = '<w:vMerge w:val="restart"/>'
  const rows = [
    cell('名称', down) + cell('IP', '<w:gridSpan w:val="2"/>') + cell('CPU', down),
    cell('', '<w:vMerge/>') + cell('公网', '') + cell('内网', '') + cell('', '<w:vMerge/>'),
  ]
  expect(readParagraphs(`<w:tbl>${rows.map(row => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`, 10)).toMatchObject([
    { cells: ['名称', 'IP', '', 'CPU'] },
    { cells: ['名称', '公网', '内网', 'CPU'] },
  ])
})

test('a PDF whose Chinese needs a table that is not in the file is not read with letters missing', async () => {
  expect(await reader.read('pdf', unmappedPdf(['服务器托管合同']))).toEqual({ ok: false, code: 'fontMap' })
})

describe('a workbook', () => {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const book = (sheet: string, more: Readonly<Record<string, string>> = {}) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          '[Content_Types].xml': '<Types/>',
          'xl/workbook.xml': `<workbook xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
          'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${sheet}</t></is></c></row></sheetData></worksheet>`,
          ...more,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    )

  test('is read', async () => {
    const read = await reader.read('xlsx', book('CPU'))
    expect(read.ok && read.lines.map(({ text, row }) => [text, row])).toEqual([['CPU', 1]])
  })

  test('shows what its formulas gave, as it is looked at before it counts; what failed is no value', async () => {
    const cells =
      'x</t></is></c><c r="B1" t="str"><f>4*2&amp;"G"</f><v>8G</v></c><c r="C1"><f t="shared" si="0"/><v>64</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="inlineStr"><is><t>y'
    const read = await reader.read('xlsx', book(cells))
    expect(read.ok && read.lines[0]?.cells?.map(({ text }) => text)).toEqual(['x', '8G', '64', '', 'y'])
  })

  test.each([
    ['macros', book('x', { 'xl/vbaProject.bin': 'x' })],
    ['macros', book('x', { '[Content_Types].xml': '<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>' })],
    ['entities', book('&a;', { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aa">]><sst/>' })],
    ['external', book('x', { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' })],
    ['external', book('x', { 'xl/queryTables/queryTable1.xml': '<queryTable/>' })],
    ['external', book('x</t></is></c><c r="B1"><f>cmd|\'/c calc\'!A0</f></c><c r="C1" t="inlineStr"><is><t>')],
    ['macros', book('x', { 'xl/macrosheets/sheet1.xml': '<macrosheet/>' })],
    [
      'external',
      book('x', {
        'xl/drawings/_rels/drawing1.xml.rels': `<Relationships><Relationship Id="r1" Type="${relations}/image" Target="http://192.0.2.1/a.png" TargetMode="External"/></Relationships>`,
      }),
    ],
    ['nested', book('<b>'.repeat(20_000))],
    ['extension', word('<w:p/>')],
    ['damaged', book('x').slice(0, 60)],
    ['oldOffice', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    [
      'tooLong',
      book('x', {
        'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="999999"><c r="ZZ999999"><v>1</v></c></row></sheetData></worksheet>',
      }),
    ],
  ])('is refused because of %s', async (why, bytes) => {
    expect(await reader.read('xlsx', bytes)).toEqual({ ok: false, code: 'refused', why })
  })
})

describe('a PDF', () => {
  const pdf = (catalog: string, more = '') =>
    strToU8(`%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R${catalog}>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
${more}
trailer <</Root 1 0 R>>
%%EOF`)

  test.each([
    ['a script', '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>', 'scripts'],
    ['a script whose name is disguised', '/OpenAction<</S/J#61vaScript/JS(app.alert\\(1\\))>>', 'scripts'],
    ['a script of its own name tree', '/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(1)>>]>>>>', 'scripts'],
    ['a program of the machine', '/AA<</O<</S /Launch/F(cmd.exe)>>>>', 'scripts'],
    ['a page of somebody', '/OpenAction<</S/URI/URI(http://192.0.2.1/)>>', 'external'],
    ['another file', '/OpenAction<</S/GoToR/F(a.pdf)/D[0/Fit]>>', 'external'],
    ['a form that brings its own scripts', '/AcroForm<</XFA 9 0 R>>', 'scripts'],
    ['its second page', '/OpenAction[3 0 R/Fit]', null],
    ['nothing, and links to a page', '/Names<</Dests<</Names[]>>>>', null],
  ])('that opens %s at once', async (_, catalog, why) => {
    expect(await reader.read('pdf', pdf(catalog))).toEqual(why ? { ok: false, code: 'refused', why } : { ok: false, code: 'scan' })
  })

  test.each([
    ['packed away', '<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>', true, 'scripts'],
    ['in objects that are not packed', '<</Type/ObjStm/N 1/First 4>>', false, 'scripts'],
    ['packed away as nothing in particular', '<</N 1/First 4/Filter/FlateDecode>>', true, 'scripts'],
    ['in an odd packing', '<</N 1/First 4/Filter[/ASCIIHexDecode/FlateDecode]>>', true, 'unpacksTooLarge'],
  ])('with a script %s', async (_, dictionary, isPacked, why) => {
    const words = strToU8('4 0 <</S/JavaScript/JS(1)>>')
    const stream = Buffer.concat([
      Buffer.from(`%PDF-1.4\n4 0 obj ${dictionary} stream\n`),
      isPacked ? zlibSync(words) : words,
      Buffer.from('\nendstream endobj\n'),
      pdf('').subarray(9),
    ])
    expect(await reader.read('pdf', stream)).toEqual({ ok: false, code: 'refused', why })
  })

  test('that hides what it does in enciphered objects is refused; one that only protects its words is not', async () => {
    expect(await reader.read('pdf', launchingPdf)).toEqual({ ok: false, code: 'refused', why: 'locked' })
    expect(await reader.read('pdf', ownersPdf)).toEqual({ ok: false, code: 'scan' })
  })

  test('whose bold is the same words twice, a hair apart, says them once', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([300, 300])
    for (const x of [50, 50.4]) page.drawText('Order', { x, y: 200, size: 12 })
    page.drawText('No 7', { x: 50, y: 100, size: 12 })
    page.drawText('7', { x: 70.3, y: 100.2, size: 12 })
    const read = await reader.read('pdf', await document.save())
    expect(read.ok && read.lines.map(({ text }) => text)).toEqual(['Order', 'No 7'])
  })

  test('with the word of a script on a page is read', async () => {
    const document = await PDFDocument.create()
    document.addPage([300, 300])
    document.context.register(document.context.flateStream('BT (HTML/CSS/JavaScript) Tj ET'))
    expect(await reader.read('pdf', await document.save({ useObjectStreams: false }))).toEqual({ ok: false, code: 'scan' })
  })

  test.each([
    ['the fields of an invoice', 'fapiao.xml', strToU8('<x/>'), null],
    ['a program', 'setup.exe', strToU8('MZ'), 'attachments'],
    ['a program that calls itself data', 'data.xml', strToU8('MZ\u0000'), 'attachments'],
    ['an archive', 'a.xml', zipSync({ a: strToU8('a') }), 'attachments'],
    ['a document with macros', 'a.docm', strToU8('x'), 'attachments'],
  ])('that carries %s', async (_, name, bytes, why) => {
    const document = await PDFDocument.create()
    document.addPage([300, 300])
    await document.attach(bytes, name, { mimeType: 'application/octet-stream' })
    for (const useObjectStreams of [true, false])
      expect(await reader.read('pdf', await document.save({ useObjectStreams }))).toEqual(
        why ? { ok: false, code: 'refused', why } : { ok: false, code: 'scan' },
      )
  })
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

test.each(['utf16le', 'utf16be'])('text and tables in %s, as Excel saves Unicode text, are read', async encoding => {
  const bytes = Buffer.from('\ufeff公网IP\tCPU\n121.40.1.10\t8核\n', 'utf16le')
  const sent = new Uint8Array(encoding === 'utf16le' ? bytes : bytes.swap16())
  const table = await reader.read('csv', sent)
  expect(table.ok && table.lines.map(({ cells }) => cells?.map(({ text }) => text))).toEqual([
    ['公网IP', 'CPU'],
    ['121.40.1.10', '8核'],
  ])
  const text = await reader.read('txt', sent)
  expect(text.ok && text.lines.length).toBe(2)
})

test('a stream of a PDF that unpacks to more than its bound is noticed without unpacking it all', async () => {
  const bomb = zlibSync(new Uint8Array(4_000_000), { level: 9 })
  const pdf = Buffer.concat([Buffer.from('%PDF-1.4\n1 0 obj <</Filter /FlateDecode>> stream\n'), bomb, Buffer.from('\nendstream')])
  expect(await unpackWithin(pdf, 1_000_000)).toBeNull()
  expect(await unpackWithin(pdf, 5_000_000)).toBe('')
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

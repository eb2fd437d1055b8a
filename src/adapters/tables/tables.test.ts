import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import type { OpenedTable, TableFormat, TableRow } from '../../ports/tables.ts'
import { cellDecoder } from './cell-decoder.ts'
import { csvRows } from './csv-rows.ts'
import { createTables } from './index.ts'
import { openXlsx } from './xlsx-rows.ts'

const tables = createTables()

/** A body that arrives in pieces of so many bytes. */
function arriving(bytes: Uint8Array, size = bytes.length || 1): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull(stream) {
      if (at >= bytes.length) return stream.close()
      stream.enqueue(bytes.slice(at, at + size))
      at += size
    },
  })
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

async function rowsOf(format: TableFormat, body: Uint8Array, size?: number): Promise<readonly TableRow[]> {
  const opened = await tables.open(format, arriving(body, size))
  if (!opened.ok) throw new Error(opened.code)
  const rows: TableRow[] = []
  for await (const batch of opened.rows) rows.push(...batch)
  return rows
}

const refusal = async (format: TableFormat, body: Uint8Array): Promise<Extract<OpenedTable, { ok: false }> | null> => {
  const opened = await tables.open(format, arriving(body))
  return opened.ok ? null : opened
}

const csv = (text: string, size?: number) => rowsOf('csv', utf8(text), size)
const problemsOf = (rows: readonly TableRow[]) => rows.flatMap(({ row, problems }) => problems.map(({ code, at }) => [row, code, at]))

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
const write = (rows: readonly (readonly string[])[], newline = '\n'): string =>
  rows.map(row => row.map(quoted).join(',') + newline).join('')

/** GBK of the words below: the platform only reads it. */
const inGbk: Readonly<Record<string, readonly number[]>> = {
  云启: [0xd4, 0xc6, 0xc6, 0xf4],
  联通: [0xc1, 0xaa, 0xcd, 0xa8],
  茶叶: [0xb2, 0xe8, 0xd2, 0xb6],
}

describe('CSV', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '7', ' ', ',', '"', '\n', '\r\n', ';', '；', '茶', '𠮷', "'", '\t'), maxLength: 8 })
  const sheet = fc
    .integer({ min: 1, max: 5 })
    .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))

  test('what was written is read, in whatever pieces it arrives, with a mark or without', async () => {
    await fc.assert(
      fc.asyncProperty(
        sheet,
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        async (body, size, mark, newline) => {
          const head = ['key', ...(body[0] ?? []).slice(1).map((_, index) => `c${index}`)]
          const rows = await csv((mark ? '\ufeff' : '') + write([head, ...body], newline), size)
          const said = [head, ...body].map(row => row.map(each => (each.trim() === '' ? null : each)))
          expect(problemsOf(rows)).toEqual([])
          expect(rows.map(({ cells }) => cells)).toEqual(said)
          expect(rows.map(({ row }) => row)).toEqual(said.map((_, index) => index + 1))
        },
      ),
      { numRuns: 150 },
    )
  })

  test('any bytes at all give rows or a refusal, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 50 }), async (body, size) => {
        const opened = await tables.open('csv', arriving(body, size))
        if (!opened.ok) return
        for await (const batch of opened.rows) for (const { row } of batch) expect(row).toBeGreaterThan(0)
      }),
      { numRuns: 150 },
    )
  })

  test('GBK is told from UTF-8 by its lines', async () => {
    const words = Object.keys(inGbk)
    const rows = await rowsOf('csv', bytes('name\n', ...words.flatMap(word => [inGbk[word] ?? [], '\n'])))
    expect(rows.map(({ cells }) => cells[0])).toEqual(['name', ...words])
    expect(problemsOf(rows)).toEqual([])
  })

  test.each([
    ['GBK in UTF-8', bytes('name,place\n茶叶,杭州\n', inGbk.云启 ?? [], ',杭州\n茶叶,上海\n'), [[3, 'table.encoding', 0]]],
    [
      'UTF-8 in GBK',
      bytes('name\n', inGbk.茶叶 ?? [], '\n茶叶铺子\n', inGbk.云启 ?? [], '\n', inGbk.联通 ?? [], '\n'),
      [[3, 'table.encoding', 0]],
    ],
  ])('one row of %s is named, the others are read', async (_what, body, problems) => {
    const rows = await rowsOf('csv', body)
    expect(problemsOf(rows)).toEqual(problems)
    expect(rows.filter(({ cells }) => cells[0] !== null)).toHaveLength(rows.length - 1)
  })

  test('a quote that is never closed costs its own row only', async () => {
    const rows = await csv('a,b\n1,"open\n2,two\n3,"q,r"\n4,four\n')
    expect(problemsOf(rows)).toEqual([[2, 'table.quoteOpen', 1]])
    expect(rows.map(({ cells }) => cells[0])).toEqual(['a', undefined, '2', '3', '4'])
  })

  test('nor does one in the last row, nor one that the quote of another row seems to close', async () => {
    expect(problemsOf(await csv('a,b\n1,x\n2,"open'))).toEqual([[3, 'table.quoteOpen', 1]])
    const rows = await csv('a,b,c\n1,"open,x\n2,y,"\n3,z,w\n')
    expect(problemsOf(rows)).toEqual([
      [2, 'table.quoteOpen', 1],
      [3, 'table.quoteOpen', 2],
    ])
    expect(rows.at(-1)?.cells).toEqual(['3', 'z', 'w'])
  })

  test('an open quote in a long file is noticed after a bounded look', async () => {
    const body = `a,b\n0,"open\n${Array.from({ length: 40_000 }, (_, index) => `${index + 1},value\n`).join('')}`
    const rows = await csv(body, 64 * 1024)
    expect(problemsOf(rows)).toEqual([[2, 'table.quoteOpen', 1]])
    expect(rows.at(-1)).toMatchObject({ row: 40_002, cells: ['40000', 'value'] })
  })

  describe('4 MB of broken quotes', () => {
    const broken = { stray: '1,15" x\n', open: '1,"open\n', closed: '1,"x"y\n', bare: '"\n', threefold: '"""\n', pairs: '1,"x\n2,"y"\n' }

    test.each(Object.entries(broken))(
      '(%s) are looked at once, not again for each row, and who stops reading stops the work',
      async (_, line) => {
        const file = utf8(`a,b\n${line.repeat(4_000_000 / line.length)}`)
        const real = cellDecoder()
        let looked = 0
        let handed = 0
        const pieces = async function* () {
          for (let at = 0; at < file.length; at += 64 * 1024) {
            handed += 64 * 1024
            yield file.subarray(at, at + 64 * 1024)
          }
        }
        const counting = {
          ...real,
          look: (bytes: Buffer) => {
            looked += bytes.length
            real.look(bytes)
          },
        }
        let rows = 0
        for await (const batch of csvRows(pieces(), counting)) {
          rows += batch.length
          if (rows >= 5_000) break
        }
        expect(rows).toBeLessThan(5_500)
        expect(handed).toBeLessThanOrEqual(2 * 64 * 1024)
        expect(looked).toBeLessThanOrEqual(handed)
      },
    )
  })

  test('a line that never ends is named once and left out', async () => {
    const rows = await csv(`a\n${'x'.repeat(600_000)}\nlast\n`, 50_000)
    expect(problemsOf(rows)).toEqual([[2, 'table.rowTooLong', undefined]])
    expect(rows.at(-1)).toMatchObject({ row: 3, cells: ['last'] })
  })

  test('a stray quote is named', async () => {
    expect(problemsOf(await csv('a,b\n1,15"\n2,x\n'))).toEqual([[2, 'table.quoteStray', 1]])
  })

  test.each([
    ['a\tb\n1;2\t3\n', ['1;2', '3']],
    ['a;b\n1,5;2\n', ['1,5', '2']],
  ])('the header tells the separator of %j', async (text, cells) => {
    expect((await csv(text))[1]?.cells).toEqual(cells)
  })

  test.each([
    ['nothing', utf8(''), 'table.empty'],
    ['blank lines', utf8('\n \n,,\n'), 'table.empty'],
    ['UTF-16', bytes([0xff, 0xfe, 0x61, 0, 0x2c, 0]), 'table.otherEncoding'],
    ['a workbook', bytes([0x50, 0x4b, 3, 4, 0, 0]), 'table.otherEncoding'],
  ])('%s is refused', async (_what, body, code) => {
    expect(await refusal('csv', body)).toMatchObject({ code })
  })
})

const workbook = async (rows: SheetData): Promise<Uint8Array> => new Uint8Array(await await writeExcelFile(rows).toBuffer())

describe('XLSX', () => {
  test('texts, numbers, booleans, dates and gaps are read, row numbers kept', async () => {
    const rows = await rowsOf(
      'xlsx',
      await workbook([
        [{ value: 'name' }, { value: 'months' }, { value: 'on' }, { value: 'day' }],
        [],
        [
          { value: ' 茶叶 ' },
          { value: 6.5, type: Number },
          { value: true, type: Boolean },
          { value: new Date('2026-11-23'), type: Date, format: 'yyyy-mm-dd' },
        ],
      ]),
    )
    expect(rows.map(({ row, cells }) => [row, cells])).toEqual([
      [1, ['name', 'months', 'on', 'day']],
      [2, [null, null, null, null]],
      [3, ['茶叶', 6.5, true, '2026-11-23']],
    ])
  })

  test('a formula in a CSV is named and not taken for a word', async () => {
    const rows = await csv('a,b\n=A1*2,茶叶\n6=3+3,=\n')
    expect(problemsOf(rows)).toEqual([[2, 'table.formula', 0]])
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      [null, '茶叶'],
      ['6=3+3', '='],
    ])
  })

  test('a formula is named and its value is not taken', async () => {
    const rows = await rowsOf(
      'xlsx',
      await workbook([
        [{ value: 'a' }, { value: 'b' }],
        [
          { value: 1, type: Number },
          { value: '=A2*2', type: 'Formula' },
        ],
        [
          { value: 2, type: Number },
          { value: 3, type: Number },
        ],
      ]),
    )
    expect(problemsOf(rows)).toEqual([[2, 'table.formula', 1]])
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      [1, null],
      [2, 3],
    ])
  })

  const sheet = (xml: string): Uint8Array =>
    zipSync({
      '[Content_Types].xml': utf8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      'xl/workbook.xml': utf8('<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': utf8(
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': utf8(`<worksheet><sheetData>${xml}</sheetData></worksheet>`),
    })
  const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`

  test('an error value is named, the cells beside it are read', async () => {
    const rows = await rowsOf(
      'xlsx',
      sheet(`<row r="1">${text('A1', 'a')}${text('B1', 'b')}</row><row r="2">${text('A2', 'x')}<c r="B2" t="e"><v>#REF!</v></c></row>`),
    )
    expect(problemsOf(rows)).toEqual([[2, 'table.errorValue', 1]])
    expect(rows[1]?.cells[0]).toBe('x')
  })

  test('a bomb, a sheet as wide as a bomb and a heap of bytes are refused by name', async () => {
    const small = { bytes: 100_000, unpackedBytes: 1_000_000, cells: 100 }
    const bomb = zipSync({ 'xl/workbook.xml': utf8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(2_000_000) })
    expect(await openXlsx(arriving(bomb), small)).toMatchObject({ code: 'table.unpacksTooLarge' })
    expect(await openXlsx(arriving(new Uint8Array(100_001)), small)).toMatchObject({ code: 'table.tooLarge' })
    expect(
      await refusal('xlsx', sheet(`<row r="1">${text('XFD1', 'a')}</row><row r="1048576">${text('A1048576', 'b')}</row>`)),
    ).toMatchObject({
      code: 'table.tooManyCells',
    })
    expect(await refusal('xlsx', utf8('PK no workbook'))).toMatchObject({ code: 'table.notXlsx' })
    expect(await refusal('xlsx', utf8(''))).toMatchObject({ code: 'table.empty' })
  })

  test('any bytes inside a workbook give rows or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({
          unit: fc.constantFrom('<c ', 'r="A1"', 'r="B2"', '>', '</c>', '<f>', '</f>', '<row>', '</row>', '<v>1</v>', '/>'),
          maxLength: 12,
        }),
        async xml => {
          const opened = await tables.open('xlsx', arriving(sheet(xml)))
          expect(typeof opened.ok).toBe('boolean')
        },
      ),
      { numRuns: 60 },
    )
  })
})

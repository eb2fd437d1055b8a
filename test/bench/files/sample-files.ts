import { strToU8, zipSync } from 'fflate'
import type { TextFormat } from '../../../src/ports/text-reader.ts'
import { ourDocuments } from '../documents/our-document.ts'

export interface SampleFile {
  readonly format: TextFormat
  readonly what: string
  readonly bytes: Uint8Array
  /** pages or rows */
  readonly parts: number
  /** everything of it has to be among what is read */
  readonly text: string
}

const pages = 4
const rows = 1_000

/** The same four pages as PDF and as Word, and the same inventory of servers as a workbook and as CSV. */
export async function sampleFiles(): Promise<readonly SampleFile[]> {
  const { make, word, fill } = await ourDocuments()
  const plan = { parts: pages, text: JSON.stringify(fill(0).blocks) }
  const table = inventory()
  const servers = { parts: rows, text: table.flat().join('') }
  return [
    { format: 'pdf', what: `PDF, ${pages} pages, a page`, bytes: await make(0), ...plan },
    { format: 'docx', what: `Word, the same ${pages} pages, a page`, bytes: await word(0), ...plan },
    {
      format: 'xlsx',
      what: `workbook, ${rows.toLocaleString('en')} rows of ${columns.length} cells, a row`,
      bytes: workbookOf(table),
      ...servers,
    },
    { format: 'csv', what: 'CSV, the same rows, a row', bytes: strToU8(table.map(row => row.join()).join('\n')), ...servers },
  ]
}

const columns = ['主机名', '公网IP', '地域', '操作系统', '用途', '负责人', '到期日']

const inventory = (): readonly (readonly string[])[] => [
  columns,
  ...Array.from({ length: rows - 1 }, (_, at) => [
    `茶业生产环境${at}`,
    `121.40.${Math.floor(at / 250)}.${at % 250}`,
    '华东1（杭州）',
    'Ubuntu 22.04',
    at % 2 ? '官网' : '数据库',
    '张甲乙',
    `2027-${String((at % 12) + 1).padStart(2, '0')}-11`,
  ]),
]

const letters = 'ABCDEFG'

/** As programs write one that keep the text of a cell with it. */
function workbookOf(table: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string, at: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
  const row = (cells: readonly string[], at: number): string =>
    `<row r="${at + 1}">${cells.map((text, column) => cell(text, `${letters[column]}${at + 1}`)).join('')}</row>`
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${table.map(row).join('')}</sheetData></worksheet>`),
  })
}

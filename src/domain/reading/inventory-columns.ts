import { type Line, nowhere, type Part } from './line.ts'
import { headerAt, rowsUnder, runsTogether } from './rows-under.ts'

/** so many machines of one row: no column of `servers` */
export const countColumn = 'count'

/** What a column of an inventory of servers is called, and the column of `servers` that takes it. The more telling come first. */
const columns: readonly { readonly column: string; readonly called: RegExp }[] = [
  {
    column: 'ip',
    called:
      /^(?:(?:公网|外网|服务器|固定|弹性(?:公网)?|主机|业务|对外|出口|主)\s*)?e?ip(?:v4)?\s*(?:地址|address)?(?:\(公网\))?$|^(?:公网|外网)(?:地址)?$|^ip(?:地址)?\s?[(（](?:内[、/]?外|外[、/]?内|公[、/]?私)网?[)）]$|^public ip/i,
  },
  { column: 'mac', called: /mac|网卡(?:物理)?地址|物理地址/i },
  { column: 'cpuModel', called: /cpu|处理器|processor/i },
  { column: 'memoryGb', called: /内存|memory|\bram\b/i },
  { column: 'disks', called: /硬盘|磁盘|存储|系统盘|disk|storage/i },
  {
    column: 'spec',
    called: /^(?:服务器|主机|硬件|实例)?(?:(?:技术|详细|硬件)?(?:配置|规格|参数|套餐)(?:参数|信息|说明|描述|\/镜像)?)$|^spec/i,
  },
  { column: countColumn, called: /^(?:数量|台数)(?:[(（]台[)）])?$|^(?:qty|quantity)$/i },
  { column: 'nicGbps', called: /网卡|nic\b/i },
  { column: 'powerFeeds', called: /电源|供电|power/i },
  { column: 'country', called: /国家|country/i },
  { column: 'province', called: /省|城市|地域|区域|可用区|province|region|zone/i },
  { column: 'district', called: /区县|区\/县|district/i },
  { column: 'address', called: /^(?!.*(?:ip|网络)).*(?:地址|位置|地点|所在地|机房|address|location|data ?cent(?:er|re))/i },
  { column: 'role', called: /^(?!.*ip).*(?:用途|所属系统|角色|业务|功能|应用|role|purpose|usage)/i },
]

/** Says that a row is about a machine at all. */
const telling = new Set(['ip', 'mac', 'cpuModel', 'memoryGb', 'disks', 'spec'])
const leastColumns = 2
const searchedLines = 60
const longestName = 20
/** of a list that lies on its side; the machine of one label and one value is any paper's table */
const [leastMachines, mostMachines] = [2, 60]

/** of a machine in the words of a header: 公网地址(固定) is one, IP(内网) none */
const remark = /[(（](?!内|私|公|外)[^()（）]{0,8}[)）]$/

export interface InventoryTable {
  /** by cell; null where the column is of no use */
  readonly columns: readonly (string | null)[]
  /** by cell: what its numbers count, where the name of the column says it (内存(MB), 硬盘(TB)) */
  readonly units: readonly (string | null)[]
  readonly rows: readonly Line[]
  /** rows of a page whose cells cannot be told apart */
  readonly unclear?: readonly Line[]
}

/**
 * The rows below the one that names the columns: at least two of machines, one of them of the machine itself. Names may stand in two rows, the first of
 * which spans several columns; or in the first column, with a machine in each of the others.
 */
export const inventoryTable = (lines: readonly Line[]): InventoryTable | null => upright(lines) ?? upright(onSide(lines))

function upright(lines: readonly Line[]): InventoryTable | null {
  for (const [at, { cells = [] }] of lines.slice(0, searchedLines).entries()) {
    const columns = columnsOf(cells)
    if (!names(columns) || isFormRow(cells, columns)) continue
    // names above it that span both rows
    const above = (cells[0]?.box[2] ?? 0) > 0 || columns.every(Boolean) ? [] : columnsOf(lines[at - 1]?.cells ?? [])
    const second = lines[at + 1]?.cells ?? []
    const inner = isNarrower(second, cells) ? columnsOf(second) : []
    if ((cells[0]?.box[2] ?? 0) > 0) return placed(lines, at, names(inner) ? 2 : 1)
    if (!inner.some(column => column !== null && telling.has(column)))
      return {
        columns: columns.map((column, index) => column ?? (cells[index]?.text.trim() === '' ? unlessTaken(above[index], columns) : null)),
        units: unitsOf(cells),
        rows: lines.slice(at + 1),
      }
    const outer = columns.map((column, index) => (inner[index] || (second[index]?.text.trim() ?? '') !== '' ? null : column))
    return {
      columns: outer.map((column, index) => inner[index] ?? column),
      units: outer.map((column, index) => (column ? unitsOf(cells)[index] : unitsOf(second)[index]) ?? null),
      rows: lines.slice(at + 2),
    }
  }
  return null
}

const unitsOf = (cells: readonly Part[]): readonly (string | null)[] =>
  cells.map(({ text }) => /[\s(（/_]([mgt])i?b?[)）]?$/i.exec(text.trim())?.[1]?.toUpperCase() ?? null)

/** The column of `servers` that a label names, or null. */
export const columnNamed = (label: string): string | null => columnsOf([{ text: label, box: nowhere }])[0] ?? null

/** Whether what stands under it says that it is about a machine. */
export const isTelling = (column: string): boolean => telling.has(column)

function columnsOf(cells: readonly Part[]): readonly (string | null)[] {
  const taken = new Set<string>()
  return cells.map(({ text }) => {
    const said = text
      .trim()
      .replace(/^\*\s{0,3}/, '')
      .replaceAll('_', ' ')
      .replace(remark, '')
    const found = text.length > longestName ? undefined : columns.find(({ column, called }) => !taken.has(column) && called.test(said))
    if (found) taken.add(found.column)
    return found?.column ?? null
  })
}

const names = (found: readonly (string | null)[]): boolean =>
  found.filter(column => column && column !== countColumn).length >= leastColumns &&
  found.some(column => column !== null && telling.has(column))

const isSum = /^\s{0,9}(?:合\s?计|总\s?计|小\s?计)[:：]?\s{0,9}$/

const unlessTaken = (column: string | null | undefined, taken: readonly (string | null)[]): string | null =>
  column && !taken.includes(column) ? column : null

/** an address, or a size */
const telltale = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|\d\s?[GT]B?(?![A-Za-z])/

function placed(lines: readonly Line[], at: number, rows: 1 | 2): InventoryTable {
  const header = headerAt(lines, at, rows)
  const below = lines.slice(at + rows).filter(line => !(line.cells ?? [line]).some(({ text }) => isSum.test(text)))
  const isClear = ({ cells = [] }: Line): boolean => !cells.some(part => runsTogether(part, header))
  const rowsOfPage = below.filter(({ cells, page }) => cells && page === below[0]?.page)
  // what such rows leave is a sum
  const isReadable = rowsOfPage.filter(isClear).length * 2 > rowsOfPage.length
  return {
    columns: columnsOf(header),
    units: unitsOf(header),
    rows: isReadable ? rowsUnder(header, below.filter(isClear)) : [],
    unclear: isReadable ? rowsOfPage.filter(line => !isClear(line) && telltale.test(line.text)) : [],
  }
}

/** CPU | Intel 5318Y x2 | 内存 | 256GB: labels and their values by turns */
const isFormRow = (cells: readonly Part[], columns: readonly (string | null)[]): boolean => {
  const values = cells.filter((_, at) => at % 2 === 1 && !columns[at])
  return cells.length % 2 === 0 && values.length * 2 === cells.length && values.some(({ text }) => /\d/.test(text))
}

const filled = (cells: readonly Part[]): number => cells.filter(({ text }) => text.trim() !== '').length
/** 网络 over 内网IP, 外网IP and MAC: cells that span others, or more names below, and no figure among them */
const isNarrower = (below: readonly Part[], above: readonly Part[]): boolean =>
  (filled(below) > filled(above) || filled(above) < above.length) &&
  filled(below) >= leastColumns &&
  !below.some(({ text }) => /\d/.test(text))

/** A list that lies on its side, set upright; empty where the first column names no machine. */
function onSide(lines: readonly Line[]): readonly Line[] {
  const rows = lines.slice(0, searchedLines).flatMap(({ cells, ...line }) => (cells && cells.length > 1 ? [{ ...line, cells }] : []))
  const [first] = rows
  const width = Math.min(mostMachines, Math.max(0, ...rows.map(({ cells }) => cells.length)))
  if (!first || width < leastMachines + 1 || !names(columnsOf(rows.flatMap(({ cells }) => cells[0] ?? [])))) return []
  // a form with two labels in a row: no machine stands in its third column
  if (rows.filter(({ cells }) => columnNamed(cells[2]?.text ?? '')).length > 1) return []
  return Array.from({ length: width }, (_, at) => {
    const cells = rows.map(({ cells: row }) => row[at] ?? { text: '', box: first.box })
    return { ...first, text: cells.map(({ text }) => text).join(' '), cells }
  })
}

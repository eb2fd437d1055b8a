import { parseCell } from '../fields/parse-cell.ts'
import type { Json } from '../json.ts'
import { itemOf, wholeLine } from './find-labelled.ts'
import { countColumn, type InventoryTable, inventoryTable } from './inventory-columns.ts'
import type { Line, Part, ReadItem } from './line.ts'
import { pairedServers } from './paired-servers.ts'
import { readServerPlace } from './read-place-of.ts'
import type { ReadTools } from './read-tools.ts'
import { spansOf } from './spans-of.ts'
import { readToldServers, type ToldServers } from './told-servers.ts'

const mostServers = 500
const mostNamed = 20
/** letters of an address */
const shortestAddress = 4

/** A table of machines, or what is told of them, as rows of `servers`. A cell that cannot be one is left out, and its row is named. */
export function readInventory(lines: readonly Line[], tools: ReadTools): readonly ReadItem[] {
  const table = inventoryTable(lines) ?? pairedServers(lines)
  const { rows, left } = (table ? tabledServers(table, tools) : readToldServers(lines, tools)) ?? { rows: [], left: [] }
  const [first] = rows
  if (!first) return []
  const shown = rows.map(({ row }) => [row.role, row.ip, row.cpuModel].filter(Boolean).join(' ')).filter(Boolean)
  const quote = rows.map(({ line }) => line.text).join(' / ')
  const servers = itemOf(
    'servers',
    { ...wholeLine(first.line, `${rows.length}: ${shown.slice(0, mostNamed).join('; ')}`), quote },
    { raw: rows.map(({ row }) => row) },
  )
  const [skipped] = left
  return [
    servers,
    ...(skipped
      ? [
          itemOf(
            'rowsLeftOut',
            wholeLine(
              skipped,
              left
                .slice(0, mostNamed)
                .map(({ text }) => text)
                .join(' / '),
            ),
          ),
        ]
      : []),
  ]
}

function tabledServers(table: InventoryTable, tools: ReadTools): ToldServers {
  const rows: { readonly line: Line; readonly row: Readonly<Record<string, Json>> }[] = []
  const left: Line[] = [...(table.unclear ?? [])]
  let before: readonly Part[] = []
  for (const line of table.rows) {
    if (!line.cells || rows.length >= mostServers || line.cells.some(({ text }) => noServer.test(text))) continue
    before = line.cells.map((cell, at) =>
      ditto.test(cell.text.trim()) || isSpanned(cell, at, table.columns) ? (before[at] ?? cell) : cell,
    )
    const { row, refused } = rowOf({ ...line, cells: before }, table, tools)
    if (refused) left.push(line)
    if (Object.keys(row).length === 0) continue
    const many = machinesIn(before[table.columns.indexOf(countColumn)]?.text ?? '')
    // two machines do not share an address
    const times = row.ip || row.mac ? 1 : Math.min(many, mostServers - rows.length)
    if (many > times) left.push(line)
    for (let at = 0; at < times; at += 1) rows.push({ line, row })
  }
  return { rows, left }
}

/** 2台 of one kind are two rows */
const machinesIn = (said: string): number => Math.max(1, Number(/^\s{0,9}(\d{1,3})\s?[台个]?\s{0,9}$/.exec(said)?.[1] ?? 1))

/** named for what it is: stands in the same list and serves nothing */
const noServer =
  /^[^,;。]{0,10}(?:交换机|路由器|防火墙|打印机|网闸|堡垒机|摄像[头机]|ups|台式机|电脑|笔记本|显示器|手机|平板|电话机?)$|^(?:合\s?计|总\s?计|小\s?计|汇总|(?:sub)?total)[:：]?$|^(?:已?报废|已?停用|已下[线架]|闲置)$/i
/** a place that stands once beside several machines, in a cell that spans their rows */
const isSpanned = ({ text, box }: Part, at: number, columns: InventoryTable['columns']): boolean =>
  at < 2 && text.trim() === '' && box[2] === 0 && ['address', 'province', 'country'].includes(columns[at] ?? '')

/** as in the row before it */
const ditto = /^(?:同上|同前|[〃″"])$/

function rowOf({ cells = [] }: Line, { columns, units }: Pick<InventoryTable, 'columns' | 'units'>, tools: ReadTools) {
  const { today, reference } = tools
  const row: Record<string, Json> = {}
  let refused = false
  const ctx = { today, reference, values: (key: string) => row[key] }
  for (const [at, column] of columns.entries()) {
    const text = withUnit(cells[at]?.text.trim() ?? '', column, units[at])
    if (!column || column === countColumn || text === '' || text === '-' || text === '/') continue
    for (const [part, said] of partsOf(column, text, tools)) {
      const parsed = parseCell(part, said, ctx, [])
      if (parsed.ok) row[part] ??= parsed.value
      else refused = true
    }
  }
  return { row, refused }
}

/** of a column whose name says what it counts: 8192 under 内存(MB) is 8GB, 4 under 硬盘(TB) is 4TB */
function withUnit(text: string, column: string | null, unit: string | null | undefined): string {
  if (!unit || !/^\d{1,7}(?:\.\d{1,2})?$/.test(text)) return text
  if (column === 'disks') return `${text}${unit}B`
  return column === 'memoryGb' && unit !== 'G' ? `${unit === 'M' ? Number(text) / 1024 : Number(text) * 1024}` : text
}

/** 4C16G 200G SSD, 8核32G: processor, memory and disks in one cell */
const spec = /^(\d{1,3}\s*(?:c|核心?|v?cpus?))[\s/|+,，、]*(\d{1,5}\s*g)i?b?(?:[\s/+,，、]+((?:\d|系统盘).*)|\s?\|.*)?$/i

/** 2*Xeon 4210/64G/4*2T */
const modelled =
  /^([^/]{0,30}(?:xeon|intel|amd|epyc|至强|鲲鹏|海光|飞腾|\be[35]-?\d)[^/]{0,30})\s?\/\s?(\d{1,4})\s?g[^/]{0,6}(?:\/\s?(\d[^/]{1,30}))?$/i

/** 32 GB DDR4; 4*32G and 32G×4 are 128 */
function memoryIn(text: string): string {
  const plain = text.replace(/\s{0,3}(?:ddr\d|ecc|reg).{0,20}$/i, '')
  const [, count, each] = /^(\d{1,2})\s?[*x×]\s?(\d{1,4})\s?gb?$/i.exec(plain) ?? []
  const [, size, times] = /^(\d{1,4})\s?gb?\s?[*x×]\s?(\d{1,2})$/i.exec(plain) ?? []
  return count ? `${Number(count) * Number(each)}GB` : size ? `${Number(size) * Number(times)}GB` : plain
}

function partsOf(column: string, text: string, tools: ReadTools): readonly (readonly [column: string, said: string])[] {
  // 43.139.81.6(公) 10.1.0.7(内): the public one
  if (column === 'ip') {
    const found = (said: string): string | undefined =>
      spansOf(said, tools).flatMap(span => (span.kind === 'ip' && isPublic(span.value, tools) ? [span.value] : []))[0]
    // a narrow cell breaks an address anywhere: 218.70.3 3.5
    const whole = text.replace(/(?<=[\d.])\s+(?=[\d.])/g, '')
    return [[column, (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(whole) ? found(whole) : undefined) ?? found(text) ?? text]]
  }
  if (column === 'province') {
    const { province, country } = readServerPlace(text, tools)
    return province ? [[column, province]] : country ? [['country', country]] : []
  }
  if (column === 'address') {
    const { province, country } = readServerPlace(text, tools)
    // 广州: a city is no address
    const street: readonly (readonly [string, string])[] = text.length < shortestAddress && (province || country) ? [] : [[column, text]]
    return [...street, ...(province ? ([['province', province]] as const) : country ? ([['country', country]] as const) : [])]
  }
  // two columns that ran together
  if (column === 'memoryGb') return /^\d+\s+\d/.test(text) ? [] : [[column, memoryIn(text)]]
  // CPU/内存: both in one cell
  if (column === 'cpuModel' && !spec.test(text) && !modelled.test(text)) return [[column, text.replace(/^\d{1,3}$/, '$&核')]]
  if (column === 'powerFeeds') return [[column, text.replace(/^双[路电].*/, '2').replace(/^单[路电].*/, '1')]]
  if (column === 'disks') return [[column, text.replace(/(?<=\d\s?[GT])\s+(?=B(?![\w]))/i, '').replace(/^\d{2,5}$/, '$&GB')]]
  if (column !== 'spec' && column !== 'cpuModel') return [[column, text]]
  const [, model, size, drives] = modelled.exec(text) ?? []
  if (model && size) return [['cpuModel', model.trim()], ['memoryGb', `${size}GB`], ...(drives ? ([['disks', drives]] as const) : [])]
  const [, cpu, memory, disks] =
    spec.exec(
      text
        .replace(/(?<!\d)\d{1,6}\s?m(?:bps)?(?![a-z])/i, '')
        .replace(/(?:cpu|内存|硬盘|磁盘):|\s+/gi, ' ')
        .replace(/\s{2,9}/g, ' ')
        .trim(),
    ) ?? []
  if (!cpu || !memory) return []
  return [
    ['cpuModel', cpu.replace(/(?<!\s)\s*(?:c|v?cpus?)$/i, '核')],
    ['memoryGb', `${memory}B`],
    ...(disks ? ([['disks', disks]] as const) : []),
  ]
}

function isPublic(said: string, { reference }: ReadTools): boolean {
  const read = reference.ip.read(said)
  return read.ok && read.scope === 'public'
}

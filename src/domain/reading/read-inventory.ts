import { parseCell } from '../fields/parse-cell.ts'
import type { Json } from '../json.ts'
import { itemOf, wholeLine } from './find-labelled.ts'
import { inventoryTable } from './inventory-columns.ts'
import type { Line, ReadItem } from './line.ts'
import { readServerPlace } from './read-place-of.ts'
import type { ReadTools } from './read-tools.ts'
import { spansOf } from './spans-of.ts'

const mostServers = 500
const mostNamed = 20

/** A table of machines as rows of `servers`. A cell that cannot be one is left out, and its row is named. */
export function readInventory(lines: readonly Line[], tools: ReadTools): readonly ReadItem[] {
  const table = inventoryTable(lines)
  if (!table) return []
  const rows: { readonly line: Line; readonly row: Readonly<Record<string, Json>> }[] = []
  const left: Line[] = []
  for (const line of table.rows) {
    if (!line.cells || rows.length >= mostServers || line.cells.some(({ text }) => noServer.test(text))) continue
    const { row, refused } = rowOf(line, table.columns, tools)
    if (refused) left.push(line)
    if (Object.keys(row).length > 0) rows.push({ line, row })
  }
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

/** named for what it is: stands in the same list and serves nothing */
const noServer = /^[^,;。]{0,10}(?:交换机|路由器|防火墙|打印机|网闸|堡垒机|摄像[头机]|ups)$/i

function rowOf({ cells = [] }: Line, columns: readonly (string | null)[], tools: ReadTools) {
  const { today, reference } = tools
  const row: Record<string, Json> = {}
  let refused = false
  const ctx = { today, reference, values: (key: string) => row[key] }
  for (const [at, column] of columns.entries()) {
    const text = cells[at]?.text.trim() ?? ''
    if (!column || text === '' || text === '-' || text === '/') continue
    for (const [part, said] of partsOf(column, text, tools)) {
      const parsed = parseCell(part, said, ctx, [])
      if (parsed.ok) row[part] ??= parsed.value
      else refused = true
    }
  }
  return { row, refused }
}

/** 4C16G 200G SSD, 8核32G: processor, memory and disks in one cell */
const spec = /^(\d{1,3}\s*(?:c|核心?|v?cpus?))[\s/|+,，、]*(\d{1,5}\s*g)i?b?(?:[\s/+,，、]+((?:\d|系统盘).*)|\s?\|.*)?$/i

function partsOf(column: string, text: string, tools: ReadTools): readonly (readonly [column: string, said: string])[] {
  // 43.139.81.6(公) 10.1.0.7(内): the public one
  if (column === 'ip')
    return [
      [column, spansOf(text, tools).flatMap(span => (span.kind === 'ip' && isPublic(span.value, tools) ? [span.value] : []))[0] ?? text],
    ]
  if (column === 'province') {
    const { province, country } = readServerPlace(text, tools)
    return province ? [[column, province]] : country ? [['country', country]] : []
  }
  // CPU/内存: both in one cell
  if (column === 'cpuModel' && !spec.test(text)) return [[column, text.replace(/^\d{1,3}$/, '$&核')]]
  if (column === 'disks') return [[column, text.replace(/^\d{2,5}$/, '$&GB')]]
  if (column !== 'spec' && column !== 'cpuModel') return [[column, text]]
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

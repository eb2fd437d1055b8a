import type { ReadItem } from '../line.ts'
import { firstDayIn } from './first-day-in.ts'
import { scanFindings } from './scan-findings.ts'
import { severityOf } from './severities.ts'

export interface RowSummary {
  /** a row above the names of the columns: a title, when it was scanned */
  above?(cells: readonly string[]): void
  take(cells: readonly string[], row: number): void
  items(): readonly ReadItem[]
}

const columns = {
  severity:
    /^(?:risk(?: factor)?|severity|漏洞风险|严重性|(?:紧急|危险|危害|风险|漏洞|弱点|威胁|严重|隐患|问题|安全)?(?:程度|等级|级别))$/i,
  host: /^(?:host|ip|ip ?address|ip地址|(?:公网|内网|实例)ip|实例(?:名称|id)?|(?:所在|所属|受?影响的?|目标|扫描)?(?:主机|资产|目标|服务器|系统|站点|网站|设备|对象)(?: ?ip|url)?(?:地址)?|target|asset|host ?name|url)$/i,
  plugin: /^(?:plugin ?id|cve(?:编号)?|cve id|漏洞编号|漏洞id|vulnerability ?id|nvt ?(?:name|名称))$/i,
  name: /^(?:name|plugin name|title|vulnerability(?: name)?|漏洞公告|漏洞名?|(?:漏洞|弱点|风险|隐患|威胁|脆弱性|问题)(?:名称|标题|描述))$/i,
  port: /^(?:port|端口)$/i,
  status:
    /^(?:status|state|vulnerability state|状态|漏洞状态|修复状态|处理状态|处置状态|是否修复|整改(?:状态|情况)|(?:修复|处理|处置)情况|复[测验查](?:结果|状态|情况)|是否(?:整改|处置|闭环|关闭))$/i,
  date: /^(?:scan (?:date|time)|host (?:end|start)|last (?:seen|observed|scan|found|detected)|timestamp|date|(?:扫描|检测)(?:开始|结束|完成)?(?:时间|日期)|(?:最近|最后|最新)?(?:发现|扫描|检测)(?:时间|日期)|(?:最近|最后|最新)(?:发现|扫描|检测)|日期)$/i,
} as const

type Column = keyof typeof columns
const isFixed =
  /^(?:fixed|resolved|closed|remediated|mitigated|已(?:完成$|(?:完成)?(?:修复|处理|处置|解决|整改|关闭|消除|闭环))|(?:修复|整改|处理)(?:成功|完成|完毕)|复测通过|(?:通过|不存在)$|是|yes)/i
const isOpen =
  /^(?:open|active|new|reopened|existing|not fixed|unfixed|rediscovered|[未待](?:修复|处理|处置|整改|解决|关闭|消除|闭环)|[未不]通过|仍?存在$|(?:整改|修复|处理|处置|进行)(?:中|失败)|已?(?:忽略|加白)|否|no)/i

/** Where the columns of a scan stand, by its header; null when the table is none. */
export function scanColumns(header: readonly string[]): Partial<Record<Column, number>> | null {
  const found: Partial<Record<Column, number>> = {}
  for (const [at, cell] of header.entries())
    for (const column of Object.keys(columns) as Column[])
      if (found[column] === undefined && columns[column].test(cell.trim())) found[column] = at
  const tells = found.severity !== undefined && found.host !== undefined && (found.plugin !== undefined || found.name !== undefined)
  return tells ? found : null
}

/** A table of a scanner, row by row. */
export function summariseScanTable(at: Partial<Record<Column, number>>, today: string): RowSummary {
  const found = scanFindings(today)
  const cell = (cells: readonly string[], column: Column): string => cells[at[column] ?? -1]?.trim() ?? ''
  let nessus = false
  return {
    above(cells) {
      const words = cells.join(' ')
      const day = /扫描|检测|评估|复测|scan/i.test(words) ? firstDayIn(words) : null
      if (day) found.day(day, words)
    },
    take(cells, row) {
      const host = cell(cells, 'host')
      if (!host) return
      found.host(host)
      nessus ||= /^\d{5,6}$/.test(cell(cells, 'plugin')) && at.plugin !== undefined
      // Nessus has no column for it: one of its rows says when it began
      const when = at.date === undefined ? (cells.find(text => /scan start date/i.test(text)) ?? '') : cell(cells, 'date')
      const day = firstDayIn(when)
      if (day) found.day(day, when)
      const severity = severityOf(cell(cells, 'severity'))
      if (!severity) return
      const what = cell(cells, 'plugin') || cell(cells, 'name')
      const status = cell(cells, 'status')
      if (isFixed.test(status)) found.status(true)
      else if (isOpen.test(status)) found.status(false)
      // what is fixed is found no more
      if (!isFixed.test(status))
        found.finding(`${host}|${cell(cells, 'port')}|${what}`, severity, `${host} ${cell(cells, 'name') || what}`, row)
    },
    items: () => found.items(nessus ? 'Nessus' : null),
  }
}

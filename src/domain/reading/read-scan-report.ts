import { findLabelled, itemOf, labelOf, wholeLine } from './find-labelled.ts'
import type { Line, ReadItem } from './line.ts'
import type { ReadTools } from './read-tools.ts'
import { daysIn } from './spans-of.ts'
import { rate } from './streams/scan-findings.ts'
import { type Severity, severities, severityOf } from './streams/severities.ts'

const date = labelOf('(?:扫描|检测|评估|检查)(?:开始|结束|完成)?(?:时间|日期)|(?:scan|assessment) (?:date|time)')
const tool = labelOf('(?:扫描|检测|评估|检查)(?:工具|设备|系统|产品|引擎)(?:名称)?(?:[及和]版本)?|scan(?:ner|ning tool| tool)')
const repaired = labelOf('(?:漏洞)?(?:整改|修复)(?:完成)?率|(?:fix|remediation) rate')
/** who makes scanners, where the heading names one */
const maker = /(?:绿盟|启明星辰|安恒|奇安信|深信服|长亭|默安|nessus|openvas|awvs|appscan|qualys|nexpose)[^\s,。:]{0,20}/i
const headLines = 12
const percent = /^(\d{1,3}(?:\.\d{1,2})?)\s?%/

const graded = /^(?:风险|漏洞|危险|威胁|严重)?(?:等级|级别|程度)$|^(?:severity|risk)$/i
const counted = /^(?:漏洞|发现)?(?:数量|个数|总数|数)(?:\(个\))?$|^(?:count|total)$/i
const mended = /^已(?:修复|整改|处置|处理)(?:数量?|个数)?$|^fixed$/i

/** What the report of a scan for vulnerabilities says of itself: when, with what, how many of each grade, and how much of it is mended. */
export function readScanReport(lines: readonly Line[], tools: ReadTools): readonly ReadItem[] {
  const dated = findLabelled(lines, date).flatMap(found => {
    const day = daysIn(found.value, tools).at(-1)
    return day && day <= tools.today ? [itemOf('scanDate', { ...found, value: day })] : []
  })
  const used = findLabelled(lines, tool).filter(({ value }) => value.length <= 40)
  const head = lines.slice(0, headLines).find(({ text }) => maker.test(text))
  const named = used[0] ?? (head && wholeLine(head, maker.exec(head.text)?.[0] ?? ''))
  const table = countsIn(lines) ?? countsAcross(lines)
  const told = findLabelled(lines, repaired).find(({ value }) => Number(percent.exec(value)?.[1] ?? 101) <= 100)
  const said = told && Number(percent.exec(told.value)?.[1])
  const reckoned = table && table.fixed !== null && table.all > 0 ? rate(table.fixed, table.all) : null
  // a report that contradicts itself says none
  const agrees = said === undefined || reckoned === null || Math.abs(said - reckoned) < 1
  const fixed = agrees ? (said ?? reckoned) : null
  const from = told ?? (table && wholeLine(table.line, table.line.text))
  return [
    ...dated.slice(0, 1),
    ...(named ? [itemOf('scanTool', named)] : []),
    ...(table
      ? [
          itemOf('scanCounts', wholeLine(table.line, severities.map(each => table.counts[each]).join(' / ')), {
            raw: { counts: { ...table.counts }, found: severities.reduce((sum, each) => sum + table.counts[each], 0), keys: null },
          }),
        ]
      : []),
    ...(from && fixed !== null && fixed !== undefined ? [itemOf('fixRate', { ...from, value: `${fixed}%` }, { raw: fixed })] : []),
  ]
}

interface Counts {
  readonly line: Line
  /** that are left open */
  readonly counts: Readonly<Record<Severity, number>>
  readonly all: number
  /** null where no column says it */
  readonly fixed: number | null
}

/** The table that counts by grade; null where there is none. */
function countsIn(lines: readonly Line[]): Counts | null {
  for (const [at, line] of lines.entries()) {
    const header = (line.cells ?? []).map(({ text }) => text.replace(/\s/g, ''))
    const [grade, count, done] = [graded, counted, mended].map(name => header.findIndex(text => name.test(text)))
    if (grade === undefined || count === undefined || done === undefined || grade < 0 || count < 0) continue
    const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 }
    let [all, fixed] = [0, 0]
    for (const { cells = [] } of lines.slice(at + 1, at + 1 + headLines)) {
      const severity = severityOf(cells[grade]?.text.trim() ?? '')
      const [found, closed] = [numberIn(cells[count]?.text), done < 0 ? 0 : numberIn(cells[done]?.text)]
      if (!severity || found === null || closed === null || closed > found) continue
      counts[severity] += found - closed
      all += found
      fixed += closed
    }
    if (all > 0) return { line, counts, all, fixed: done < 0 ? null : fixed }
  }
  return null
}

/** found, and what of it is mended, in rows under the grades: 风险等级 | 高 | 中 | 低 over 发现数 | 3 | 7 | 12 */
const foundRow = /^(?:发现|检出|漏洞|问题)?的?(?:漏洞)?(?:数量?|个数|总数)(?:\(个\))?$|^(?:count|found)$/i

function countsAcross(lines: readonly Line[]): Counts | null {
  for (const [at, line] of lines.entries()) {
    const [name, ...grades] = (line.cells ?? []).map(({ text }) => text.replace(/\s/g, ''))
    if (!name || !graded.test(name) || grades.filter(grade => severityOf(grade)).length < 2) continue
    const rows = lines
      .slice(at + 1, at + 1 + headLines)
      .flatMap(({ cells = [] }) => (cells.length > 0 ? [cells.map(({ text }) => text.replace(/\s/g, ''))] : []))
    const [found, done] = [foundRow, mended].map(words => rows.find(([label = '']) => words.test(label)))
    if (!found) continue
    const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 }
    let [all, fixed] = [0, 0]
    for (const [column, grade] of grades.entries()) {
      const severity = severityOf(grade)
      const [here, closed] = [numberIn(found[column + 1]), done ? numberIn(done[column + 1]) : 0]
      if (!severity || here === null || closed === null || closed > here) continue
      counts[severity] += here - closed
      all += here
      fixed += closed
    }
    if (all > 0) return { line, counts, all, fixed: done ? fixed : null }
  }
  return null
}

const numberIn = (text = ''): number | null => (/^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : null)

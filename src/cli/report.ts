import type { Texts } from '../catalogue/locales/texts.ts'
import type { CheckResultJson, CheckSummaryJson } from '../http/rules/schemas-rules.ts'

const marks = { fail: '✗', unknown: '?', pass: '✓', notApplicable: '-' } as const
const mostNamed = 15

/** One line a finding and one a refused value, each with the record that it is about. */
export function printResult(result: CheckResultJson): string {
  const name = nameOf(result)
  const found = result.findings.map(finding => `${name}  ${marks[finding.verdict]}  ${finding.ruleId}  ${finding.message}\n`)
  return [printReasons(result), ...found].join('')
}

/** What is wrong with a record itself, and the fix. */
export const printReasons = (result: Pick<CheckResultJson, 'id' | 'row' | 'errors'>): string =>
  result.errors.map(error => `${nameOf(result)}  !  ${[error.column ?? error.field, error.message].filter(Boolean).join('  ')}\n`).join('')

const nameOf = ({ id, row }: Pick<CheckResultJson, 'id' | 'row'>): string =>
  row === undefined || String(row) === id ? id : `${id} (${row})`

export function printSummary(texts: Texts, summary: CheckSummaryJson): string {
  const say = (id: string, args = {}): string => texts.checks[id]?.(args) ?? id
  const { records, ready, failing, unknown, withFail, errors, unreadable } = summary
  const failed = Object.entries(summary.rules).filter(([, { fail }]) => fail > 0)
  const lacking = Object.entries(summary.lacking).slice(0, mostNamed)
  const lines = [
    say('report.total', { records, ready, failing, unknown, withFail, errors, unreadable, on: summary.inForceOn }),
    ...(summary.problems.length
      ? ['', say('report.problems'), ...summary.problems.map(each => `  ${each.message}${suggested(each)}`)]
      : []),
    ...(failed.length ? ['', say('report.rules')] : []),
    ...failed.slice(0, mostNamed).map(([id, { fail, unknown: open }]) => `  ${fail} / ${open}  ${id}`),
    ...(lacking.length ? ['', say('report.lacking')] : []),
    ...lacking.map(([field, count]) => `  ${count}  ${field}  ${texts.fields[field]?.label ?? ''}`),
  ]
  return `\n${lines.join('\n')}\n`
}

const suggested = ({ suggestion }: { readonly suggestion?: unknown }): string => (suggestion === undefined ? '' : ` → ${suggestion}`)

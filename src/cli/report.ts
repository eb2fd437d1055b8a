import type { Texts } from '../catalogue/locales/texts.ts'
import type { CheckResultJson, CheckSummaryJson } from '../http/schemas-rules.ts'

const marks = { fail: '✗', unknown: '?', pass: '✓', notApplicable: '-' } as const
const mostNamed = 15

/** One line a finding and one a refused value, each with the record that it is about. */
export function printResult({ id, row, findings, errors }: CheckResultJson): string {
  const name = row === undefined || String(row) === id ? id : `${id} (${row})`
  const refused = errors.map(error => `${name}  !  ${[error.column ?? error.field, error.message].filter(Boolean).join('  ')}\n`)
  const found = findings.map(finding => `${name}  ${marks[finding.verdict]}  ${finding.ruleId}  ${finding.message}\n`)
  return [...refused, ...found].join('')
}

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

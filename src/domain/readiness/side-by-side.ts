import type { Finding, Opposed } from '../rules/rule.ts'
import { type Found, findingOf } from './find.ts'

/**
 * The findings to be shown, each with what the other basis says about the same thing. A rule that says nothing in this case is no
 * other side. `all` is every verdict of the case.
 */
export function sideBySide(shown: readonly Found[], all: readonly Found[]): readonly Finding[] {
  return shown.map(each => {
    const finding = findingOf(each)
    if (each.against.length === 0 || each.verdict === 'notApplicable') return finding
    const against = each.against.flatMap(at => all[at] ?? []).filter(other => other.verdict !== 'notApplicable')
    return against.length > 0 ? { ...finding, conflicts: against.map(opposedOf) } : finding
  })
}

function opposedOf(found: Found): Opposed {
  const { ruleId, verdict, severity, basis, message, args } = findingOf(found)
  return { ruleId, verdict, severity, basis, message, args }
}

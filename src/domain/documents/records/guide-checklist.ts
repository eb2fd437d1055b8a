import type { Json } from '../../json.ts'
import type { Finding, Verdict } from '../../rules/rule.ts'
import type { FieldReader } from './field-reader.ts'
import type { RecordSource } from './source.ts'
import { everyFiling, smallDocument } from './template-definition.ts'

const order: readonly Verdict[] = ['fail', 'unknown', 'pass']

/** Every statement of the articles that can be measured, with how this business stands to it; beside the law, never in its place. */
export const guideChecklist = smallDocument({
  filings: everyFiling,
  guide: true,
  looksAt: [],
  parts: (source, read) => {
    const guide = source.judgement.findings.filter(isGuideOnly)
    const of = (verdict: Verdict): readonly Json[] =>
      guide
        .filter(finding => finding.verdict === verdict)
        .toSorted((a, b) => a.ruleId.localeCompare(b.ruleId))
        .map(each => itemOf(source, each))
    for (const finding of guide) read.note(...finding.fields)
    const groups = Object.fromEntries(order.map(verdict => [verdict, of(verdict)]))
    const count = (verdict: Verdict): number => guide.filter(finding => finding.verdict === verdict).length
    return {
      ...groups,
      counts: { met: count('pass'), below: count('fail'), open: count('unknown'), all: count('pass') + count('fail') + count('unknown') },
      conflict: conflictOf(source, read),
    }
  },
})

const isGuideOnly = (finding: Finding): boolean => finding.basis.length > 0 && finding.basis.every(basis => basis.kind === 'guide')

function itemOf({ say }: RecordSource, finding: Finding): Json {
  const { bare, fix } = say.finding(finding)
  return { id: finding.ruleId.split('-')[0] ?? finding.ruleId, says: bare, fix: fix || null, must: finding.severity === 'must' }
}

/** Where the article names another administration than the law does. */
function conflictOf({ judgement }: RecordSource, read: FieldReader): Json {
  read.note('domicileProvince', 'serverProvince', 'serverRegion')
  const { official, guide, conflict } = judgement.authority
  return conflict && official && guide ? { official: official.name, guide: guide.name } : null
}

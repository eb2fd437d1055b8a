import type { RuleJson } from '../../http/rules/present-rule.ts'

/** Empty means: whatever it is. */
export interface RuleFilter {
  readonly text: string
  readonly filing: string
  readonly basis: string
  readonly severity: string
  readonly stage: string
  readonly checkable: string
  readonly memory: boolean
}

export const emptyFilter: RuleFilter = { text: '', filing: '', basis: '', severity: '', stage: '', checkable: '', memory: false }

/** Every word of the search must occur, in id, words, authority or fields. */
export function matches(rule: RuleJson, { text, filing, basis, severity, stage, checkable, memory }: RuleFilter): boolean {
  return (
    (!filing || rule.filings.some(id => id === filing)) &&
    (!basis || rule.basis.some(({ kind }) => kind === basis)) &&
    (!severity || rule.severity === severity) &&
    (!stage || rule.stage === stage) &&
    (!checkable || rule.checkable === (checkable === 'yes')) &&
    (!memory || rule.basis.some(({ confidence }) => confidence === 'memory')) &&
    text
      .toLowerCase()
      .split(/\s+/)
      .every(word => searchText(rule).includes(word))
  )
}

const searchText = ({ id, says, fields, basis }: RuleJson): string =>
  [id, says, ...fields, ...basis.flatMap(({ title, article = '' }) => [title, article])].join(' ').toLowerCase()

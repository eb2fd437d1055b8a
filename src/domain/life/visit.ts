import type { FilingId } from '../case/events.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Facts } from '../rules/facts.ts'
import type { Rule } from '../rules/rule.ts'

/** What somebody who comes to look asks for. The law and the articles speak apart, each through a rule of the catalogue. */
export interface VisitItem<F extends string = string> {
  readonly id: string
  /** of these filings; of every one when absent */
  readonly filings?: readonly FilingId[]
  /** rule of the law, and rule of the articles; null where it says nothing */
  readonly law: string | null
  readonly article: string | null
  /** what is told when asked whether it is there */
  readonly fields: readonly F[]
  /** templates that print it */
  readonly documents: readonly string[]
  readonly words: Readonly<Record<'zh-CN' | 'en', { readonly what: string; readonly bring: string }>>
}

export interface VisitCheck {
  readonly item: VisitItem
  /** null: that side says nothing; `met` is null while it is not known */
  readonly law: { readonly rule: Rule; readonly met: boolean | null } | null
  readonly article: { readonly rule: Rule; readonly met: boolean | null } | null
}

/** The checklist of a visit for one filing: what is there, by the law and by the articles. */
export function visitChecklist(filing: FilingId, facts: Facts): readonly VisitCheck[] {
  const side = (id: string | null): VisitCheck['law'] => {
    const rule = facts.catalogue.rules.find(each => each.id === id)
    return rule ? { rule, met: evaluate(rule.require, facts).value ?? null } : null
  }
  return facts.catalogue.visit
    .filter(({ filings }) => !filings || filings.includes(filing))
    .map(item => ({ item, law: side(item.law), article: side(item.article) }))
}

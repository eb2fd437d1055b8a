import type { z } from '@hono/zod-openapi'
import { say } from '../../catalogue/locales/index.ts'
import type { Basis } from '../../domain/rules/rule.ts'
import { type RuleChange, takesEffect } from '../../domain/rules/rule-changes.ts'
import { thresholdsOf } from '../../domain/rules/thresholds.ts'
import type { TouchedCases } from '../../usecases/rules/list-touched-cases.ts'
import { presentBasis } from '../cases/present-finding.ts'
import { filingSchema } from '../schemas.ts'
import type { View } from '../view.ts'
import type { changesAnswer } from './schemas-rules.ts'

export type RuleChangeJson = z.infer<typeof changesAnswer>['items'][number]

export const presentChange = (view: View, change: RuleChange, touched?: TouchedCases): RuleChangeJson => ({
  id: change.id,
  on: change.on,
  change: change.change,
  ruleId: change.ruleIds[0] ?? null,
  ruleIds: [...change.ruleIds],
  filings: change.filings.flatMap(filing => filingSchema.safeParse(filing).data ?? []),
  words: wordsOf(view, change),
  basis: change.basis.map(basis => presentBasis(view, basis)),
  ...(change.change === 'parameter' ? { parameter: presentParameter(view, change) } : {}),
  ...(change.change === 'basis'
    ? { reference: { from: change.from.map(each => presentBasis(view, each)), to: change.to.map(each => presentBasis(view, each)) } }
    : {}),
  ...(touched ? { cases: { ...touched, items: [...touched.items] } } : {}),
})

type ParameterChange = Extract<RuleChange, { readonly change: 'parameter' }>

function presentParameter(view: View, { parameter, province, from, to }: ParameterChange) {
  const place = view.deps.catalogue.provinces.find(each => each.code === province)
  const label = view.texts.names[`parameter.${parameter}`] ?? parameter
  return { name: parameter, label, province: place ? { code: place.code, name: place.name } : null, from, to }
}

/** The change as one sentence. */
function wordsOf(view: View, change: RuleChange): string {
  const sentence = (id: string, args: Parameters<typeof say>[1]['args'] = {}): string => say(view.texts, { id: `change.${id}`, args })
  switch (change.change) {
    case 'begins':
    case 'ends':
      return sentence(change.change, { says: saysOf(view, change) })
    case 'parameter': {
      const { label, province, from, to } = presentParameter(view, change)
      const id = from === null ? 'parameterBegins' : to === null ? 'parameterEnds' : 'parameter'
      return sentence(id, { name: label, province: province?.name ?? null, from, to })
    }
    case 'basis': {
      const id = change.from.length === 0 ? 'basisBegins' : change.to.length === 0 ? 'basisEnds' : 'basis'
      const [from, to] = [change.from, change.to].map(side => side.map(basis => sourceOf(view, basis)))
      return sentence(id, { says: saysOf(view, change), from: from ?? [], to: to ?? [] })
    }
  }
}

/** What the rule asks, with the numbers of that day. */
function saysOf(view: View, change: RuleChange): string {
  const { rules, entries } = view.deps.catalogue
  const rule = [...rules, ...entries].find(each => each.id === change.ruleIds[0])
  const day = change.change === 'ends' ? change.on : takesEffect(change)
  return rule
    ? ((view.texts.rules[rule.id] ?? view.texts.entries[rule.id])?.says(thresholdsOf(view.deps.catalogue, rule, day)) ?? rule.id)
    : ''
}

export function sourceOf(view: View, basis: Basis): string {
  const { title, article = '', confidence } = presentBasis(view, basis)
  // 第十一条 follows its title directly, anything in Latin letters or digits after a blank
  const text = /^[a-z0-9]/i.test(article) || (article && view.locale === 'en') ? `${title} ${article}` : `${title}${article}`
  return say(view.texts, { id: 'change.source', args: { text, confidence } })
}

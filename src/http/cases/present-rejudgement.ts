import type { z } from '@hono/zod-openapi'
import type { EventPayloads } from '../../domain/case/events.ts'
import { basisInForce } from '../../domain/rules/basis-in-force.ts'
import { thresholdsOf } from '../../domain/rules/thresholds.ts'
import type { rejudgementSchema } from '../schemas.ts'
import type { View } from '../view.ts'
import { presentBasis } from './present-finding.ts'

type Rejudged = EventPayloads['rejudged'] & { readonly seq: number; readonly at: string }

/** What a change of the rules did to a case, each rule in words and with what it rests on. */
export const presentRejudgement = (view: View, { seq, at, from, to, changes, readiness }: Rejudged): z.infer<typeof rejudgementSchema> => ({
  seq,
  at,
  from: { ...from },
  to: { ...to },
  changes: changes.map(change => {
    const { catalogue } = view.deps
    const rule = catalogue.rules.find(each => each.id === change.ruleId)
    const day = change.on ?? to.on
    return {
      ...change,
      // a release may have taken the rule out
      words: rule ? (view.texts.rules[rule.id]?.says(thresholdsOf(catalogue, rule, day)) ?? rule.id) : change.ruleId,
      basis: rule ? basisInForce(rule, day).map(basis => presentBasis(view, basis)) : [],
    }
  }),
  readiness,
})

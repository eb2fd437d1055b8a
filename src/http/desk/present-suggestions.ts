import type { z } from '@hono/zod-openapi'
import type { StaffUser } from '../../ports/staff.ts'
import type { Suggestions } from '../../usecases/desk/suggest-replies.ts'
import { labelOf, valuesOf } from '../cases/present-field.ts'
import { presentBasis, presentFinding } from '../cases/present-finding.ts'
import type { View } from '../view.ts'
import { fillHoles, holeValues } from './present-canned.ts'
import type { suggestionsAnswer } from './schemas-desk.ts'

type Item = z.infer<typeof suggestionsAnswer>['items'][number]

export function presentSuggestions(view: View, suggestions: Suggestions, user: StaffUser): z.infer<typeof suggestionsAnswer> {
  const { state, to, reply, failing, canned } = suggestions
  const values = valuesOf(state.fields)
  const said: readonly Item[] = reply?.text
    ? [
        {
          from: 'answers',
          title: reply.topics.map(({ id }) => view.texts.names[`topic.${id}`] ?? id).join('、') || labelsOf(reply.asking),
          text: reply.text,
          basis: reply.topics.flatMap(topic => topic.basis.map(basis => presentBasis(view, basis))),
          open: [],
        },
      ]
    : []
  const rules = failing.map(({ finding }): Item => {
    const { ruleId, message, fix, basis } = presentFinding(view, finding, values)
    return { from: 'rules', title: ruleId, text: fix ? `${message}${fix}` : message, basis, open: [] }
  })
  const known = holeValues(view, suggestions, user)
  const own = canned.map(({ title, text }): Item => ({ from: 'canned', title, ...fillHoles(text, known), basis: [] }))
  return { to: to && { ...to }, items: [...own, ...said, ...rules] }

  function labelsOf(asking: readonly { readonly field: string }[]): string {
    return asking.map(({ field }) => labelOf(view, field)).join('、')
  }
}

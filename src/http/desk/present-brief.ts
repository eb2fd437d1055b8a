import type { z } from '@hono/zod-openapi'
import type { Brief } from '../../usecases/desk/brief-conversation.ts'
import { presentDeadline } from '../cases/present.ts'
import { labelOf, valuesOf } from '../cases/present-field.ts'
import { presentFinding } from '../cases/present-finding.ts'
import type { View } from '../view.ts'
import type { briefAnswer } from './schemas-desk.ts'

export function presentBrief(view: View, brief: Brief): z.infer<typeof briefAnswer> {
  const values = valuesOf(brief.state.fields)
  return {
    filings: [...brief.filings],
    filled: brief.filled,
    needed: brief.needed,
    missing: brief.missing.map(field => ({ field, label: labelOf(view, field) })),
    files: brief.files.map(field => ({ field, label: labelOf(view, field) })),
    failing: brief.failing.map(({ finding }) => {
      const { ruleId, message, fix, blocks } = presentFinding(view, finding, values)
      return { ruleId, message, fix, blocks }
    }),
    confusion: brief.confusion && { ...brief.confusion },
    reason: brief.reason,
    promises: brief.promises.map(({ who, seq, text }) => ({ who, seq, text: who === 'visitor' ? labelOf(view, text) : text })),
    deadline: brief.deadline && presentDeadline(view, brief.deadline),
    notes: brief.notes.map(note => ({ ...note })),
  }
}

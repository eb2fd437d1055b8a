import type { FieldChange } from '../../case/events.ts'
import type { Heard } from '../hear.ts'
import { sameValue, valueIn } from '../state-values.ts'
import type { TurnInput } from '../turn.ts'

/** 改成有了: what is likely meant in the field that the reason asks for is another choice than the one that stands there. */
export const chosenAnew = ({ state, text, seq }: TurnInput, { proposals }: Heard, fields: readonly string[]): readonly FieldChange[] =>
  /^(?:已经?|都|我们?|现在)*(?:改|换|选|填|勾)(?:成|为|了|的|选)/.test(text.trim())
    ? proposals
        .filter(({ field, value }) => fields.includes(field) && !sameValue(value, valueIn(state, field)))
        .map(({ field, value }) => ({
          field,
          to: 'filled',
          value,
          evidence: { kind: 'turn', seq, quote: text.slice(0, 80), confidence: 0.9 },
        }))
    : []

import { sureFrom } from '../doubts/sure-from.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import type { Fill } from '../understanding.ts'
import { type Ask, askWithin } from './ask-within.ts'
import { statementsOf } from './statements.ts'

/** says who it is */
const introduces = /我叫|我是|是我|由我|归我|换|改|由/

/** 负责备案的不是法人本人,是我,会计林样例: who it is instead is told with it. */
export function withNewPrincipal(heard: FieldsHeard | null, hearing: Hearing, ask: Ask): FieldsHeard | null {
  const turned = heard?.fills.find(({ field, value }) => field === 'principalIsLegalRep' && value === false)
  if (!heard || !turned || turned.doubt || heard.fills.some(({ field }) => field === 'principalName') || isAsked(hearing, 'principalName'))
    return heard
  if (!introduces.test(hearing.text)) return heard
  const clauses = statementsOf(hearing).flatMap(statement => statement.clauses)
  const said = clauses.toReversed().flatMap(({ start, end }): readonly Fill[] => {
    const fill = askWithin('principalName', start, end, hearing, ask)
    return fill && !fill.doubt && fill.confidence >= sureFrom && fill.quote.includes(String(fill.value)) ? [fill] : []
  })
  const [name] = said
  if (!name || name.value === hearing.known('legalRepName')) return heard
  return { ...heard, fills: [...heard.fills, { ...name, corrects: true }], clarifies: [] }
}

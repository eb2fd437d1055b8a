import { latestOf } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'

const should = /^[\s,]{0,3}那?应该?就?[是为叫]/

/** 应该是示例路11号, to the question for an address: nothing told before is meant, unless what was told last is of the same kind. */
export function answersOpen(hearing: Hearing, { fills }: FieldsHeard): boolean {
  const led = should.exec(hearing.text)?.[0].length ?? 0
  if (led === 0) return false
  const { fields } = hearing.tools
  const kindOf = (key: string): string | undefined => fields[key]?.kind ?? fields[key]?.type
  const said = hearing.text.trimEnd().length - led
  const whole = fills.find(fill => isAsked(hearing, fill.field) && fill.quote.length * 1.4 >= said)
  return whole !== undefined && ![...latestOf(hearing)].some(key => kindOf(key) === kindOf(whole.field))
}

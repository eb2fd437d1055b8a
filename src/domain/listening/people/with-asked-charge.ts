import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'

const anybody = 'principalName'
const longest = 40
/** 负责人, and not 主体负责人 or 法人 */
const bare = /(?<![站务全络件急体案])负责人/

/** 负责人写曾样例, where another person in charge was asked for: 负责人 is the one of the question. */
export function withAskedCharge(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const { asked, text } = hearing
  const names = asked.filter(({ kind }) => kind === 'personName')
  const [field, ...others] = names
  if (!field || others.length > 0 || text.length > longest || isAsked(hearing, anybody) || !ofCharge.has(field.key) || !bare.test(text))
    return heard
  const said = heard.fills.find(each => each.field === anybody)
  if (!said || said.corrects || heard.corrects || heard.fills.some(each => each.field === field.key)) return heard
  const { doubt: _, corrects: __, ...plain } = said
  return {
    ...heard,
    fills: heard.fills.map(each => (each === said ? { ...plain, field: field.key, confidence: Math.max(plain.confidence, 0.85) } : each)),
    clarifies: heard.clarifies.filter(each => each.field !== field.key),
  }
}

const ofCharge: ReadonlySet<string> = new Set(['serviceOwnerName', 'securityOfficerName'])

import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'
import { choicesOf } from './choice-model.ts'

/** a code is meant from here */
const likely = 0.5
/** the one code of a choice is this much likelier than the next */
const ahead = 0.15
const chosen: ReadonlySet<string> = new Set(['enum', 'multiEnum', 'boolean'])
/** a longer message is heard by its parts */
const longest = 80
/** a code that no known word names is added to those that are put forward from here */
const likelyToo = 0.6

/**
 * To the only choice that was asked for and that no known words decide, the codes that the message is like in what was learned: put forward
 * for a yes, never stored. 刷了三回老说跟本人对不上: the check of the face failed.
 */
export function withLearnedChoice(heard: FieldsHeard, { text, asked, segments, tools, norm }: Hearing): FieldsHeard {
  const [field, ...others] = asked
  if (
    !field ||
    field.key === 'consentSensitive' ||
    others.length > 0 ||
    segments.length === 0 ||
    text.length > longest ||
    text.includes('?')
  )
    return heard
  const shown = heard.fills.find(fill => fill.field === field.key)
  if (shown && field.type === 'multiEnum' && shown.confidence < sureFrom)
    return putsOff.test(text) ? heard : withCodesToo(heard, shown, choicesOf(text, field.key, field.type, tools.lexicon.choices))
  if (heard.states.length > 0 || [...heard.fills, ...heard.rejects].some(each => each.field === field.key)) return heard
  // 网站名字要加两个字,叫…: it is about something else
  if (heard.fills.some(fill => !chosen.has(tools.fields[fill.field]?.type ?? ''))) return heard
  const value = likeliest(field, choicesOf(text, field.key, field.type, tools.lexicon.choices))
  if (value === undefined) return heard
  const fill = { field: field.key, value, ...quoteOf(norm, 0, text.length), confidence: 0.6, doubt: 'likely' }
  return { ...heard, fills: [...heard.fills, fill], clarifies: heard.clarifies.filter(each => each.field !== field.key) }
}

/** 英文版以后再做: what is named with it is not meant */
const putsOff = /(?:明年|后年|以后|将来|下半年|年后|回头|过段时间|q[1-4]|季度)(?:再|才)|暂时不|先不/

/** 群发短信,店门口再贴张告示: one of the two was known, and both are put forward */
function withCodesToo(heard: FieldsHeard, shown: Fill, chances: ReadonlyMap<string, number> | undefined): FieldsHeard {
  const codes = [shown.value].flat().map(String)
  const more = [...(chances ?? [])]
    .filter(([code, chance]) => chance >= likelyToo && !codes.includes(code) && !alone.has(code))
    .map(([code]) => code)
  if (more.length === 0 || codes.some(code => alone.has(code))) return heard
  const fill = { ...shown, value: [...codes, ...more].sort(), doubt: 'likely' }
  return { ...heard, fills: heard.fills.map(each => (each === shown ? fill : each)) }
}
const alone: ReadonlySet<string> = new Set(['none', 'other'])

function likeliest(field: FieldDefinition, chances: ReadonlyMap<string, number> | undefined): Json | undefined {
  const sorted = [...(chances ?? [])].sort(([, a], [, b]) => b - a)
  const [[code, chance] = ['', 0], [, next] = ['', 0]] = sorted
  if (chance < likely) return undefined
  if (field.type === 'multiEnum') return (field.codes ?? []).filter(each => (chances?.get(each) ?? 0) >= likely)
  if (chance - next < ahead) return undefined
  return field.type === 'boolean' ? code === 'true' : code
}

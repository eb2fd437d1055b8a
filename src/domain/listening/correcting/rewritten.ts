import { latestOf } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { type Ask, askWithin } from './ask-within.ts'
import { asks } from './asks.ts'
import { putsRight } from './fill-for.ts'
import { holdsOn } from './holds-on.ts'
import { isSame } from './retell.ts'
import { statementsOf } from './statements.ts'

const longest = 160
const turn = seldom(/改成|改为|换成|写成|重写/)
const anew = /(?:改成|改为|换成|写成|重写(?:成|一下|为)?)[:,\s]{0,3}(?=\S{3})/g
const free: ReadonlySet<string> = new Set(['text', 'string'])

/** 说明那段重写:展示本店手工皮具… · 改成上午9点到11点吧: words that were told last, written anew. Null where several things were told last, or one that has a form of its own. */
export function rewritten(hearing: Hearing, plain: FieldsHeard, ask: Ask): FieldsHeard | null {
  const { text, tools } = hearing
  if (text.length > longest || text.trim().includes('\n') || !turn.test(text) || holdsOn(text)) return null
  const [key, ...others] = latestOf(hearing)
  const field = key === undefined ? undefined : tools.fields[key]
  if (!field || others.length > 0 || !free.has(field.type) || (field.kind ?? 'freeText') !== 'freeText' || isAsked(hearing, field.key))
    return null
  // another field is spoken of
  const named = hearing.cues.filter(cue => cue.word.length > 1).flatMap(cue => cue.fields)
  if (named.length > 0 && !named.includes(field.key) && named.some(each => hearing.known(each) !== undefined || isAsked(hearing, each)))
    return null
  if (statementsOf(hearing).some(each => asks(each, hearing))) return null
  const last = [...text.matchAll(anew)].at(-1)
  if (!last) return null
  const from = last.index + last[0].length
  const end = statementsOf(hearing).find(each => each.start <= last.index && last.index < each.end)?.end ?? text.length
  const fill = askWithin(field.key, from, end, hearing, ask)
  if (!fill || isSame(fill.value, hearing.known(field.key))) return null
  const { doubt: _, ...sure } = fill
  const rest = plain.fills.filter(each => isAsked(hearing, each.field) && each.end <= fill.start)
  return putsRight([{ ...sure, confidence: 0.88, corrects: true }], rest)
}

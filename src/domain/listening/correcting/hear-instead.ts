import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import { latestOf } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { plainAnswer } from '../readers/read-boolean.ts'
import type { Fill } from '../understanding.ts'
import { type Ask, askWithin, offsetOf } from './ask-within.ts'
import { asks } from './asks.ts'
import { besideMended } from './beside-mended.ts'
import { holdsOn } from './holds-on.ts'
import { mendList } from './mend-list.ts'
import { isSame, newValue, plainTypes, turned } from './retell.ts'
import { type Clause, type Statement, statementsOf } from './statements.ts'
import { toldChoices } from './told-choices.ts'

const longest = 120
const mostTold = 5

/**
 * An earlier choice that nobody names but by what it is instead, in a message without an answer to what was asked: 首尔那台退掉了,现在这台在日本. Where
 * both are said it is put right, else put forward. Null where it may be two of them.
 */
export function hearInstead(hearing: Hearing, plain: FieldsHeard, ask: Ask): FieldsHeard | null {
  const { text, request } = hearing
  if (
    text.length > longest ||
    request.confirming.some(({ field }) => plain.fills.some(fill => fill.field === field)) ||
    text.trim().includes('\n') ||
    !turned.test(text) ||
    holdsOn(text)
  )
    return null
  const listed = plain.fills.some(fill => isAsked(hearing, fill.field)) ? undefined : inList(hearing, plain, ask)
  if (listed) return listed
  const answered = plain.fills.filter(fill => isAsked(hearing, fill.field) || (fill.confidence >= sureFrom && !fill.doubt))
  // 48小时太久,24小时内恢复吧 is no step of a list, nor the name of a site
  if (besideMended(answered, answered, hearing).length > 0) return null
  if (plainAnswer(text.trim()) !== undefined) return null
  if (plain.states.some(state => isAsked(hearing, state.field))) return null
  // words that may answer what was asked are put aside only for an earlier answer that is plainly denied
  const isPlain = answered.length > 0
  const fills = statementsOf(hearing).flatMap(statement =>
    asks(statement, hearing) || !turned.test(statement.text) ? [] : instead(statement, isPlain, hearing, ask),
  )
  const [fill] = fills
  if (!fill || (answered.length > 0 && fill.doubt)) return null
  const isOther = (each: Fill): boolean => each.field !== fill.field && (each.end <= fill.start || each.start >= fill.end)
  return {
    ...plain,
    clarifies: [],
    fills: [fill, ...besideMended(plain.fills.filter(isOther), [fill], hearing)],
    corrects: fill.doubt === undefined,
  }
}

/** 商城后来没做,去掉吧: an earlier list that is spoken of loses or gains what is said, and does not become it. */
function inList(hearing: Hearing, plain: FieldsHeard, ask: Ask): FieldsHeard | undefined {
  for (const fill of plain.fills) {
    const field = hearing.tools.fields[fill.field]
    const known = hearing.known(fill.field)
    if (!field || known === undefined || !Array.isArray(known) || isAsked(hearing, fill.field)) continue
    for (const { clauses, start, end } of statementsOf(hearing)) {
      if (fill.start < offsetOf(hearing, start) || fill.end > offsetOf(hearing, end)) continue
      const mended = mendList(
        field,
        known,
        clauses.filter(clause => !clause.keeps),
        hearing,
        ask,
      )
      if (mended)
        return {
          ...plain,
          clarifies: [],
          fills: [
            mended,
            ...besideMended(
              plain.fills.filter(each => each !== fill),
              [mended],
              hearing,
            ),
          ],
          corrects: true,
        }
    }
  }
  return undefined
}

function instead(statement: Statement, isPlain: boolean, hearing: Hearing, ask: Ask): readonly Fill[] {
  const clauses = statement.clauses.filter(clause => !clause.keeps)
  const latest = latestOf(hearing)
  const told = toldChoices(statement, hearing).filter(({ both, denied }) => !isPlain || (both && denied))
  // 网站不叫原来那个了,叫示例小店 is about the site
  const named = clauses.flatMap(clause => clause.cues.filter(({ word }) => word.length > 1).flatMap(cue => cue.fields))
  const isElsewhere = named.length > 0 && !named.some(field => latest.has(field))
  const recent = (isPlain || isElsewhere ? [] : [...latest]).flatMap(field => {
    const { type = '', kind } = hearing.tools.fields[field] ?? {}
    return (plainTypes.has(type) || kind === 'brandName') && !isAsked(hearing, field) && !told.some(each => each.field === field)
      ? [{ field, weight: 0, both: false }]
      : []
  })
  // 预案批准人不是我: nothing of what is to be done
  const saysWhatFor = /[办弄做]|一起|也要|只要|不要|加上|去掉|不用/.test(statement.text)
  const tried = [...recent, ...told.slice(0, mostTold)].filter(({ field }) => saysWhatFor || field !== 'filingScenario')
  const found = tried.flatMap(({ field, weight, both }) => {
    const definition = hearing.tools.fields[field]
    const known = hearing.known(field) ?? null
    const fill = definition && (mendList(definition, known, clauses, hearing, ask) ?? newValue(definition, clauses, hearing, ask))
    if (!fill) return []
    const isPair = both || (weight === 0 && !latest.has(field) && hearsOld(definition, known, clauses, hearing, ask))
    return weight === 0 && !isPair && !latest.has(field)
      ? []
      : [{ fill, weight: weight + (latest.has(field) ? 3 : 0), isPair: isPair || latest.has(field) }]
  })
  const [first, ...others] = found.toSorted((a, b) => Number(b.isPair) - Number(a.isPair) || b.weight - a.weight)
  if (!first || others.some(({ isPair, weight }) => isPair === first.isPair && weight === first.weight)) return []
  // 公安的也办 beside 只办ICP may be both
  return [first.isPair && first.fill.field !== 'filingScenario' ? first.fill : { ...first.fill, confidence: 0.6, doubt: 'likely' }]
}

/** 首尔那台退掉了: one of the clauses says what stood before */
const hearsOld = (field: FieldDefinition, known: Json, clauses: readonly Clause[], hearing: Hearing, ask: Ask): boolean =>
  clauses.some(({ start, end }) => {
    const said = askWithin(field.key, start, end, hearing, ask)
    return said !== undefined && isSame(said.value, known)
  })

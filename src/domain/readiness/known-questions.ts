import type { AnsweredState } from '../case/state.ts'
import type { Json } from '../json.ts'
import type { Facts, PseudoField } from '../rules/facts.ts'
import { readsOf } from '../rules/reads.ts'
import { consent, type FindQuestions, findQuestions, type Questions } from './needed-fields.ts'

type Fields = Facts['catalogue']['fields']

const questions = new WeakMap<Fields, Map<string, Questions>>()
/** ten kilobytes each */
const mostKnown = 300

/**
 * Which questions there are follows from two dozen answers, and most turns of a conversation give another one: what was worked out before stands for every case that has
 * given these alike. Records of a file come once each, and are not kept here.
 */
export const knownQuestions: FindQuestions = (facts, applicable, guideOn) => {
  const { fields } = facts.catalogue
  const known = questions.get(fields) ?? new Map<string, Questions>()
  questions.set(fields, known)
  const seen = onlyWhatDecides(facts)
  const key = JSON.stringify([[...applicable], guideOn, seen.on, seen.today, [...seen.values], [...seen.answered]])
  const before = known.get(key)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const found = findQuestions(seen, applicable, guideOn)
  known.set(key, found)
  return found
}

const pseudoFields: readonly PseudoField[] = ['filings', 'policy', 'icpProgress', 'policeProgress']
const deciders = new WeakMap<Fields, readonly string[]>()

function decidersOf(fields: Fields): readonly string[] {
  const before = deciders.get(fields)
  if (before) return before
  const listed = [...pseudoFields, ...new Set(Object.values(fields).flatMap(field => readsOf(field.askedWhen)))].filter(
    key => key !== consent,
  )
  deciders.set(fields, listed)
  return listed
}

/** What decides no question is not there, so that nothing else can change what is found. */
function onlyWhatDecides({ now: _, ...facts }: Facts): Facts {
  const values = new Map<string, Json>()
  const answered = new Map<string, AnsweredState>()
  for (const key of decidersOf(facts.catalogue.fields)) {
    const value = facts.values.get(key)
    if (value !== undefined) values.set(key, value)
    const state = facts.answered.get(key)
    if (state !== undefined) answered.set(key, state)
  }
  return { ...facts, values, answered, parameter: noParameter }
}

const noParameter = (name: string): never => {
  throw new Error(`whether something is asked cannot depend on ${name}: known-questions.ts does not look at parameters`)
}

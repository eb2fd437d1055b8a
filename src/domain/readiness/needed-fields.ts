import type { FilingId } from '../case/events.ts'
import type { FieldDefinition } from '../fields/definition.ts'
import { evaluate } from '../rules/evaluate.ts'
import { type Facts, withValues } from '../rules/facts.ts'
import type { Truth } from '../rules/truth.ts'
import type { Found } from './find.ts'

/** What the forms of the applicable filings ask, whatever the guide says. */
export interface FormNeeds {
  /** the fields that the forms need */
  readonly forms: readonly string[]
  /** needed on the forms of a filing, and without a value */
  readonly lacking: ReadonlyMap<FilingId, readonly string[]>
  /** whether a question is put in the case, its guide followed or not */
  readonly asked: (guideOn: boolean) => Asked
}

export interface Needs {
  /** in asking order, consent before the first sensitive field; filled or not */
  readonly needed: readonly string[]
  /** needed and without a value, 不适用 or a refusal */
  readonly missing: readonly string[]
}

/** The questions of a case that has given some answers, without what was answered to the others. */
export interface Questions {
  readonly asked: Asked
  /** by the key of each field that the forms need: the filings, a bit each */
  readonly needs: ReadonlyMap<string, Filings>
}

/** Works the questions out; or knows them from another case that has given the same answers. */
export type FindQuestions = (facts: Facts, applicable: ReadonlySet<FilingId>, guideOn: boolean) => Questions

export const consent = 'consentSensitive'

/** Whether consent was given decides what may be asked, never what is needed. */
export function findQuestions(facts: Facts, applicable: ReadonlySet<FilingId>, guideOn: boolean): Questions {
  const plain = { ...withValues(facts, { [consent]: true }), filings: [...applicable], guideOn }
  const asked = askedIn(plain)
  return { asked, needs: needOf(plain, applicable, asked) }
}

export function formNeeds(facts: Facts, applicable: ReadonlySet<FilingId>, find: FindQuestions): FormNeeds {
  const { asked, needs } = find(facts, applicable, false)
  const empty = [...needs].filter(([key]) => isLacking(facts, facts.catalogue.fields[key]))
  const lacking = new Map([...applicable].map((id, at) => [id, empty.filter(([, mask]) => mask & (1 << at)).map(([key]) => key)]))
  return { forms: [...needs.keys()], lacking, asked: guideOn => (guideOn ? find(facts, applicable, true).asked : asked) }
}

/**
 * What the forms ask, what a rule that holds a filing back is still waiting for, and, where the guide is followed, what its
 * statements look at.
 */
export function neededFields(facts: Facts, { forms, asked }: FormNeeds, found: readonly Found[]): Needs {
  const needed = new Set<string>(forms)
  const { fields } = facts.catalogue
  const agreed = asked(facts.guideOn)
  // a rule may look at more people than this case has: where others can settle it, what is not asked here is not waited for
  const isAsked = (key: string): boolean => {
    const definition = fields[key]
    return definition !== undefined && agreed(definition).value !== false
  }
  for (const each of found) {
    const wanted = wantedBy(each, facts)
    if (wanted.length === 0) continue
    const open = wanted.filter(field => isAsked(field) && !facts.values.has(field))
    for (const field of wanted) if (facts.values.has(field) || open.length === 0 || open.includes(field)) needed.add(field)
  }

  const guides = new Set(facts.guideOn ? found.flatMap(({ prepared, missing }) => (prepared.isGuide ? missing : [])) : [])
  const isPut = (field: FieldDefinition): boolean => !field.optional || (guides.has(field.key) && field.type !== 'upload')
  const ordered = consentFirst(questionsOf(fields).filter(field => needed.has(field.key) && isPut(field)))
  const keys = ordered.map(field => field.key)
  return { needed: keys, missing: keys.filter(key => isMissing(facts, fields[key])) }
}

const isQuestion = (field: FieldDefinition): boolean => field.type !== 'derived' && !field.optional

type Fields = Facts['catalogue']['fields']

const questions = new WeakMap<Fields, readonly FieldDefinition[]>()

/** Every field that can be asked for, in asking order, optional ones too; listed once, the catalogue never changes. */
function questionsOf(fields: Fields): readonly FieldDefinition[] {
  const before = questions.get(fields)
  if (before) return before
  const listed = Object.values(fields).filter(field => field.type !== 'derived')
  questions.set(fields, listed)
  return listed
}

export type Asked = (definition: FieldDefinition) => Truth

/** Whether a question is put in a case, worked out once for all the filings and rules that want to know. */
function askedIn(facts: Facts): Asked {
  const known = new Map<FieldDefinition, Truth>()
  return definition => {
    const before = known.get(definition)
    if (before) return before
    const truth = evaluate(definition.askedWhen, facts)
    known.set(definition, truth)
    return truth
  }
}

/**
 * Field → the filings whose forms need it. A field that decides whether another is asked is needed with it, even when no form
 * has it; judged with the guide off, so that the guide never holds a filing back.
 */
function needOf(plain: Facts, applicable: ReadonlySet<FilingId>, isAsked: Asked): ReadonlyMap<string, Filings> {
  const { fields } = plain.catalogue
  const needs = new Map<string, Filings>()
  const waiting = new Set<string>()
  const add = (definition: FieldDefinition | undefined, filings: Filings): void => {
    if (!definition || !isQuestion(definition) || waiting.has(definition.key)) return
    const before = needs.get(definition.key) ?? 0
    const more = filings & ~before
    if (more === 0) return
    const asked = isAsked(definition)
    if (asked.value === true) needs.set(definition.key, before | more)
    else if (asked.value === undefined) {
      waiting.add(definition.key)
      for (const decider of asked.missing) add(fields[decider], more)
      waiting.delete(definition.key)
    }
  }
  for (const { field, filings } of formsOf(fields, applicable)) add(field, filings)
  return needs
}

/** The bit of a filing is its place among those that apply. */
type Filings = number

interface OnForms {
  readonly field: FieldDefinition
  readonly filings: Filings
}

const onForms = new WeakMap<Fields, Map<string, readonly OnForms[]>>()

/** Every question with the filings that print or judge it, in asking order; a handful of combinations of filings. */
function formsOf(fields: Fields, applicable: ReadonlySet<FilingId>): readonly OnForms[] {
  const known = onForms.get(fields) ?? new Map<string, readonly OnForms[]>()
  onForms.set(fields, known)
  const ids = [...applicable]
  const before = known.get(ids.join())
  if (before) return before
  const listed = questionsOf(fields)
    .map(field => ({ field, filings: ids.reduce((mask, id, at) => (field.usedBy.includes(id) ? mask | (1 << at) : mask), 0) }))
    .filter(({ filings }) => filings !== 0)
  known.set(ids.join(), listed)
  return listed
}

/** What a finding waits for: blocking rules always, rules that ask once they are in scope, the guide's where it is followed. */
function wantedBy(found: Found, facts: Facts): readonly string[] {
  const { isGuide, blocks } = found
  if (isGuide ? !facts.guideOn : !blocks && !found.asks) return []
  if (found.verdict === 'notApplicable') return []
  const { prepared } = found
  if (isGuide) return [...found.missing, ...prepared.fields.filter(field => facts.values.has(field))]
  return blocks || prepared.scope(found.facts).value === true ? found.missing : []
}

/** Consent is asked before the first sensitive field, and only when there is one. */
function consentFirst(ordered: readonly FieldDefinition[]): readonly FieldDefinition[] {
  const asks = ordered.find(field => field.key === consent)
  const rest = ordered.filter(field => field.key !== consent)
  const first = rest.findIndex(field => field.sensitivity === 'sensitive')
  return asks && first >= 0 ? rest.toSpliced(first, 0, asks) : rest
}

function isMissing({ values, answered }: Facts, field: FieldDefinition | undefined): boolean {
  if (!field || values.has(field.key)) return false
  const state = answered.get(field.key)
  if (state === 'notApplicable' || state === 'declined') return false
  return state !== 'later' || field.type !== 'upload'
}

/** A refusal leaves the form empty; files that go to another system never hold anything back. */
const isLacking = (facts: Facts, field: FieldDefinition | undefined): boolean =>
  field !== undefined && field.type !== 'upload' && (isMissing(facts, field) || facts.answered.get(field.key) === 'declined')

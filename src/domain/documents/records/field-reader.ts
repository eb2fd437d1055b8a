import { isList, isRecord, type JsonRecord } from '../../fields/json-shape.ts'
import type { Json } from '../../json.ts'
import type { RecordSource } from './source.ts'

/** Reads fields of a case for a document and remembers which: a change of one of them makes the document stale. */
export class FieldReader {
  readonly #source: RecordSource
  readonly #reads = new Set<string>()

  constructor(source: RecordSource) {
    this.#source = source
  }

  get reads(): readonly string[] {
    return [...this.#reads]
  }

  /** fields from which something was judged elsewhere */
  note(...fields: readonly string[]): void {
    for (const field of fields) this.#reads.add(field)
  }

  /** the value, or null while there is none */
  value(field: string): Json {
    this.#reads.add(field)
    const entry = this.#source.state.fields[field]
    return entry && 'value' in entry ? entry.value : null
  }

  is(field: string, value: Json): boolean {
    return this.value(field) === value
  }

  includes(field: string, code: string): boolean {
    const value = this.value(field)
    return isList(value) && value.includes(code)
  }

  rows(field: string): readonly JsonRecord[] {
    const value = this.value(field)
    return isList(value) ? value.filter(isRecord) : []
  }

  texts(field: string): readonly string[] {
    const value = this.value(field)
    return isList(value) ? value.filter(item => typeof item === 'string') : []
  }

  /** the value as a person reads it, the mark for a missing one when it is needed, null when nothing is to be printed */
  text(field: string): string | null {
    this.#reads.add(field)
    return displayOf(this.#source, field)
  }

  blank(field: string): string {
    this.#reads.add(field)
    return this.#source.words.blank(this.#source.say.label(field))
  }
}

/** Display of every field of the catalogue, for `{{f.key}}`. The interpreter remembers which of them were looked at. */
export const displays = (source: RecordSource): Readonly<Record<string, string | null>> =>
  Object.fromEntries(Object.keys(source.catalogue.fields).map(field => [field, displayOf(source, field)]))

function displayOf(source: RecordSource, field: string): string | null {
  const entry = source.state.fields[field]
  if (field === 'changeDate' && entry && 'value' in entry) return daysOf(source, entry.value)
  if (entry && 'value' in entry) return source.say.display(field, entry.value) || null
  if (!source.awaited.asked.has(field)) return null
  if (entry?.state === 'notApplicable') return source.words.notApplicable
  return source.words.blank(source.say.label(field))
}

/** The day of a change; of several changes with days of their own each with its name. */
function daysOf({ state: { happened }, say, words }: RecordSource, value: Json): string | null {
  const dated = happened.flatMap(({ kind, on }) => (on === null ? [] : [{ kind, on }]))
  if (new Set(dated.map(({ on }) => on)).size < 2) return say.display('changeDate', value) || null
  return dated.map(({ kind, on }) => `${say.name(`changed.${kind}`)} ${say.display('changeDate', on)}`).join(words.semicolon)
}

/** Marks for the fields of which nobody knows yet whether they are needed: printed only where a template prints them whatever comes. */
export const blanksOf = ({ awaited, words, say }: RecordSource): Readonly<Record<string, string>> =>
  Object.fromEntries([...awaited.open].map(field => [field, words.blank(say.label(field))]))

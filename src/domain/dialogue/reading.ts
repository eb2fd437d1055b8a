import type { FieldDefinition } from '../fields/definition.ts'
import type { Divisions } from '../fields/reference.ts'
import type { FieldTexts } from '../fields/texts.ts'
import type { Json } from '../json.ts'

type Args = Readonly<Record<string, Json>>
type Say = (args: Args) => string

/** The words of one locale, as the catalogue's `Texts` gives them. */
export interface ReplyTexts {
  readonly locale: string
  readonly fields: Readonly<Record<string, FieldTexts>>
  readonly rules: Readonly<Record<string, { readonly message: Say; readonly fix: Say; readonly says: Say }>>
  readonly dialogue: Readonly<Record<string, Say>>
  readonly answers: Readonly<Record<string, Say>>
  readonly errors: Readonly<Record<string, Say>>
  readonly names: Readonly<Record<string, string>>
}

/** Everything needed to put a reply into words. */
export interface Reading {
  readonly texts: ReplyTexts
  readonly fields: Readonly<Record<string, FieldDefinition>>
  readonly divisions: Divisions
}

import type { CaseState } from '../case/state.ts'
import type { Answer } from '../catalogue.ts'
import type { FieldDefinition } from '../fields/definition.ts'
import type { Reference } from '../fields/reference.ts'
import type { FieldTexts } from '../fields/texts.ts'
import type { Json } from '../json.ts'
import type { FieldWords, Lexicon } from './lexicon.ts'
import type { Cue } from './spans/find-cues.ts'
import type { Span } from './spans/span.ts'
import type { Normalised } from './text/normalise.ts'
import type { Segment } from './text/split-segments.ts'

/** What the listener is given besides the message. */
export interface ListenTools {
  readonly fields: Readonly<Record<string, FieldDefinition>>
  readonly lexicon: Lexicon
  readonly reference: Reference
  readonly answers?: readonly Answer[]
  /** labels of the fields in the person's language, heard beside the lexicon's names */
  readonly texts?: Readonly<Record<string, FieldTexts>>
  /** names and choices of the fields as pages show them, in each language: what was tapped is written in them */
  readonly wordings?: readonly Readonly<Record<string, FieldTexts>>[]
}

export interface HearRequest {
  readonly text: string
  readonly asking: readonly string[]
  readonly confirming: readonly { readonly field: string; readonly value: unknown }[]
  /** asked in earlier messages and still without a value */
  readonly earlier?: readonly string[]
  /** field → yyyy-mm that was said of it without its day */
  readonly months?: Readonly<Record<string, string>>
  /** ids of the questions that were put up for a tap, in their order */
  readonly choosing?: readonly string[]
  readonly fields: CaseState['fields']
  readonly filings: readonly string[]
  readonly today: string
  readonly locale: string
  /**
   * the filing was prepared or is on its way: what people tell is what happened to it; `notice`: its words were asked for; `busy`:
   * something else is put to the person
   */
  readonly after?: 'open' | 'notice' | 'busy'
}

/** One message while it is being understood. */
export interface Hearing {
  readonly request: HearRequest
  readonly tools: ListenTools
  readonly norm: Normalised
  readonly text: string
  readonly spans: readonly Span[]
  /** the text without identifiers and dates */
  readonly rest: string
  readonly cues: readonly Cue[]
  readonly segments: readonly Segment[]
  /** definitions of the fields asked for, in order */
  readonly asked: readonly FieldDefinition[]
  /** value of a field before the message, filled or waiting for confirmation */
  readonly known: (key: string) => Json | undefined
}

/** A stretch of the normalised text. */
export interface Region {
  readonly start: number
  readonly end: number
}

export const overlaps = (a: Region, b: Region): boolean => a.start < b.end && b.start < a.end

/** What one reader made of a stretch of the message for one field. */
export type Reading = Region &
  (
    | {
        readonly kind: 'value'
        /** for `parseValue` */
        readonly raw: Json
        readonly confidence: number
        readonly doubt?: string
        /** share of the stretch that the value explains, 0..1 */
        readonly purity: number
      }
    | { readonly kind: 'clarify'; readonly why: ClarifyWhy; readonly options?: readonly Json[]; readonly month?: string }
    | { readonly kind: 'reject'; readonly code: string }
    | { readonly kind: 'state'; readonly state: 'unknown' | 'notApplicable' | 'declined' | 'later' }
  )

export type ClarifyWhy = 'name' | 'mobile' | 'day' | 'time' | 'number' | 'place' | 'choice' | 'denied' | 'value'

const noWords: FieldWords = { names: [] }
export const wordsOf = (hearing: Pick<Hearing, 'tools'>, key: string): FieldWords => hearing.tools.lexicon.fields[key] ?? noWords
export const sliceOf = (hearing: Pick<Hearing, 'text'>, { start, end }: Region): string => hearing.text.slice(start, end)
/** the stretch as it is stored: simplified, with the letters and the punctuation that were typed */
export const shownOf = (hearing: Pick<Hearing, 'norm'>, { start, end }: Region): string => hearing.norm.shown.slice(start, end)
export const isAsked = (hearing: Pick<Hearing, 'asked'>, key: string): boolean => hearing.asked.some(field => field.key === key)

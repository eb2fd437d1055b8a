import type { Json } from '../json.ts'
import type { PackedAims } from './learned/aim-model.ts'
import type { PackedChoices } from './learned/choice-model.ts'
import type { PackedStances } from './learned/stance-model.ts'
import type { PackedTopics } from './learned/topic-model.ts'
import type { ChangeWords } from './moves/hear-changes.ts'
import type { MoveWords } from './moves/hear-moves.ts'
import type { NeedWords } from './moves/hear-need.ts'
import type { PaperWords } from './moves/hear-papers.ts'
import type { PolicyWords } from './moves/hear-policy.ts'
import type { WantWords } from './moves/hear-wants.ts'
import type { ClaimWords } from './questions/hear-claims.ts'

/** How people talk about one field. Patterns match normalised text: simplified, half-width, lower-case. */
export interface FieldWords {
  /** what the field is called, in any wording: a value behind one belongs to it */
  readonly names: readonly string[]
  /** words in the clause of a value that settle which field of its kind is meant (到期, 上线) */
  readonly near?: readonly string[]
  /** enum and multiEnum: what is said for each code */
  readonly choices?: Readonly<Record<string, RegExp>>
  /** enum: of several codes heard the later in `choices` wins (the strongest in use) */
  readonly strongest?: true
  /** enum: the code that stands for two others at once */
  readonly together?: { readonly code: string; readonly apart: readonly string[] }
  /** boolean: what says yes and what says no, without being a plain 是 or 没有 */
  readonly yes?: RegExp
  readonly no?: RegExp
  /** boolean: the thing it is about; bare it means yes, behind a negation no */
  readonly about?: RegExp
  /** words so unmistakable that they count without being asked for */
  readonly unasked?: readonly { readonly said: RegExp; readonly value: Json }[]
  /** what a bare 没有 means here: a value, or a state (notApplicable unless given) */
  readonly none?: { readonly value: Json } | 'notApplicable' | 'unknown' | 'later' | 'declined'
  /** only a word of agreement or refusal answers it: 没有, 还没上线 say nothing about it */
  readonly explicit?: true
  /** words that are a state of this field only */
  readonly notApplicable?: RegExp
  readonly later?: RegExp
  readonly unknown?: RegExp
  readonly declined?: RegExp
  /** sounds like an answer and is none: must be asked back */
  readonly clarify?: RegExp
  /** words that are a value although nothing in them looks like one */
  readonly means?: readonly { readonly said: RegExp; readonly value: Json }[]
  /** a value with a doubt: shown for confirmation */
  readonly doubtful?: readonly { readonly said: RegExp; readonly value: Json }[]
  /** refused with this code whatever else is said */
  readonly reject?: readonly { readonly said: RegExp; readonly code: string }[]
  /** free words that stand without their label beside other answers count only when they look like this */
  readonly looks?: RegExp
  /** proposed for 默认, 你看着办 */
  readonly usual?: Json
  /** which way a day without its year is meant; by the bounds of the field unless given */
  readonly direction?: 'past' | 'future'
  /** figures on whose side much depends: near them an inexact one is asked back */
  readonly thresholds?: readonly number[]
  /** fields that 同上, 一样 may mean, nearest first */
  readonly sameAs?: readonly string[]
}

/** What a role's fields are called: 法人 + 手机 … */
export type Attribute = 'name' | 'mobile' | 'email' | 'idNumber' | 'idType' | 'idFile'

export interface RoleWords {
  readonly words: readonly string[]
  readonly fields: Readonly<Partial<Record<Attribute, string>>>
}

export interface Brand {
  /** as it is recorded */
  readonly name: string
  readonly words: readonly string[]
  /** names of its own that stay as they were said */
  readonly alsoCalled?: readonly string[]
  readonly does: readonly ('host' | 'registrar' | 'scanner')[]
  readonly region?: 'mainland' | 'overseas'
}

export interface CloudRegion {
  readonly words: readonly string[]
  /** region ids are ambiguous between clouds */
  readonly provider: string
  /** division of the mainland, or a country code */
  readonly division?: string
  readonly country?: string
}

export interface CommandWords {
  readonly intent: 'skip' | 'undo' | 'summary' | 'finish' | 'handoff' | 'greeting' | 'smallTalk' | 'complaint' | 'why'
  readonly said: RegExp
  /** only when it is all of the message */
  readonly whole?: true
}

/**
 * puzzled: does not see what is asked; later, unknown, declined: so the state of what was asked; elsewhere: says that it was said or sent;
 * outburst: at us; aside: about something else; quits: stops; ours: leaves it to us; agrees: a yes, though it begins with 没;
 * hedge, nod: half an answer to a yes or no or a choice, and none to anything else
 */
export type TalkKind =
  | 'puzzled'
  | 'later'
  | 'unknown'
  | 'declined'
  | 'elsewhere'
  | 'outburst'
  | 'aside'
  | 'noPaper'
  | 'quits'
  | 'ours'
  | 'hedge'
  | 'agrees'
  | 'nod'

export interface TalkWords {
  readonly kind: TalkKind
  /** all of the message, but for the particles around it */
  readonly said: RegExp
}

/** Ideas of questions with their everyday spellings; earlier ones take their words first. */
export type Concepts = readonly (readonly [idea: string, said: RegExp])[]

/** A thing with all that is asked about it. */
export interface RealmWords {
  readonly said: RegExp
  /** keys of the fields that are about it */
  readonly fields: RegExp
}

/** What tells a field that was not asked for, at the head of a clause. */
export interface ToldWords {
  readonly about: RegExp
  /** must stand in what is read */
  readonly near?: RegExp
  readonly unless?: RegExp
  /** how the next clause goes on about it */
  readonly goesOn?: RegExp
  /** what is called so: the first group of the pattern */
  readonly named?: RegExp
  /** wherever it stands in the clause */
  readonly anywhere?: true
  /** what was tells it */
  readonly past?: true
  /** one thing alone is rarely all of them */
  readonly several?: true
  /** an intention tells it as well */
  readonly planned?: true
  /** the words of `about` say part of it */
  readonly whole?: true
  /** share of the words that the value must explain, 0..1 */
  readonly atLeast?: number
  /** counts only in a text about many things: alone it would be half an answer */
  readonly amid?: true
  /** words that are a value, and the only ones */
  readonly means?: { readonly said: RegExp; readonly value: Json }
}

/** A thing that clauses go on about: 域名阿里云买的,昨天刚实名,后年到期. */
export interface SubjectWords {
  readonly words: readonly string[]
  readonly fields: readonly string[]
}

/** What stands before the values of forms that were filled in, lists and pages that were copied. All in small letters. */
export interface FormWords {
  /** labels put together of several words */
  readonly patterns: readonly { readonly said: RegExp; readonly field: string }[]
  readonly labels: Readonly<Record<string, readonly string[]>>
  /** labels that count only where no other one names the field */
  readonly weak: Readonly<Record<string, readonly string[]>>
  readonly roles: Readonly<Record<string, readonly string[]>>
  /** details of whoever was named last */
  readonly person: Readonly<Record<'name' | 'mobile' | 'email' | 'idNumber' | 'idType', readonly string[]>>
  /** labels of the days between which a paper holds, and the fields of those of an identity card; of whoever files, else of the legal representative */
  readonly period: {
    readonly labels: readonly string[]
    readonly card: RegExp
    readonly from: string
    readonly to: string
    readonly of: readonly [filer: string, holder: string]
  }
  readonly sections: readonly { readonly said: RegExp; readonly group?: string; readonly role?: string }[]
  /** fields that say that two roles are one person */
  readonly same: Readonly<Record<string, readonly string[]>>
  /** what words beside the form may say of now: the form's own value was before, and `stale` ones are asked about */
  readonly turned: readonly {
    readonly reason: Json
    readonly field: string
    readonly former: string
    readonly stale: readonly string[]
  }[]
  /** what a bare 名称 means in a section */
  readonly named: Readonly<Record<string, string>>
}

/** Everything the listener knows about words: data of the catalogue. */
export interface Lexicon {
  readonly form: FormWords
  readonly wants: WantWords
  readonly needs: NeedWords
  readonly policy: PolicyWords
  readonly moves: MoveWords
  readonly papers: PaperWords
  readonly changes: ChangeWords
  readonly concepts: Concepts
  /** what was learned of the phrasings of the answers */
  readonly topics: PackedTopics
  /** and what was learned of labelled answers */
  readonly stances: PackedStances
  /** what was learned of labelled corrections and answers: the field that is spoken of */
  readonly aims: PackedAims
  /** what was learned of the labelled answers to choices */
  readonly choices: PackedChoices
  /** of a field the answers to what people ask while it is asked for */
  readonly topicsOfField: Readonly<Record<string, readonly string[]>>
  /** claims of the articles that must never be advice */
  readonly claims: readonly ClaimWords[]
  readonly fields: Readonly<Record<string, FieldWords>>
  /** of a field the labels of its choices, as `labelKey` has them → code */
  readonly labels: Readonly<Record<string, ReadonlyMap<string, string>>>
  readonly roles: Readonly<Record<string, RoleWords>>
  readonly attributes: Readonly<Record<Attribute, readonly string[]>>
  readonly subjects: readonly SubjectWords[]
  readonly realms: readonly RealmWords[]
  readonly told: Readonly<Record<string, ToldWords>>
  readonly brands: readonly Brand[]
  readonly regions: readonly CloudRegion[]
  /** everyday name of a city → its name, of the same length */
  readonly nicknames: Readonly<Record<string, string>>
  /** in Latin letters, all small → the name */
  readonly latinPlaces: Readonly<Record<string, string>>
  /** ISO code → names */
  readonly countries: Readonly<Record<string, readonly string[]>>
  /** surnames of one and two characters */
  readonly surnames: ReadonlySet<string>
  /** whole words that look like names and are none */
  readonly notNames: ReadonlySet<string>
  readonly commands: readonly CommandWords[]
  readonly talk: readonly TalkWords[]
}

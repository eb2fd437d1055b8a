import type { FilingId } from '../domain/case/events.ts'
import type { Block } from '../domain/documents/block.ts'
import type { Vocabulary } from '../domain/documents/vocabulary.ts'
import type { Json } from '../domain/json.ts'

/** A document template as text; `version` is the SHA-256 of its source, and of the partials where it uses them. */
export interface TemplateSource {
  readonly id: string
  readonly locale: string
  readonly source: string
  readonly version: string
  /** of a template that an organisation wrote; its id then names the version: `name@3` */
  readonly own?: { readonly title: string; readonly filings: readonly FilingId[]; readonly names: TemplateNames }
}

/** What a template makes of a detail, as far as it can be seen. */
export type DetailUse = 'text' | 'date' | 'number' | 'texts' | 'rows' | 'boolean' | 'any'

/** What a template looks at, in every branch. */
export interface TemplateNames {
  readonly fields: readonly string[]
  /** by path: `visit`, `visit.by` */
  readonly details: Readonly<Record<string, DetailUse>>
}

/** Why a template and a record do not make a document. `subject` is the field, helper, character or words at fault. */
export interface TemplateProblem {
  readonly code:
    | 'syntax'
    | 'not-supported'
    | 'unknown-field'
    | 'unknown-helper'
    | 'unknown-partial'
    | 'empty-placeholder'
    | 'not-printable'
    | 'bad-character'
    | 'bad-argument'
    | 'bad-markup'
    | 'too-expensive'
  readonly template: string
  /** both count from 1 */
  readonly line: number
  readonly column: number
  readonly subject: string
}

/** A record for a template: `f` holds the display of each field; what else there is depends on the template. */
export type TemplateRecord = { readonly f: Readonly<Record<string, Json>> } & Readonly<Record<string, Json>>

export interface Filled {
  readonly ok: true
  readonly blocks: readonly Block[]
  /** line of the template that made each block */
  readonly lines: readonly number[]
  /** keys of `f` that the template looked at, in the order of the first look */
  readonly reads: readonly string[]
  /** words that the template itself declares: `title`, `subject`, `head`, `foot`, `page` … */
  readonly declared: Readonly<Record<string, string>>
  /** what the template can print without its record */
  readonly vocabulary: Vocabulary
}

export interface Templates {
  /** what the template looks at; or where it is broken, calls what there is not, or names a field that `fields` does not have */
  inspect(
    template: TemplateSource,
    fields: ReadonlySet<string>,
  ): ({ readonly ok: true } & TemplateNames) | { readonly ok: false; readonly problems: readonly TemplateProblem[] }
  get(organisation: string, id: string, locale: string): Promise<TemplateSource | null>
  list(organisation: string): Promise<readonly { readonly id: string; readonly locales: readonly string[] }[]>
  /**
   * Prints a record with a template; the same inputs give the same blocks. `blanks` are printed in place of a field of `f` that is null;
   * a null field without one is an empty placeholder, which is a problem.
   */
  fill(
    template: TemplateSource,
    record: TemplateRecord,
    blanks?: Readonly<Record<string, string>>,
  ): Filled | { readonly ok: false; readonly problem: TemplateProblem }
}

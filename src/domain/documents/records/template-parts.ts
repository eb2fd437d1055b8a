import type { Json } from '../../json.ts'

/** Top-level members of a template's record. */
export type TemplateParts = { readonly f: Readonly<Record<string, Json>> } & Readonly<Record<string, Json>>

/** A record and the fields that its computed parts came from; the template's own looks at `f` come on top. */
export interface BuiltRecord {
  readonly parts: TemplateParts
  readonly reads: readonly string[]
  /** null: a draft while a mark for a missing value is on its pages */
  readonly draft: boolean | null
}

import type { Vocabulary } from './vocabulary.ts'

/** Inline text; `bold` and `code` are the only decorations that an official document needs. */
export interface Span {
  readonly text: string
  readonly bold?: boolean
}

export interface Cell {
  readonly spans: readonly Span[]
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly head?: boolean
  readonly align?: 'left' | 'center' | 'right'
  /** empty on purpose: lines to leave for writing by hand, one unless given */
  readonly room?: number
}

/** What a template means, before it becomes PDF, Word or HTML. */
export type Block =
  | { readonly type: 'title'; readonly spans: readonly Span[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly number?: string; readonly spans: readonly Span[] }
  | { readonly type: 'paragraph'; readonly spans: readonly Span[]; readonly indent?: boolean; readonly align?: 'left' | 'center' | 'right' }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }
  | { readonly type: 'table'; readonly widths: readonly number[]; readonly headRows: number; readonly rows: readonly (readonly Cell[])[] }
  | { readonly type: 'checks'; readonly items: readonly { readonly checked: boolean; readonly spans: readonly Span[] }[] }
  | { readonly type: 'signature'; readonly lines: readonly { readonly label: string; readonly value?: string }[]; readonly seal: boolean }
  | { readonly type: 'note'; readonly tone: 'info' | 'warning'; readonly spans: readonly Span[] }
  | { readonly type: 'pageBreak' }
  /** empty lines, for a cover or a place to write */
  | { readonly type: 'space'; readonly lines: number }
  /** a field of an official form by its name there, with what to write; empty leaves it empty */
  | { readonly type: 'box'; readonly name: string; readonly label: string; readonly spans: readonly Span[] }
  | { readonly type: 'tick'; readonly name: string; readonly label: string; readonly checked: boolean }
  /** the headings of the document with their pages */
  | { readonly type: 'contents'; readonly title: string }

export interface DocumentMeta {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly language: string
  /** RFC 3339 UTC; part of the inputs, so that the same inputs give the same bytes */
  readonly createdAt: string
  /** printed at the foot of each page beside its number */
  readonly footer: string
  /** attached as JSON with AFRelationship */
  readonly record: { readonly name: string; readonly json: string } | null
  /** printed at the head of every page but the first */
  readonly head?: string
  /** page number with `{page}` and `{pages}` in it */
  readonly page?: string
  /** printed in a frame at the head of every page while the case is not ready */
  readonly stamp?: string
  readonly vocabulary?: Vocabulary
  /** the form whose fields the boxes are, and whether they stay fields afterwards */
  readonly form?: { readonly template: string; readonly sha256: string; readonly flatten: boolean }
}

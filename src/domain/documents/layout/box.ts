import type { Draw, Drawing, OutlineEntry } from './page.ts'

/** The edges of the page that a box touches. */
export interface Edges {
  readonly firstOnPage: boolean
  readonly lastOnPage: boolean
}

/** A strip of the type area that no page break divides. Heights in points. */
export interface Box {
  readonly height: number
  /** room above, dropped at the top of a page */
  readonly before: number
  /** the page may not end after this box */
  readonly keepNext: boolean
  /** from its top downwards */
  readonly drawing: Drawing | ((edges: Edges) => Drawing)
  /** what needs the finished outline first (the table of contents) */
  readonly late?: (outline: readonly OutlineEntry[]) => readonly Draw[]
  /** boxes repeated on top of the page when a break falls before this box: the head rows of its table */
  readonly head?: readonly Box[]
  readonly heading?: { readonly level: number; readonly title: string }
  readonly breakBefore?: true
}

export const nothing: Drawing = { draws: [], again: false }

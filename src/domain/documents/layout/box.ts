import type { Draw, OutlineEntry } from './page.ts'

/** Where a box came to stand: its top and the edges of the page that it touches. */
export interface Place {
  readonly top: number
  readonly firstOnPage: boolean
  readonly lastOnPage: boolean
}

/** A draw, or one that needs the finished outline first (the table of contents). */
export type Mark = Draw | ((outline: readonly OutlineEntry[]) => readonly Draw[])

/** A strip of the type area that no page break divides. Heights in points. */
export interface Box {
  readonly height: number
  /** room above, dropped at the top of a page */
  readonly before: number
  /** the page may not end after this box */
  readonly keepNext: boolean
  draw(place: Place): readonly Mark[]
  /** boxes repeated on top of the page when a break falls before this box: the head rows of its table */
  readonly head?: readonly Box[]
  readonly heading?: { readonly level: number; readonly title: string }
  readonly breakBefore?: true
}

/** What a sentence is when it says nothing that could be asked of anybody. */
export type SentenceKind =
  | 'advert'
  | 'title'
  | 'byline'
  | 'heading'
  | 'caption'
  | 'leadIn'
  | 'tableHead'
  | 'markup'
  | 'background'
  | 'closing'
  | 'navigation'
  | 'tags'
  | 'comments'

/** A sentence or clause of a source article, in its order. It carries statements, or is of a kind that carries none, or both. */
export interface Sentence {
  /** in simplified script */
  readonly text: string
  /** as it stands on the page, where that differs */
  readonly source?: string
  readonly is?: SentenceKind
  readonly statements: readonly string[]
}

export interface Article {
  readonly id: string
  /** key of the instrument that findings name */
  readonly instrument: string
  readonly title: string
  readonly sentences: readonly Sentence[]
}

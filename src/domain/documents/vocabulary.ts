/** Characters that a template prints by itself, per face: their glyphs are prepared once and shared by all its documents. */
export interface Vocabulary {
  readonly text: string
  readonly head: string
}

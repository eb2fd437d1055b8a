import type { Block, DocumentMeta } from '../domain/documents/block.ts'

/** Semantic blocks to bytes. Fails loudly: a missing glyph or an overflow is a `TypesetError` naming the character and the block. */
export interface Typesetter {
  /** whether the fonts can be loaded; loads them */
  ready(): Promise<boolean>
  pdf(blocks: readonly Block[], meta: DocumentMeta): Promise<Uint8Array>
  /** the fonts are the reader's: no glyph is missing here */
  docx(blocks: readonly Block[], meta: DocumentMeta): Promise<Uint8Array>
  html(blocks: readonly Block[], meta: DocumentMeta): Promise<Uint8Array>
}

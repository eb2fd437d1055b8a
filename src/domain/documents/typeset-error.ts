/** Why blocks do not become a document. `block` is the index of the block at fault, null for head and foot. */
export class TypesetError extends Error {
  readonly code: 'missing-glyph' | 'overflow' | 'unknown-box'
  readonly character: string | null
  readonly block: number | null
  readonly excerpt: string

  constructor(problem: {
    readonly code: 'missing-glyph' | 'overflow' | 'unknown-box'
    readonly character?: string
    readonly block: number | null
    readonly excerpt: string
  }) {
    super(`${problem.code} ${problem.character ?? ''} in block ${problem.block ?? '-'}: ${problem.excerpt}`)
    this.name = 'TypesetError'
    this.code = problem.code
    this.character = problem.character ?? null
    this.block = problem.block
    this.excerpt = problem.excerpt
  }
}

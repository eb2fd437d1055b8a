export interface PageRequest {
  readonly limit: number
  /** opaque, as returned by the page before */
  readonly cursor?: string
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly nextCursor: string | null
}

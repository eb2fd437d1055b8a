export interface Figure {
  readonly what: string
  /** for people, with its unit */
  readonly figure: string
  readonly note?: string
  /** for programs; the median where several runs were made */
  readonly value?: number
}

/** One part of the benchmark. Figures come as they are measured. */
export interface Section {
  readonly id: string
  readonly title: string
  /** left out of `--quick` */
  readonly slow?: true
  /** measures the product alone: no peer is installed for it */
  readonly ownOnly?: true
  run(options: { readonly quick: boolean }): AsyncIterable<Figure>
}

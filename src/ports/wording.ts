export interface WordingRequest {
  /** lines to be put in other words; each may come back as it was */
  readonly lines: readonly string[]
  /** what the person said just now, sensitive spans replaced */
  readonly said: string
  readonly locale: string
  /** whose share of a model's calls it takes */
  readonly quota: string
}

export interface Worded {
  readonly lines: readonly string[]
  /** model, prompt and its version; null when every line stayed as it was */
  readonly by: string | null
}

/** Puts questions into friendlier words. Never rejects, never changes what is asked; a line that is refused stays as it was. */
export interface Wording {
  /** `onLine` is called with each line as soon as it is settled, in order */
  word(request: WordingRequest, onLine: (line: string, index: number) => void): Promise<Worded>
}

/** Kleene's third value carries the fields whose answer would decide it. */
export interface Truth {
  readonly value: boolean | undefined
  /** empty unless `value` is undefined; may be empty then too, when nothing that can be asked would decide it */
  readonly missing: readonly string[]
}

const nothing: readonly string[] = []

export const yes: Truth = { value: true, missing: nothing }
export const no: Truth = { value: false, missing: nothing }
export const undecidable: Truth = { value: undefined, missing: nothing }

export const truthOf = (value: boolean): Truth => (value ? yes : no)

export const unknownUntil = (missing: readonly string[]): Truth => ({ value: undefined, missing })

export const negate = (truth: Truth): Truth => (truth.value === undefined ? truth : truth.value ? no : yes)

/** Two unknowns together: every field that either waits for, once. */
export const bothUnknown = (first: Truth, second: Truth): Truth =>
  first.missing.length === 0 ? second : unknownUntil([...first.missing, ...second.missing.filter(field => !first.missing.includes(field))])

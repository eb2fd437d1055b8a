/** Phrasings of one question, written one beside the other. */
export const said = (phrasings: string): readonly string[] =>
  phrasings
    .split(/[|\n]/)
    .map(each => each.trim())
    .filter(Boolean)

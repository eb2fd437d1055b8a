/** What the reader took from a line, letter by letter. */
export interface ReadLetter {
  readonly letter: string
  /** of the steps along the line */
  readonly step: number
  /** of it, 0 to 1 */
  readonly chance: number
}

/** of 30 licences with rare letters one right letter in 38 had less, and three in four of the wrong ones */
const leastChance = 0.6
/** in usual steps from letter to letter: in a wider gap stands one that the model does not know, and leaves out */
const widestGap = 1.7
/** letters of a line whose usual step is known */
const leastLetters = 5

const isHan = (text: string): boolean => /^\p{Script=Han}$/u.test(text)

/**
 * What of a line may be misread: Chinese letters that the reader is unsure of, each with the letter behind it (or before it, at the end), and
 * neighbours so far apart that one between them was left out. Print is set as wide as it is high, so that letters follow each other at one step.
 */
export function doubtLetters(read: readonly ReadLetter[]): readonly string[] {
  const steps = read
    .slice(1)
    .flatMap(({ letter, step }, at) => (isHan(letter) && isHan(read[at]?.letter ?? '') ? [step - (read[at]?.step ?? 0)] : []))
  const usual = steps.length + 1 < leastLetters ? Number.POSITIVE_INFINITY : (steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? 0)
  return read.flatMap(({ letter, step, chance }, at) => {
    const [before, next] = [read[at - 1]?.letter ?? '', read[at + 1]]
    if (!isHan(letter)) return []
    const behind = isHan(next?.letter ?? '') ? (next?.letter ?? '') : ''
    const isApart = behind !== '' && (next?.step ?? 0) - step > widestGap * usual
    if (chance >= leastChance && !isApart) return []
    return [behind ? letter + behind : isHan(before) ? before + letter : letter]
  })
}

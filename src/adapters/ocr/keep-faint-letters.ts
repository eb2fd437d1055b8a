/** Chances of each letter at each step along a line, the blank first. */
interface Steps {
  readonly chances: Float32Array
  readonly steps: number
  readonly letters: number
}

/** where nothing stands the model is surer of it */
const leastEmpty = 0.6
/** a letter is put there that has so much of what is left, and no less */
const [ofRest, leastChance] = [0.2, 0.08]

/**
 * A step between empty ones of which the model doubts that it is empty holds a letter that it does not know well, as 涪: left out, nobody sees that one
 * is missing. Its likeliest letter is put there, with its chance, in place, so that the line is less sure. `isMark`: no mark is a letter, nor is a dash.
 */
export function keepFaintLetters({ chances, steps, letters }: Steps, isMark: (letter: number) => boolean): void {
  const empty = (step: number): number => (step < 0 || step >= steps ? 1 : (chances[step * letters] ?? 1))
  for (let step = 0; step < steps; step += 1) {
    const here = empty(step)
    if (here >= leastEmpty || empty(step - 1) < leastEmpty || empty(step + 1) < leastEmpty) continue
    const from = step * letters
    let likeliest = 1
    for (let letter = 2; letter < letters; letter += 1)
      if ((chances[from + letter] ?? 0) > (chances[from + likeliest] ?? 0)) likeliest = letter
    const chance = chances[from + likeliest] ?? 0
    const isLetter = chance < here && chance >= leastChance && chance >= (1 - here) * ofRest && !isMark(likeliest)
    if (isLetter) chances[from] = 0
  }
}

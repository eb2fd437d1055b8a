/** The same seed gives the same choices, every run (FNV-1a into a mixer). */
export function chance(seed: string): <T>(list: readonly T[]) => T {
  let state = 2_166_136_261
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  const next = (): number => {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_507)
    state ^= state >>> 13
    return (state >>> 0) / 4_294_967_296
  }
  return list => {
    const chosen = list[Math.floor(next() * list.length)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }
}

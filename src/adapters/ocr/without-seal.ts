import type { Pixels } from '../../domain/reading/measure-picture.ts'

/** of the red ink of a seal against the other two colours: warm light on paper has less */
const leastRed = 40
const leastRatio = 1.5

/** Red ink made as light as its red: a seal vanishes from the paper, and what is printed below it stays. */
export function withoutSeal({ width, height, data }: Pixels): Pixels {
  const out = Uint8Array.from(data)
  for (let at = 0; at < out.length; at += 3) {
    const red = out[at] ?? 0
    const other = Math.max(out[at + 1] ?? 0, out[at + 2] ?? 0)
    if (red - other > leastRed && red > other * leastRatio) out.fill(red, at + 1, at + 3)
  }
  return { width, height, data: out }
}

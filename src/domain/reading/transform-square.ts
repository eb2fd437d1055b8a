/** A square of complex numbers, row by row; its side is a power of two. */
export interface Square {
  readonly side: number
  readonly real: Float64Array
  readonly imaginary: Float64Array
}

/** The discrete Fourier transform of a square, in place: rows, then columns. Not scaled. */
export function transformSquare({ side, real, imaginary }: Square): void {
  const turns = turnsOf(side)
  const [re, im] = [new Float64Array(side), new Float64Array(side)]
  for (const [step, next] of [
    [1, side],
    [side, 1],
  ] as const)
    for (let line = 0; line < side; line += 1) {
      const from = line * next
      for (let at = 0; at < side; at += 1) {
        re[at] = real[from + at * step] ?? 0
        im[at] = imaginary[from + at * step] ?? 0
      }
      transform(re, im, turns)
      for (let at = 0; at < side; at += 1) {
        real[from + at * step] = re[at] ?? 0
        imaginary[from + at * step] = im[at] ?? 0
      }
    }
}

interface Turns {
  readonly cosine: Float64Array
  readonly sine: Float64Array
}

function turnsOf(length: number): Turns {
  const angle = (at: number): number => (-2 * Math.PI * at) / length
  return {
    cosine: Float64Array.from({ length: length / 2 }, (_, at) => Math.cos(angle(at))),
    sine: Float64Array.from({ length: length / 2 }, (_, at) => Math.sin(angle(at))),
  }
}

/** Cooley and Tukey, radix 2. */
function transform(re: Float64Array, im: Float64Array, { cosine, sine }: Turns): void {
  const { length } = re
  for (let at = 1, mirrored = 0; at < length; at += 1) {
    let bit = length >> 1
    for (; mirrored & bit; bit >>= 1) mirrored ^= bit
    mirrored ^= bit
    if (at < mirrored) {
      swap(re, at, mirrored)
      swap(im, at, mirrored)
    }
  }
  for (let half = 1; half < length; half *= 2)
    for (let from = 0; from < length; from += 2 * half)
      for (let at = 0; at < half; at += 1) {
        const low = from + at
        const high = low + half
        const turn = (at * length) / (2 * half)
        const c = cosine[turn] ?? 0
        const s = sine[turn] ?? 0
        const r = re[high] ?? 0
        const i = im[high] ?? 0
        const turnedRe = r * c - i * s
        const turnedIm = r * s + i * c
        re[high] = (re[low] ?? 0) - turnedRe
        im[high] = (im[low] ?? 0) - turnedIm
        re[low] = (re[low] ?? 0) + turnedRe
        im[low] = (im[low] ?? 0) + turnedIm
      }
}

function swap(values: Float64Array, one: number, other: number): void {
  const kept = values[one] ?? 0
  values[one] = values[other] ?? 0
  values[other] = kept
}

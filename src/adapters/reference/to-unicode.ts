/** Host name with its A-labels as U-labels, for display. A label that cannot be decoded stays. */
export const toUnicode = (host: string): string =>
  host
    .split('.')
    .map(label => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label))
    .join('.')

const base = 36
const damp = 700
const skew = 38
const thresholdMax = 26
const highestCodePoint = 0x10ffff

/** Punycode (RFC 3492). */
function decode(input: string): string | null {
  const border = input.lastIndexOf('-')
  const output = [...input.slice(0, Math.max(border, 0))]
  let codePoint = 128
  let position = 0
  let bias = 72
  for (let at = border + 1; at < input.length; ) {
    const start = position
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(input[at])
      if (digit === null) return null
      at += 1
      position += digit * weight
      const threshold = Math.min(Math.max(k - bias, 1), thresholdMax)
      if (digit < threshold) break
      weight *= base - threshold
    }
    const length = output.length + 1
    bias = adapt(position - start, length, start === 0)
    codePoint += Math.floor(position / length)
    if (codePoint > highestCodePoint) return null
    position %= length
    output.splice(position, 0, String.fromCodePoint(codePoint))
    position += 1
  }
  return output.join('')
}

function digitOf(char: string | undefined): number | null {
  if (char === undefined) return null
  if (/^[a-z]$/.test(char)) return char.charCodeAt(0) - 97
  return /^\d$/.test(char) ? Number(char) + 26 : null
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2))
  rest += Math.floor(rest / length)
  let k = 0
  for (; rest > ((base - 1) * thresholdMax) / 2; k += base) rest = Math.floor(rest / (base - 1))
  return k + Math.floor(((base - 1 + 1) * rest) / (rest + skew))
}

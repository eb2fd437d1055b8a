/** Chances out of weighed evidence, in place. */
export function softmax(values: Float32Array): void {
  let highest = Number.NEGATIVE_INFINITY
  for (const each of values) if (each > highest) highest = each
  let sum = 0
  for (let at = 0; at < values.length; at++) {
    const each = Math.exp((values[at] ?? 0) - highest)
    values[at] = each
    sum += each
  }
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) / sum
}

import { type PackedAims, packRun } from '../../src/domain/listening/learned/aim-model.ts'
import { softmax } from '../../src/domain/listening/learned/softmax.ts'
import { packNumber } from '../../src/domain/listening/learned/stance-model.ts'
import { stanceTokens } from '../../src/domain/listening/learned/stance-tokens.ts'
import { randomOf, shuffle } from './shuffle.ts'

export interface AimSample {
  readonly text: string
  /** that it gives a value of */
  readonly field: string
  /** beside the others */
  readonly counts: number
}

const rounds = 10
const pace = 2
/** a token that fewer messages have tells nothing */
const rarest = 4
/** a weight that is nearer to those of all fields is left out */
const telling = 0.3

/** Learns which field a message speaks of by a softmax over all fields, gradient descent. Deterministic, ten seconds. */
export function trainAims(samples: readonly AimSample[], of: string): PackedAims {
  const fields = [...new Set(samples.map(({ field }) => field))].sort()
  const bags = samples.map(({ text }) => stanceTokens(text))
  const times = new Map<string, number>()
  for (const bag of bags) for (const token of bag) times.set(token, (times.get(token) ?? 0) + 1)
  const tokens = [...times.keys()].filter(token => (times.get(token) ?? 0) >= rarest && !token.includes(' ')).sort()
  const width = fields.length
  const place = new Map(tokens.map((token, at) => [token, at * width]))
  const vectors = bags.map(bag => [...bag].flatMap(token => place.get(token) ?? []))
  const weights = new Float32Array(tokens.length * width)
  const bias = new Float32Array(width)
  const chance = new Float32Array(width)
  const random = randomOf(7)
  const order = samples.map((_, at) => at)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const at of order) {
      const vector = vectors[at] ?? []
      const step = (pace * (1 - round / rounds) + 0.05) * (samples[at]?.counts ?? 1)
      const weight = 1 / Math.sqrt(vector.length || 1)
      chance.set(bias)
      for (const from of vector)
        for (let each = 0; each < width; each++) chance[each] = (chance[each] ?? 0) + weight * (weights[from + each] ?? 0)
      softmax(chance)
      const right = fields.indexOf(samples[at]?.field ?? '')
      chance[right] = (chance[right] ?? 0) - 1
      for (const from of vector)
        for (let each = 0; each < width; each++) weights[from + each] = (weights[from + each] ?? 0) - step * weight * (chance[each] ?? 0)
      for (let each = 0; each < width; each++) bias[each] = (bias[each] ?? 0) - 0.1 * step * (chance[each] ?? 0)
    }
  }
  const runs = tokens.map((token): readonly [string, string] => {
    const from = place.get(token) ?? 0
    return [token, packRun(fromMean(weights.subarray(from, from + width)), telling)]
  })
  const kept = runs.filter(([, run]) => run !== '')
  return {
    of,
    fields: fields.join(' '),
    bias: Array.from(bias, packNumber).join(''),
    tokens: kept.map(([token]) => token).join(' '),
    weights: kept.map(([, run]) => run).join(' '),
  }
}

/** What is the same for all fields tells nothing. */
function fromMean(weights: Float32Array): Float32Array {
  const mean = weights.reduce((sum, each) => sum + each, 0) / weights.length
  return weights.map(each => each - mean)
}

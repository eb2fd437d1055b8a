import { type PackedChoice, type PackedChoices, yesOrNo } from '../../src/domain/listening/learned/choice-model.ts'
import { packNumber } from '../../src/domain/listening/learned/stance-model.ts'
import { stanceTokens } from '../../src/domain/listening/learned/stance-tokens.ts'
import type { ChoiceSample } from './choice-samples.ts'
import { randomOf, shuffle } from './shuffle.ts'

const rounds = 12
const pace = 2
/** how much each weight is drawn back to nothing at each step */
const modest = 0.0001
/** nearer to what is right nothing is learned */
const nearEnough = 0.02

export interface ChoicesToLearn {
  readonly samples: readonly ChoiceSample[]
  /** of what it is learned */
  readonly of: string
  readonly codesOf: (field: string) => readonly string[]
  /** a token whose weights are all nearer to nothing is left out */
  readonly telling?: number
  /** a token that fewer messages of the field have tells nothing */
  readonly rarest?: number
}

interface Part {
  readonly width: number
  readonly places: ReadonlyMap<string, number>
  readonly weights: Float32Array
}

/** Learns which codes of a choice a message names: a yes or no for each code, by gradient descent. Deterministic, some seconds. */
export function trainChoices({ samples: each, of, codesOf, telling = 0.3, rarest = 1 }: ChoicesToLearn): PackedChoices {
  const same = sameOf(each, codesOf)
  const samples = each.map(sample => ({ ...sample, field: same[sample.field] ?? sample.field }))
  const bags = samples.map(({ text }) => [...stanceTokens(text)])
  const fields = [...new Set(samples.map(({ field }) => field))].sort()
  const isYesOrNo = (field: string): boolean => codesOf(field)[0] === 'true'
  const bagsOf = (wanted: (field: string) => boolean): readonly string[][] => bags.filter((_, at) => wanted(samples[at]?.field ?? ''))
  const parts = new Map(
    fields.map(field => [
      field,
      partOf(
        bagsOf(each => each === field),
        codesOf(field).length,
        rarest,
      ),
    ]),
  )
  parts.set(yesOrNo, partOf(bagsOf(isYesOrNo), 2, rarest))
  const biases = new Map(fields.map(field => [field, new Float32Array(codesOf(field).length)]))
  const random = randomOf(7)
  const order = samples.map((_, at) => at)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    const step = pace * (1 - round / rounds) + 0.05
    for (const at of order) {
      const sample = samples[at]
      const bias = biases.get(sample?.field ?? '')
      if (!sample || !bias) continue
      const used = [sample.field, ...(isYesOrNo(sample.field) ? [yesOrNo] : [])].flatMap(name => parts.get(name) ?? [])
      learn(bags[at] ?? [], codesOf(sample.field), sample.codes, { used, bias, step })
    }
  }
  const packed = [...parts].map(([name, part]): [string, PackedChoice] => [
    name,
    pack(part, name === yesOrNo ? ['true', 'false'] : codesOf(name), { bias: biases.get(name) ?? new Float32Array(2), telling }),
  ])
  return { of, fields: Object.fromEntries(packed), same }
}

/** The kind of anybody's paper is named alike: what has the same codes is learned together. A yes or no is the field's own. */
function sameOf(samples: readonly ChoiceSample[], codesOf: (field: string) => readonly string[]): Readonly<Record<string, string>> {
  const first = new Map<string, string>()
  const same: Record<string, string> = {}
  for (const field of [...new Set(samples.map(sample => sample.field))].sort()) {
    const codes = codesOf(field).join(' ')
    const before = first.get(codes)
    if (before === undefined) first.set(codes, field)
    else if (!codes.startsWith('true ')) same[field] = before
  }
  return same
}

function partOf(bags: readonly (readonly string[])[], width: number, rarest: number): Part {
  const times = new Map<string, number>()
  for (const bag of bags) for (const token of bag) times.set(token, (times.get(token) ?? 0) + 1)
  const tokens = [...times.keys()].filter(token => (times.get(token) ?? 0) >= rarest && !token.includes(' ')).sort()
  return { width, places: new Map(tokens.map((token, at) => [token, at * width])), weights: new Float32Array(tokens.length * width) }
}

function learn(
  tokens: readonly string[],
  codes: readonly string[],
  named: readonly string[],
  { used, bias, step }: { readonly used: readonly Part[]; readonly bias: Float32Array; readonly step: number },
): void {
  const weight = 1 / Math.sqrt(tokens.length * used.length || 1)
  const found = used.map(({ places }) => tokens.flatMap(token => places.get(token) ?? []))
  for (const [at, code] of codes.entries()) {
    let value = bias[at] ?? 0
    for (const [index, part] of used.entries()) for (const from of found[index] ?? []) value += weight * (part.weights[from + at] ?? 0)
    const wanting = (named.includes(code) ? 1 : 0) - 1 / (1 + Math.exp(-value))
    if (Math.abs(wanting) < nearEnough) continue
    bias[at] = (bias[at] ?? 0) + 0.1 * step * wanting
    for (const [index, { weights }] of used.entries())
      for (const from of found[index] ?? []) weights[from + at] = (weights[from + at] ?? 0) * (1 - step * modest) + step * weight * wanting
  }
}

function pack(
  { width, places, weights }: Part,
  codes: readonly string[],
  { bias, telling }: { readonly bias: Float32Array; readonly telling: number },
): PackedChoice {
  const kept = [...places].filter(([, from]) => weights.subarray(from, from + width).some(each => Math.abs(each) >= telling))
  return {
    codes: codes.join(' '),
    bias: Array.from(bias, packNumber).join(''),
    tokens: kept.map(([token]) => token).join(' '),
    weights: kept.map(([, from]) => Array.from(weights.subarray(from, from + width), packNumber).join('')).join(''),
  }
}

import { softmax } from './softmax.ts'
import { stanceTokens } from './stance-tokens.ts'
import { digits } from './topic-model.ts'

/** What a message does that is no value; `vague` tells too little to be written down, `other` is everything else, values above all. */
export const stances = ['other', 'vague', 'question', 'later', 'declined', 'unknown', 'notApplicable'] as const
export type Stance = (typeof stances)[number]

/** What was learned of labelled answers, as text; see `test/eval/train-stances.ts`. */
export interface PackedStances {
  /** of what it was learned, so that a test can tell when it is stale */
  readonly of: string
  /** a number a stance */
  readonly bias: string
  /** parted by a space */
  readonly tokens: string
  /** of each token a number a stance */
  readonly weights: string
}

/** a number is a digit around the middle one, in steps of this */
const step = 0.15
const middle = Math.floor(digits.length / 2)
const places = new Map([...digits].map((digit, at) => [digit, at]))

export const packNumber = (value: number): string =>
  digits[Math.max(0, Math.min(digits.length - 1, Math.round(value / step) + middle))] ?? '0'
export const weightOf = (digit: string | undefined): number => ((places.get(digit ?? '') ?? middle) - middle) * step
/** by the code of the digit: a message looks up thousands */
const weights = Float64Array.from({ length: 128 }, (_, code) => weightOf(String.fromCharCode(code)))
/** Of the digit at a place, 0 behind the last one. */
export const weightAt = (text: string, at: number): number => weights[text.charCodeAt(at)] ?? 0

const unpacked = new WeakMap<PackedStances, ReadonlyMap<string, number>>()
function tokensOf(packed: PackedStances): ReadonlyMap<string, number> {
  const before = unpacked.get(packed)
  if (before) return before
  const made = new Map(packed.tokens.split(' ').map((token, at) => [token, at * stances.length]))
  unpacked.set(packed, made)
  return made
}

/** How likely the message does each of these things, 0..1, together 1. `type`: of the only field that was asked for. */
export function chancesOf(text: string, type: string | undefined, packed: PackedStances): Readonly<Record<Stance, number>> {
  const known = tokensOf(packed)
  const found = [...stanceTokens(text, type)].flatMap(token => known.get(token) ?? [])
  const weight = 1 / Math.sqrt(found.length || 1)
  const values = Float32Array.from(stances, (_, at) => weightAt(packed.bias, at))
  for (const from of found)
    for (let at = 0; at < stances.length; at++) values[at] = (values[at] ?? 0) + weight * weightAt(packed.weights, from + at)
  softmax(values)
  return Object.fromEntries(stances.map((stance, at) => [stance, values[at] ?? 0])) as Record<Stance, number>
}

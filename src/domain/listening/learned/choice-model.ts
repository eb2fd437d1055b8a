import { weightAt } from './stance-model.ts'
import { stanceTokens } from './stance-tokens.ts'

/** What was learned of the labelled answers to one choice, as text; see `test/eval/train-choices.ts`. */
export interface PackedChoice {
  /** parted by a space; `true` and `false` for a yes or no */
  readonly codes: string
  /** a number a code */
  readonly bias: string
  /** parted by a space */
  readonly tokens: string
  /** of each token a number a code */
  readonly weights: string
}

export interface PackedChoices {
  /** of what it was learned, so that a test can tell when it is stale */
  readonly of: string
  /** by the field; `yesOrNo` holds what is learned of all fields of that kind together */
  readonly fields: Readonly<Record<string, PackedChoice>>
  /** the field under which what has the same codes was learned together */
  readonly same?: Readonly<Record<string, string>>
}

export const yesOrNo = 'yesOrNo'

const unpacked = new WeakMap<PackedChoice, ReadonlyMap<string, number>>()
function placesOf(packed: PackedChoice): ReadonlyMap<string, number> {
  const before = unpacked.get(packed)
  if (before) return before
  const width = packed.codes.split(' ').length
  const made = new Map(packed.tokens.split(' ').map((token, at) => [token, at * width]))
  unpacked.set(packed, made)
  return made
}

/** How likely the message names each code of the field, 0..1, each by itself; undefined where nothing was learned of the field. */
export function choicesOf(text: string, field: string, type: string, learned: PackedChoices): ReadonlyMap<string, number> | undefined {
  const own = learned.fields[learned.same?.[field] ?? field]
  if (!own) return undefined
  const parts = [own, ...(type === 'boolean' ? [learned.fields[yesOrNo] ?? []].flat() : [])]
  const tokens = [...stanceTokens(text)]
  const weight = 1 / Math.sqrt(tokens.length * parts.length || 1)
  const codes = own.codes.split(' ')
  const values = codes.map((_, at) => weightAt(own.bias, at))
  for (const part of parts) {
    const places = placesOf(part)
    for (const token of tokens) {
      const from = places.get(token)
      if (from !== undefined)
        for (let at = 0; at < codes.length; at++) values[at] = (values[at] ?? 0) + weight * weightAt(part.weights, from + at)
    }
  }
  return new Map(codes.map((code, at) => [code, 1 / (1 + Math.exp(-(values[at] ?? 0)))]))
}

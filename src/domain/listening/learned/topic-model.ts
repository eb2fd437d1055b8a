/** What was learned of the phrasings of the answers, as text. Numbers are written in `digits`; see `train-topics.ts`. */
export interface PackedTopics {
  /** of what it was learned, so that a test can tell when it is stale */
  readonly of: string
  readonly ids: readonly string[]
  /** one number an answer */
  readonly bias: string
  /** parted by a space */
  readonly tokens: string
  /** of each token one character: how many answers hold it, at most `digits.length - 1` */
  readonly spread: string
  /** of each token a run of (step to the next answer, weight), runs parted by a space */
  readonly weights: string
}

/** How much more (or less) an answer is wanted than others when the token is said. */
interface Run {
  readonly answers: readonly number[]
  readonly weights: readonly number[]
}

export interface TopicModel {
  readonly ids: readonly string[]
  readonly bias: Float32Array
  /** how telling a token is, undefined where no phrasing has it: rarer in answers is more */
  readonly rarity: (token: string) => number | undefined
  readonly run: (token: string) => Run
}

/** needs no escape in a string */
export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~'
const last = digits.length - 1
const digitValue = new Map([...digits].map((digit, at) => [digit, at]))
const valueOfDigit = (digit: string | undefined): number => digitValue.get(digit ?? '') ?? 0
/** a weight is a digit around the middle one, in quarters */
const middle = Math.floor(digits.length / 2)
const quarter = 4

export const packWeight = (weight: number): string => digits[Math.max(0, Math.min(last, Math.round(weight * quarter) + middle))] ?? '0'
const weightOf = (digit: string | undefined): number => (valueOfDigit(digit) - middle) / quarter

/** the highest digit says that the step goes on */
export const packStep = (step: number): string => (step < last ? (digits[step] ?? '0') : (digits[last] ?? '~') + packStep(step - last))
export const packSpread = (answers: number): string => digits[Math.min(last, answers)] ?? '0'

export const rarityOf = (spread: number, answers: number): number => Math.log(1 + answers / Math.max(1, spread))

const unpacked = new WeakMap<PackedTopics, TopicModel>()
const nothing: Run = { answers: [], weights: [] }

/** A millisecond or two, once in a process; the runs are read when they are wanted. */
export function unpackTopics(packed: PackedTopics): TopicModel {
  const before = unpacked.get(packed)
  if (before) return before
  const { ids } = packed
  const places = new Map(packed.tokens.split(' ').map((token, at) => [token, at]))
  const runs = packed.weights.split(' ')
  const read = new Map<number, Run>()
  const model: TopicModel = {
    ids,
    bias: Float32Array.from(packed.bias, weightOf),
    rarity: token => {
      const at = places.get(token)
      return at === undefined ? undefined : rarityOf(valueOfDigit(packed.spread[at]), ids.length)
    },
    run: token => {
      const at = places.get(token)
      if (at === undefined) return nothing
      const known = read.get(at) ?? readRun(runs[at] ?? '')
      read.set(at, known)
      return known
    },
  }
  unpacked.set(packed, model)
  return model
}

function readRun(run: string): Run {
  const answers: number[] = []
  const weights: number[] = []
  let answer = 0
  for (let at = 0; at < run.length; ) {
    let step = valueOfDigit(run[at++])
    answer += step
    while (step === last) {
      step = valueOfDigit(run[at++])
      answer += step
    }
    answers.push(answer)
    weights.push(weightOf(run[at++]))
  }
  return { answers, weights }
}

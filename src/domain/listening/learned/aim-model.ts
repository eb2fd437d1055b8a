import { softmax } from './softmax.ts'
import { packNumber, weightAt, weightOf } from './stance-model.ts'
import { stanceTokens } from './stance-tokens.ts'
import { digits, packStep } from './topic-model.ts'

/** What was learned of labelled corrections and answers, as text; see `test/eval/train-aims.ts`. */
export interface PackedAims {
  /** of what it was learned, so that a test can tell when it is stale */
  readonly of: string
  /** parted by a space */
  readonly fields: string
  /** a number a field */
  readonly bias: string
  /** parted by a space */
  readonly tokens: string
  /** of each token a run of (step to the next field, weight), runs parted by a space */
  readonly weights: string
}

interface AimModel {
  readonly fields: readonly string[]
  readonly bias: Float32Array
  readonly places: ReadonlyMap<string, number>
  readonly runs: readonly string[]
}

const unpacked = new WeakMap<PackedAims, AimModel>()
function unpack(packed: PackedAims): AimModel {
  const before = unpacked.get(packed)
  if (before) return before
  const made = {
    fields: packed.fields.split(' '),
    bias: Float32Array.from(packed.bias, weightOf),
    places: new Map(packed.tokens.split(' ').map((token, at) => [token, at])),
    runs: packed.weights.split(' '),
  }
  unpacked.set(packed, made)
  return made
}

const last = digits.length - 1
/** by the code of the digit */
const steps = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, digits.indexOf(String.fromCharCode(code))))
const stepAt = (run: string, at: number): number => steps[run.charCodeAt(at)] ?? 0

function addRun(run: string, weight: number, values: Float32Array): void {
  let field = 0
  for (let at = 0; at < run.length; at++) {
    let step = stepAt(run, at)
    field += step
    while (step === last) {
      step = stepAt(run, ++at)
      field += step
    }
    values[field] = (values[field] ?? 0) + weight * weightAt(run, ++at)
  }
}

/** How likely normalised text speaks of each field, 0..1, together 1. */
export function aimsOf(text: string, packed: PackedAims): ReadonlyMap<string, number> {
  const { fields, bias, places, runs } = unpack(packed)
  const found: number[] = []
  for (const token of stanceTokens(text)) {
    const at = places.get(token)
    if (at !== undefined) found.push(at)
  }
  const values = bias.slice()
  for (const at of found) addRun(runs[at] ?? '', 1 / Math.sqrt(found.length), values)
  softmax(values)
  const aims = new Map<string, number>()
  for (let at = 0; at < fields.length; at++) aims.set(fields[at] ?? '', values[at] ?? 0)
  return aims
}

/** The weights of one token; those nearer to nothing than `telling` are left out. */
export function packRun(weights: Float32Array, telling: number): string {
  let run = ''
  let before = 0
  for (const [field, each] of weights.entries()) {
    if (Math.abs(each) < telling) continue
    run += packStep(field - before) + packNumber(each)
    before = field
  }
  return run
}

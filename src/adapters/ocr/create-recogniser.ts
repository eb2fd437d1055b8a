import { normalizeInputToRgb, PaddleOcrService } from 'paddleocr'
import type { Line } from '../../domain/reading/line.ts'
import type { Pixels } from '../../domain/reading/measure-picture.ts'
import { doubtLetters, type ReadLetter } from './doubt-letters.ts'
import { keepFaintLetters } from './keep-faint-letters.ts'
import { toRead } from './most-print.ts'
import { withoutSeal } from './without-seal.ts'

export interface Recognising {
  /** hears the share that is done, 0 to 1 */
  readonly progress?: (share: number) => void
  /** enough of it to say what it is */
  readonly isGlance?: boolean
}

/** What stands on a picture, one picture at a time. Fails with `TooMuchPrint` where that would take too long. */
export type Recognise = (picture: Pixels, how?: Recognising) => Promise<readonly Line[]>

export interface RecogniserParts {
  /** onnxruntime-node or onnxruntime-web */
  readonly ort: unknown
  readonly detection: ArrayBuffer
  readonly recognition: ArrayBuffer
  /** one a line, as the model numbers them */
  readonly letters: string
}

/** The types of the runtimes differ from the package's in what they say of inputs that no recogniser has. */
type Runtime = Parameters<typeof PaddleOcrService.createInstance>[0] extends infer O | undefined
  ? O extends { ort: infer R }
    ? R
    : never
  : never

/** finding the lines is a third of the work */
const finding = 0.3
/** lines read one after another at the width of the longest among them */
const batch = 6

/** PP-OCRv4: finds lines of text and reads them; the same on a server and in a browser. */
export async function createRecogniser({ ort, detection, recognition, letters }: RecogniserParts): Promise<Recognise> {
  // the model knows the blank, which its list of letters leaves out
  const known = [...letters.trimEnd().split(/\r?\n/), ' ']
  const { detectionService: finder, recognitionService: reader } = await PaddleOcrService.createInstance({
    ort: ort as Runtime,
    detection: { modelBuffer: detection },
    recognition: { modelBuffer: recognition, charactersDictionary: known },
  })
  if (!finder || !reader) throw new Error('the models did not load')
  const doubts = readFaintLetters(reader, known)
  return async (picture, { progress, isGlance = false } = {}) => {
    const image = normalizeInputToRgb(withoutSeal(picture))
    const boxes = await finder.run(image)
    progress?.(finding)
    // the package would read each line at the width of the longest of all, which takes twice as long; batches by shape are how the model was trained to be used
    const byShape = toRead(boxes, isGlance)
    const lines: Line[] = []
    doubts.clear()
    for (let at = 0; at < byShape.length; at += batch) {
      const read = await reader.run(image, byShape.slice(at, at + batch))
      lines.push(
        ...read.map(({ text, box, confidence }): Line => {
          const doubted = doubts.get(keyOf(text, confidence)) ?? []
          return {
            text,
            page: 1,
            box: [box.x, box.y, box.width, box.height],
            confidence,
            ...(doubted.length > 0 ? { doubts: doubted } : {}),
          }
        }),
      )
      progress?.(finding + (1 - finding) * (lines.length / byShape.length))
    }
    return lines.toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
  }
}

/** 一 is what the edge of a mark looks like */
const isLetter = /^(?!一)[\p{Script=Han}\p{N}A-Za-z]$/u

interface Decoded {
  readonly text: string
  readonly confidence: number
}
type Decode = (chances: Float32Array, steps: number, letters: number, ...others: readonly unknown[]) => Decoded

/** the package hands on both, and nothing else */
const keyOf = (text: string, confidence: number): string => `${confidence} ${text}`

/** The package takes the likeliest of each step by itself, and says no step of it. What of each line is doubted is kept by its text. */
function readFaintLetters(reader: object, known: readonly string[]): Map<string, readonly string[]> {
  const doubts = new Map<string, readonly string[]>()
  const own = reader as { ctcLabelDecode?: Decode }
  const decode = own.ctcLabelDecode?.bind(reader)
  if (!decode) throw new Error('the reader of letters has another shape')
  own.ctcLabelDecode = (chances, steps, letters, ...others) => {
    keepFaintLetters({ chances, steps, letters }, letter => !isLetter.test(known[letter - 1] ?? ''))
    const decoded = decode(chances, steps, letters, ...others)
    doubts.set(keyOf(decoded.text, decoded.confidence), doubtLetters(lettersIn(chances, steps, letters, known)))
    return decoded
  }
  return doubts
}

function lettersIn(chances: Float32Array, steps: number, letters: number, known: readonly string[]): readonly ReadLetter[] {
  const read: ReadLetter[] = []
  let last = 0
  for (let step = 0; step < steps; step += 1) {
    let likeliest = 0
    for (let at = 1; at < letters; at += 1)
      if ((chances[step * letters + at] ?? 0) > (chances[step * letters + likeliest] ?? 0)) likeliest = at
    if (likeliest !== 0 && likeliest !== last)
      read.push({ letter: known[likeliest - 1] ?? '', step, chance: chances[step * letters + likeliest] ?? 0 })
    last = likeliest
  }
  return read
}

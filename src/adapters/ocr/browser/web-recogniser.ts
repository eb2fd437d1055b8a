import * as ort from 'onnxruntime-web/wasm'
import { createRecogniser, type Recognise } from '../create-recogniser.ts'
import type { Parts } from './load-parts.ts'

/** In a browser. One thread: more need a page that is cross-origin isolated, which a stranger's page is not. */
export function webRecogniser({ wasm, detection, recognition, letters }: Parts): Promise<Recognise> {
  ort.env.wasm.numThreads = 1
  ort.env.wasm.wasmBinary = wasm
  return createRecogniser({ ort, detection, recognition, letters: new TextDecoder().decode(letters) })
}

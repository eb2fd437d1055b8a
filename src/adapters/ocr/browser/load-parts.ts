/** A file as it lies on the server: packed, under a name that changes with its content. */
export interface PackedFile {
  readonly path: string
  /** packed: what is downloaded */
  readonly bytes: number
}

export type PartName = 'wasm' | 'detection' | 'recognition' | 'letters'
export type Parts = Readonly<Record<PartName, ArrayBuffer>>

/** Downloads the runtime and the models; `progress` hears the share that has arrived, 0 to 1. The browser keeps them: the names never change their content. */
export async function loadParts(files: Readonly<Record<PartName, PackedFile>>, progress: (share: number) => void): Promise<Parts> {
  const all = Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0)
  let arrived = 0
  const load = ({ path }: PackedFile): Promise<ArrayBuffer> =>
    loadFile(path, bytes => {
      arrived += bytes
      progress(Math.min(1, arrived / all))
    })
  const [wasm, detection, recognition, letters] = await Promise.all([
    load(files.wasm),
    load(files.detection),
    load(files.recognition),
    load(files.letters),
  ])
  return { wasm, detection, recognition, letters }
}

async function loadFile(path: string, arrived: (bytes: number) => void): Promise<ArrayBuffer> {
  const response = await fetch(path)
  if (!response.ok || !response.body) throw new Error(`${path}: ${response.status}`)
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        arrived(chunk.byteLength)
        controller.enqueue(chunk)
      },
    }),
  )
  return new Response(counted.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
}

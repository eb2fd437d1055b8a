import { Unzip, UnzipInflate } from 'fflate'

/** so much goes in at a time, to come out at most a thousand times as long */
const step = 16 * 1024
/** bytes in and out after which the event loop breathes: a timer takes a millisecond, and a photo in a document a thousand steps */
const breathAfter = 1024 * 1024

/** The XML files of an archive, unpacked up to `max` bytes in all, whatever sizes the archive states. Null when it is none. */
export async function unpack(bytes: Uint8Array, max: number): Promise<Map<string, Uint8Array> | 'too-large' | null> {
  const parts = new Map<string, Uint8Array[]>()
  let size = 0
  let broken = false
  const unzip = new Unzip(file => {
    if (!/\.(?:xml|rels)$/.test(file.name) || parts.has(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      if (error) broken = true
      size += chunk?.length ?? 0
      if (size > max) file.terminate()
      else if (chunk) chunks.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    let breathed = 0
    for (let at = 0; at < bytes.length && size <= max; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
      if (at + size - breathed < breathAfter) continue
      breathed = at + size
      await new Promise(resolve => setTimeout(resolve, 0))
    }
  } catch {
    broken = true
  }
  if (size > max) return 'too-large'
  return broken || parts.size === 0 ? null : new Map([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)]))
}

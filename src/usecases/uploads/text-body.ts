import { utf16Of } from '../../domain/reading/utf16-of.ts'

/** seen before anything is decided */
const headBytes = 32 * 1024
/** of what comes out of an archive */
const mostUnpacked = 4 * 1024 ** 3
/** logs pack twenty to forty times; a bomb a thousand times */
const mostRatio = 120
const ratioCounts = 16 * 1024 * 1024

export interface TextBody {
  /** its beginning, as text */
  readonly head: string
  pieces(): AsyncIterable<string>
  bytes(): AsyncIterable<Uint8Array>
}

export class UnpacksTooLarge extends Error {}

/** A text in UTF-8, GBK or UTF-16 as it arrives, unpacked where it is a gzip; null when it is no text. `pieces` or `bytes` is read once. */
export async function openText(body: AsyncIterable<Uint8Array>): Promise<TextBody | null> {
  const source = inUtf8(unpacked(body))
  const first: Uint8Array[] = []
  let length = 0
  while (length < headBytes) {
    const { value, done } = await source.next()
    if (done) break
    first.push(value)
    length += value.length
  }
  const head = joined(first, Math.min(length, headBytes))
  const encoding = head.includes(0) ? null : (['utf-8', 'gb18030'].find(name => decodes(head, name)) ?? null)
  if (!encoding || length === 0) {
    await source.return(undefined)
    return null
  }
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield* first.splice(0)
    yield* source
  }
  async function* pieces(): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding ?? 'utf-8')
    for await (const chunk of bytes()) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  }
  return { head: new TextDecoder(encoding).decode(head, { stream: true }), pieces, bytes }
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    // the last character may go on
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    if (at >= length) break
    all.set(chunk.subarray(0, length - at), at)
    at += chunk.length
  }
  return all
}

async function* unpacked(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = body[Symbol.asyncIterator]()
  const { value: first, done } = await iterator.next()
  if (done) return
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield first
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  if (first[0] !== 0x1f || first[1] !== 0x8b) return yield* whole()
  yield* gunzipped(whole())
}

async function* gunzipped(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let [packed, size] = [0, 0]
  const gzip = new DecompressionStream('gzip')
  const writer = gzip.writable.getWriter()
  const written = (async () => {
    for await (const chunk of body) {
      packed += chunk.length
      await writer.write(Uint8Array.from(chunk))
    }
    await writer.close()
    // a reader that leaves early aborts the writer
  })().catch(() => {})
  const reader = gzip.readable.getReader()
  try {
    for (;;) {
      const { value, done } = await reader.read().catch(() => ({ value: undefined, done: true }))
      if (done || !value) break
      size += value.length
      if (size > mostUnpacked || (size > ratioCounts && size > packed * mostRatio)) throw new UnpacksTooLarge('gzip')
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
    await written
  }
}

/** The pieces of a text in UTF-8, where it is in UTF-16; any other as it is. */
async function* inUtf8(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined
  for await (const piece of pieces) {
    if (decoder === undefined) {
      const encoding = utf16Of(piece)
      decoder = encoding && new TextDecoder(encoding)
    }
    yield decoder ? new TextEncoder().encode(decoder.decode(piece, { stream: true })) : piece
  }
}

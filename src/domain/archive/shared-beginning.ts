/** Tells files with a common beginning from those that only stand one after the other: no PDF, Word file or page begins so. */
const mark = 0x414e4231
const headLength = 8

/**
 * Files as they are kept together: documents of one template mostly begin with the same fonts, which are nine tenths of them and are kept
 * once. `files` one after the other without their common beginning, which stands in front.
 */
export function packFiles(files: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const [first, ...rest] = files
  if (!first) return new Uint8Array(0)
  const shared = rest.reduce((least, file) => commonLength(first, file, least), first.length)
  const packed = new Uint8Array(headLength + shared + files.reduce((sum, file) => sum + file.length - shared, 0))
  const head = new DataView(packed.buffer)
  head.setUint32(0, mark)
  head.setUint32(4, shared)
  packed.set(first.subarray(0, shared), headLength)
  let at = headLength + shared
  for (const file of files) {
    packed.set(file.subarray(shared), at)
    at += file.length - shared
  }
  return packed
}

/** The pieces of each file, in their order, without a copy; `lengths` are those of the whole files. */
export function* unpackFiles(packed: Uint8Array, lengths: readonly number[]): Generator<readonly Uint8Array[]> {
  const { shared, from } = headOf(packed)
  const beginning = packed.subarray(from - shared, from)
  let at = from
  for (const length of lengths) {
    const end = at + length - shared
    yield shared > 0 ? [beginning, packed.subarray(at, end)] : [packed.subarray(at, end)]
    at = end
  }
}

function headOf(packed: Uint8Array): { readonly shared: number; readonly from: number } {
  // kept by an earlier release: nothing is shared, and there is no head
  if (packed.length < headLength) return { shared: 0, from: 0 }
  const head = new DataView(packed.buffer, packed.byteOffset, headLength)
  if (head.getUint32(0) !== mark) return { shared: 0, from: 0 }
  const shared = head.getUint32(4)
  return { shared, from: headLength + shared }
}

/** How many bytes at the beginning of both are the same, at most `most`. */
function commonLength(a: Uint8Array, b: Uint8Array, most: number): number {
  const end = Math.min(most, b.length)
  let at = 0
  if (a.byteOffset % 4 === 0 && b.byteOffset % 4 === 0) {
    // four at once
    const words = end >>> 2
    const [left, right] = [new Uint32Array(a.buffer, a.byteOffset, words), new Uint32Array(b.buffer, b.byteOffset, words)]
    while (at < words && left[at] === right[at]) at += 1
    at *= 4
  }
  while (at < end && a[at] === b[at]) at += 1
  return at
}

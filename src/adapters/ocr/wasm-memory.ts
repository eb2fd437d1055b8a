const memorySection = 5
const pagesPerMegabyte = 16
const maximumGiven = 1

/**
 * A WebAssembly module whose memory ends at so many megabytes instead of what it was built with: the process that runs it then fails on one
 * hostile file, and takes no memory from others. A module that names no end is left as it is.
 */
export function capMemory(module: Uint8Array, megabytes: number): Uint8Array<ArrayBuffer> {
  const capped = Uint8Array.from(module)
  let at = 8
  while (at < capped.length) {
    const section = capped[at]
    const size = readNumber(capped, at + 1)
    if (section === memorySection) {
      const flags = readNumber(capped, size.end).end
      const least = readNumber(capped, flags + 1)
      const most = readNumber(capped, least.end)
      const wanted = Math.max(least.value, megabytes * pagesPerMegabyte)
      if (((capped[flags] ?? 0) & maximumGiven) === maximumGiven && wanted < most.value) writeNumber(capped, least.end, most.end, wanted)
      return capped
    }
    at = size.end + size.value
  }
  return capped
}

/** LEB128: seven bits a byte, the lowest first */
function readNumber(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let [value, at] = [0, start]
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return { value, end: at }
  }
}

/** In exactly the bytes that the former number took. */
function writeNumber(bytes: Uint8Array, start: number, end: number, value: number): void {
  for (let at = start; at < end; at += 1) {
    const last = at === end - 1
    bytes[at] = (Math.floor(value / 2 ** (7 * (at - start))) & 0x7f) | (last ? 0 : 0x80)
  }
}

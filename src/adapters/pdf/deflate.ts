import { deflateSync } from 'node:zlib'

/** Level 1 for what changes with each document, 9 for what is made once. zlib gives the same bytes on Node and on Workers. */
export const deflate = (bytes: Uint8Array, level: 1 | 9 = 1): Uint8Array => deflateSync(bytes, { level })

/** One byte a character: PDF syntax is Latin-1. */
export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}

import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'

/**
 * Level 1 for what changes with each document, 9 for what is made once. zlib gives the same bytes on Node and on Workers. A small window
 * and a small first buffer cost less to set up than a page to press: half of the time of a page, for the same bytes.
 */
export const deflate = (bytes: Uint8Array, level: 1 | 9 = 1): Uint8Array =>
  deflateSync(bytes, level === 9 ? { level } : { level, windowBits: 13, memLevel: 6, chunkSize: Math.max(1024, bytes.length >> 1) })

/** One byte a character: PDF syntax is Latin-1. */
export const latin1 = (text: string): Uint8Array<ArrayBuffer> => Buffer.from(text, 'latin1')

import type { Ids } from '../ports/ids.ts'
import { toBase64Url } from './base64url.ts'

const largestCounter = 0xfff

/**
 * UUIDv7 (RFC 9562): 48 bits of milliseconds, 12 bits that count within one millisecond, 62 random bits. Ids of one
 * process never go back, even when its clock does. Nothing random happens before the first call, because workerd forbids
 * it outside a request.
 */
export function createIds(now: () => number = Date.now): Ids {
  let last = -1
  let counter = 0

  function tick(): void {
    const time = now()
    if (time > last) {
      last = time
      // starts in the lower half, so that a burst has room before it borrows the next millisecond
      counter = random(2).reduce((sum, byte) => sum * 256 + byte, 0) & (largestCounter >> 1)
    } else if (counter < largestCounter) counter += 1
    else {
      last += 1
      counter = 0
    }
  }

  return {
    next(prefix) {
      tick()
      const tail = random(8)
      tail[0] = ((tail[0] ?? 0) & 0x3f) | 0x80
      return `${prefix}_${hex(last, 12)}7${hex(counter, 3)}${[...tail].map(byte => hex(byte, 2)).join('')}`
    },
    secret: bytes => toBase64Url(random(bytes)),
  }
}

/** One look for chance does for hundreds of ids: each is a call into the system. */
let kept = new Uint8Array()
let used = 0

function random(length: number): Uint8Array {
  if (used + length > kept.length) {
    kept = crypto.getRandomValues(new Uint8Array(4096))
    used = 0
  }
  used += length
  return kept.slice(used - length, used)
}

const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0')

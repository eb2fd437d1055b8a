import { Buffer } from 'node:buffer'

/** PDF syntax as it grows, one byte a character. It keeps its room from one document to the next: nothing of it is handed out. */
export class ByteWriter {
  length = 0
  #room = Buffer.allocUnsafe(1 << 16)

  clear(): void {
    // what one long document needed is not kept for the short ones
    if (this.#room.length > mostKept) this.#room = Buffer.allocUnsafe(1 << 16)
    this.length = 0
  }

  /** Until something more is written. */
  view(from = 0): Uint8Array {
    return this.#room.subarray(from, this.length)
  }

  bytes(part: Uint8Array): void {
    this.reserve(part.length)
    this.#room.set(part, this.length)
    this.length += part.length
  }

  /** Characters up to U+00FF. */
  text(part: string): void {
    const { length } = part
    this.reserve(length)
    if (length > 24) this.#room.write(part, this.length, 'latin1')
    else for (let at = 0; at < length; at += 1) this.#room[this.length + at] = part.charCodeAt(at)
    this.length += length
  }

  byte(value: number): void {
    this.reserve(1)
    this.#room[this.length] = value
    this.length += 1
  }

  /** Two bytes inside a string: half of what hexadecimal digits take. Needs room for four. */
  code(value: number): void {
    this.#escaped(value >> 8)
    this.#escaped(value & 0xff)
  }

  /** Brackets and backslashes are escaped, and the return, which readers take for the end of a line. */
  #escaped(byte: number): void {
    const room = this.#room
    if (byte === 0x28 || byte === 0x29 || byte === 0x5c || byte === 0x0d) room[this.length++] = 0x5c
    room[this.length++] = byte === 0x0d ? 0x72 : byte
  }

  /** `value` divided by ten to the power of `places`, without zeros at the end, and a blank. */
  decimal(value: number, places: 0 | 2 | 3): void {
    this.reserve(16)
    const room = this.#room
    let at = this.length
    if (value < 0) room[at++] = minus
    let rest = Math.abs(value)
    const unit = units[places]!
    const whole = Math.floor(rest / unit)
    rest -= whole * unit
    at = digits(room, at, whole)
    if (rest) {
      room[at++] = point
      for (let tenth = unit / 10; rest > 0; tenth /= 10) {
        const digit = Math.floor(rest / tenth)
        room[at++] = zero + digit
        rest -= digit * tenth
      }
    }
    room[at++] = blank
    this.length = at
  }

  /** Ten digits, as the table of places has them. */
  place(value: number): void {
    this.reserve(10)
    let rest = value
    for (let at = this.length + 9; at >= this.length; at -= 1) {
      const next = Math.floor(rest / 10)
      this.#room[at] = zero + rest - next * 10
      rest = next
    }
    this.length += 10
  }

  /** Room for `more` bytes, which `code` needs. */
  reserve(more: number): void {
    const wanted = this.length + more
    if (wanted <= this.#room.length) return
    const room = Buffer.allocUnsafe(Math.max(wanted, this.#room.length * 2))
    room.set(this.#room.subarray(0, this.length))
    this.#room = room
  }
}

const mostKept = 1 << 20
const [zero, minus, point, blank] = [0x30, 0x2d, 0x2e, 0x20]
const units = [1, 0, 100, 1000]

function digits(room: Uint8Array, from: number, value: number): number {
  let length = 1
  for (let limit = 10; value >= limit; limit *= 10) length += 1
  let rest = value
  for (let at = from + length - 1; at >= from; at -= 1) {
    const next = Math.floor(rest / 10)
    room[at] = zero + rest - next * 10
    rest = next
  }
  return from + length
}

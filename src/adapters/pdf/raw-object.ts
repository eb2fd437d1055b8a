import { PDFObject } from 'pdf-lib'

/** PDF syntax written as it is: long arrays of numbers cost much less than one object each. */
export class RawObject extends PDFObject {
  readonly #syntax: string

  constructor(syntax: string) {
    super()
    this.#syntax = syntax
  }

  override clone(): RawObject {
    return new RawObject(this.#syntax)
  }

  override toString(): string {
    return this.#syntax
  }

  override sizeInBytes(): number {
    return this.#syntax.length
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    for (let at = 0; at < this.#syntax.length; at += 1) buffer[offset + at] = this.#syntax.charCodeAt(at)
    return this.#syntax.length
  }
}

import { PDFObject } from 'pdf-lib'
import type { PdfObject } from './pdf-object.ts'

/** PDF syntax of ours in a file that pdf-lib has read. */
export class RawObject extends PDFObject {
  readonly #object: PdfObject

  constructor(object: PdfObject) {
    super()
    this.#object = object
  }

  get stream(): Uint8Array | undefined {
    return this.#object.stream
  }

  override clone(): RawObject {
    return new RawObject(this.#object)
  }

  override toString(): string {
    return this.#object.syntax
  }
}

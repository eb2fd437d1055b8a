import { Buffer } from 'node:buffer'
import { ByteWriter } from './byte-writer.ts'
import { latin1 } from './deflate.ts'
import type { PdfObject } from './pdf-object.ts'

/** The beginning of files: objects that do not change from one document to the next, written once. */
export interface FileStart {
  readonly bytes: Uint8Array
  /** where the objects begin, from number 1 */
  readonly places: readonly number[]
}

const header = latin1('%PDF-1.7\n%\x81\x81\x81\x81\n\n')

export function fileStart(objects: readonly PdfObject[]): FileStart {
  const out = new ByteWriter()
  out.bytes(header)
  const places = objects.map((object, at) => {
    const place = out.length
    write(out, at + 1, object)
    return place
  })
  return { bytes: new Uint8Array(out.view()), places }
}

/** Writes the rest of a file behind its start. Objects may come in any order; every number must come. */
export class FileWriter {
  readonly #out: ByteWriter
  readonly #start: FileStart
  readonly #places: number[]
  #next: number

  /** `out` is emptied. */
  constructor(start: FileStart, out: ByteWriter) {
    out.clear()
    this.#out = out
    this.#start = start
    this.#places = [...start.places]
    this.#next = start.places.length + 1
  }

  /** The first of `count` numbers that no object has yet. */
  numbers(count = 1): number {
    this.#next += count
    return this.#next - count
  }

  put(number: number, object: PdfObject): void {
    this.#places[number - 1] = this.#start.bytes.length + this.#out.length
    write(this.#out, number, object)
  }

  /** Objects in a row, numbered from `first`. */
  putAll(first: number, objects: readonly PdfObject[]): void {
    for (let at = 0; at < objects.length; at += 1) this.put(first + at, objects[at]!)
  }

  close(root: number, info: number, id: string): Uint8Array {
    const out = this.#out
    const table = this.#start.bytes.length + out.length
    out.text(`xref\n0 ${this.#next}\n0000000000 65535 f \n`)
    for (const place of this.#places) {
      out.place(place)
      out.text(' 00000 n \n')
    }
    out.text(`\ntrailer\n<< /Size ${this.#next} /Root ${root} 0 R /Info ${info} 0 R /ID [${id} ${id}] >>\n\nstartxref\n${table}\n%%EOF`)
    // no zeros in front of what fills it whole
    const { buffer } = Buffer.allocUnsafeSlow(this.#start.bytes.length + out.length)
    const file = new Uint8Array(buffer)
    file.set(this.#start.bytes)
    file.set(out.view(), this.#start.bytes.length)
    return file
  }
}

function write(out: ByteWriter, number: number, { syntax, stream }: PdfObject): void {
  out.text(`${number} 0 obj\n`)
  out.text(syntax)
  if (stream) {
    out.text('\nstream\n')
    out.bytes(stream)
    out.text('\nendstream')
  }
  out.text('\nendobj\n\n')
}

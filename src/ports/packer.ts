export interface PackedFile {
  /** path in the archive, UTF-8 */
  readonly name: string
  /** or pieces of it, read one after the other while the archive is */
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
  /** RFC 3339 */
  readonly modified: string
}

/** Many files as one stream. The archive is made while it is read, so that it never stands in memory whole. */
export interface Packer {
  pack(files: AsyncIterable<PackedFile>): ReadableStream<Uint8Array>
}

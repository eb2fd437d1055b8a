export interface PackedFile {
  /** path in the archive, UTF-8 */
  readonly name: string
  readonly bytes: Uint8Array
  /** RFC 3339 */
  readonly modified: string
}

/** Many files as one stream. The archive is made while it is read, so that it never stands in memory whole. */
export interface Packer {
  pack(files: AsyncIterable<PackedFile>): ReadableStream<Uint8Array>
}

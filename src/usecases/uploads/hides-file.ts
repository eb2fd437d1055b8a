/** of an archive: its last record stands at its very end, before a comment of at most 64 KB */
const archiveEnd = 'PK\x05\x06'
const archiveTail = 66 * 1024
const page = /<(?:script|html|!doctype html|\?php)[\s>]/i

/** A picture or a PDF that is another kind of file too: one program shows the picture, another opens what is hidden in it. */
export function hidesFile(bytes: Uint8Array, mime: string): boolean {
  const isPdf = mime === 'application/pdf'
  if (!isPdf && !mime.startsWith('image/')) return false
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const archive = view.subarray(-archiveTail).lastIndexOf(archiveEnd, undefined, 'latin1')
  if (isPdf) {
    // what it carries along, an archive or a page, stands before its end
    const tail = view.subarray(-archiveTail)
    const end = tail.lastIndexOf('%%EOF')
    return (archive >= 0 && archive > end) || (end >= 0 && page.test(tail.subarray(end).toString('latin1')))
  }
  return archive >= 0 || view.includes('%PDF-') || page.test(view.toString('latin1'))
}

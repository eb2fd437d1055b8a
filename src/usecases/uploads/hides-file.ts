/** of an archive: its last record stands at its very end, before a comment of at most 64 KB */
const archiveEnd = 'PK\x05\x06'
const archiveTail = 66 * 1024

/** A picture or a PDF that is another kind of file too: one program shows the picture, another opens what is hidden in it. */
export function hidesFile(bytes: Uint8Array, mime: string): boolean {
  const isPdf = mime === 'application/pdf'
  if (!isPdf && !mime.startsWith('image/')) return false
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const archive = view.subarray(-archiveTail).lastIndexOf(archiveEnd, undefined, 'latin1')
  // a PDF may hold an archive as an attachment: before its end
  if (isPdf) return archive >= 0 && archive > view.subarray(-archiveTail).lastIndexOf('%%EOF')
  return archive >= 0 || view.includes('%PDF-') || /<(?:script|html|!doctype html)[\s>]/i.test(view.toString('latin1'))
}

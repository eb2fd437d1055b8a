const programs = ['MZ', '\x7fELF', '#!', 'L\0\0\0\x01\x14\x02\0', '%!PS', '\xca\xfe\xba\xbe']
const archives = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', '\xfd7zXZ\0', 'BZh']
/** programs, scripts, and pages that bring scripts along */
const programName =
  /\.(?:exe|com|scr|bat|cmd|ps1|vbs|vbe|js|mjs|jse|wsf|hta|msi|lnk|jar|apk|dll|sh|py|php|reg|chm|swf|iso|img|eps|ps|svg|x?html?|mht|mhtml)$/i
const archiveName = /\.(?:rar|7z|xz|bz2|tar|tgz|cab|arj)$/i

/** Why a file that nobody here reads is not kept as anybody's paper, as a code of `error.<code>`; null where it may be one. */
export function unwelcome(name: string, bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const begins = (magics: readonly string[]): boolean => magics.some(magic => start.startsWith(magic))
  if (begins(programs) || programName.test(name)) return 'file.program'
  if (begins(archives) || archiveName.test(name)) return 'file.archive'
  if (/\.(?:eml|msg)$/i.test(name)) return 'file.mail'
  return start.startsWith('{\\rtf') || /\.(?:rtf|wps|et|ppt|od[tsp])$/i.test(name) ? 'file.oldOffice' : null
}

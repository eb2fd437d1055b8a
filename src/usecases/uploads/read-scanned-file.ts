import { readScan } from '../../domain/reading/read-scan.ts'
import type { ReadTools } from '../../domain/reading/read-tools.ts'
import { type Reading, unread } from '../../domain/reading/reading.ts'
import type { Deps } from '../../ports/deps.ts'

/** What a PDF of pictures says, where the machine reads pictures. */
export async function readScannedFile(
  { pictures }: Pick<Deps, 'pictures'>,
  pdf: Uint8Array,
  tools: ReadTools,
  said: string | undefined,
): Promise<Reading> {
  if (!pictures) return unread('scan')
  const read = await pictures.readPages(pdf)
  if (read.ok) return readScan(read.value.pages, read.value.of, tools, said)
  if (read.code === 'undecodable') return unread('refused', ['file.damaged'])
  if (read.code === 'slow') return unread('refused', ['file.slow'])
  if (read.code === 'too-large') return unread('retake', ['picture.tooLarge'])
  return unread(read.code)
}

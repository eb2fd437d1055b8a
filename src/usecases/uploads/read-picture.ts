import { readShot } from '../../domain/reading/read-scan.ts'
import type { ReadTools } from '../../domain/reading/read-tools.ts'
import { type ReadAs, type Reading, unread } from '../../domain/reading/reading.ts'
import type { Deps } from '../../ports/deps.ts'
import { pictureBomb } from './picture-bomb.ts'

const pictures: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp'])

/** What a picture says. Says so where this server reads none, has no time or is given something else. */
export async function readPicture(
  deps: Pick<Deps, 'pictures'>,
  mime: string,
  bytes: Uint8Array,
  tools: ReadTools,
  as?: ReadAs,
): Promise<Reading> {
  if (mime === 'image/heic') return unread('unsupported', ['picture.heic'])
  if (!deps.pictures || !pictures.has(mime)) return unread('unsupported')
  const bomb = pictureBomb(mime, bytes)
  if (bomb) return unread('retake', [bomb])
  const read = await deps.pictures.read(bytes)
  if (read.ok) return readShot(read.value.lines, read.value.facts, tools, as)
  if (read.code === 'undecodable') return unread('retake', ['picture.damaged'])
  if (read.code === 'slow') return unread('retake', ['picture.slow'])
  if (read.code === 'too-large') return unread('retake', ['picture.tooLarge'])
  return unread(read.code)
}

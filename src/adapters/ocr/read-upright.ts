import type { Line } from '../../domain/reading/line.ts'
import { measurePicture, type Pixels } from '../../domain/reading/measure-picture.ts'
import { asTaken, judgeQuality, type PictureFacts } from '../../domain/reading/picture-quality.ts'
import { lettersOf, turnOf } from '../../domain/reading/turn-of.ts'
import { turnPixels } from '../../domain/reading/turn-pixels.ts'

interface Held {
  readonly pixels: Pixels
  readonly lines: readonly Line[]
  readonly facts: PictureFacts
}

/** of its letters, where what is read on end is read upright */
const mostLost = 0.7

/**
 * What stands on a picture that was held on its side or on its head, read once more as it stands upright; as it was where it is, or where that reads no
 * better. What must be taken again is not turned.
 */
export async function readUpright(
  { pixels, lines, facts }: Held,
  read: (pixels: Pixels) => Promise<readonly Line[]>,
): Promise<Pick<Held, 'lines' | 'facts'>> {
  const turn = judgeQuality(facts).retake ? undefined : turnOf(lines)
  if (!turn) return { lines, facts }
  const upright = turnPixels(pixels, turn)
  const again = await read(upright)
  // lines on end are read from one side as well as upright, but stand in no order
  const [before, after] = [lettersOf(lines), lettersOf(again)]
  if (turnOf(again) || after < (turn === 270 ? mostLost * before : before + 1)) return { lines, facts }
  const size = turn === 180 ? facts : { width: facts.height, height: facts.width }
  return { lines: again, facts: { ...asTaken(measurePicture(upright), size), turn } }
}

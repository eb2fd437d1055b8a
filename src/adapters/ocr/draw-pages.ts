import sharp from 'sharp'
import type { DrawnPage } from '../../ports/picture-reader.ts'
import type { BoundedWork } from '../child/bounded-work.ts'
import { drawingMs } from './budgets.ts'
import { openPages } from './pdf-pages.ts'

/** print of eight points stays legible, on paper too */
const dotsPerInch = 200
const pointsPerInch = 72
/** pixels; a plan of a building is drawn no larger than this */
const longestSide = 3_600
/** of a page of text a third of what a careful picture takes; nobody sees the difference on paper */
const quality = 78
/** of 255: a page whose colours differ by less is grey */
const leastColour = 12

/** Pages of a PDF as JPEG, from page `from` (1 is the first), at most so many; null when the file does not open. */
export async function drawPages(pdf: Uint8Array, from: number, most: number, bounded: BoundedWork): Promise<readonly DrawnPage[] | null> {
  const opened = await openPages(pdf, bounded, drawingMs)
  if (typeof opened === 'string') return null
  try {
    const drawn: DrawnPage[] = []
    for (let number = from; number <= Math.min(opened.count, from + most - 1); number += 1) {
      const { width, height } = await opened.size(number)
      const longest = Math.min((Math.max(width, height) * dotsPerInch) / pointsPerInch, longestSide)
      const { pixels } = await opened.page(number, longest)
      const picture = sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 3 } })
      const shaded = isGrey(pixels.data) ? picture.toColourspace('b-w') : picture
      drawn.push({ jpeg: new Uint8Array(await shaded.jpeg({ quality }).toBuffer()), width, height })
    }
    return drawn
  } finally {
    opened.close()
  }
}

function isGrey(rgb: Uint8Array): boolean {
  for (let at = 0; at < rgb.length; at += 3) {
    const [red, green, blue] = [rgb[at]!, rgb[at + 1]!, rgb[at + 2]!]
    if (Math.max(red, green, blue) - Math.min(red, green, blue) >= leastColour) return false
  }
  return true
}

import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { DrawnPage, PictureReader } from '../../ports/picture-reader.ts'
import { getSealed, putSealed } from '../sealing/sealed-files.ts'

/** at one go, so that somebody's licence need not wait behind them all */
const drawnAtOnce = 8

/** beside the upload, sealed like it and erased with it */
const keyOf = (uploadId: string): string => `${uploadId}-pages`

interface PagesOf {
  readonly ref: CaseRef
  readonly uploadId: string
  readonly pdf: Uint8Array
  readonly pages: number
}

/**
 * The pages of an uploaded PDF as pictures: drawn once where the machine can, then kept, so that what is made of them is the same bytes on every
 * machine and with every renderer that comes. Null where nobody drew them: half a contract is none.
 */
export async function drawnPages(deps: Deps, { ref, uploadId, pdf, pages }: PagesOf): Promise<readonly DrawnPage[] | null> {
  const kept = await getSealed(deps, ref, keyOf(uploadId))
  if (kept) return unpack(kept)
  const drawn = deps.pictures ? await everyPage(deps.pictures, pdf, pages) : null
  if (drawn) await putSealed(deps, ref, keyOf(uploadId), pack(drawn))
  return drawn
}

async function everyPage(pictures: PictureReader, pdf: Uint8Array, pages: number): Promise<readonly DrawnPage[] | null> {
  const drawn: DrawnPage[] = []
  while (drawn.length < pages) {
    const next = await pictures.drawPages(pdf, drawn.length + 1, drawnAtOnce)
    if (!next || next.length === 0) return null
    drawn.push(...next)
  }
  return drawn.length === pages ? drawn : null
}

/** bytes in front of each picture: its length, then width and height of the page in points */
const head = 4 + 8 + 8

export function pack(pages: readonly DrawnPage[]): Uint8Array {
  const packed = new Uint8Array(pages.reduce((sum, { jpeg }) => sum + head + jpeg.length, 0))
  const view = new DataView(packed.buffer)
  let at = 0
  for (const { jpeg, width, height } of pages) {
    view.setUint32(at, jpeg.length)
    view.setFloat64(at + 4, width)
    view.setFloat64(at + 12, height)
    packed.set(jpeg, at + head)
    at += head + jpeg.length
  }
  return packed
}

export function unpack(packed: Uint8Array): readonly DrawnPage[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const pages: DrawnPage[] = []
  for (let at = 0; at < packed.length; at += head + view.getUint32(at)) {
    const jpeg = packed.subarray(at + head, at + head + view.getUint32(at))
    pages.push({ jpeg, width: view.getFloat64(at + 4), height: view.getFloat64(at + 12) })
  }
  return pages
}

import { buildSfnt, type SfntTable } from './build-sfnt.ts'
import { componentsOf } from './components.ts'
import type { SfntFont } from './read-font.ts'

export interface Subset {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** the font's glyph for each glyph of the subset; components that nobody asked for stand at the end */
  readonly glyphs: readonly number[]
}

/** Hinting programs that outlines may call; every other table is either rewritten or of no use inside a PDF. */
const keptTables = ['cvt ', 'fpgm', 'prep']

/**
 * A font of the wanted glyphs alone, renumbered in the order given; `wanted[0]` must be 0. Offsets are always 32 bits
 * wide and every outline starts on a multiple of four: fonts with odd 16-bit offsets come out blank in some readers.
 */
export function subsetFont(font: SfntFont, wanted: readonly number[], extra: readonly SfntTable[] = []): Subset {
  const glyphs = [...wanted]
  const numbers = new Map(glyphs.map((glyph, number) => [glyph, number]))
  const outlines: Uint8Array[] = []
  for (let number = 0; number < glyphs.length; number += 1) outlines.push(renumbered(font.outlineOf(glyphs[number]!), glyphs, numbers))
  const count = glyphs.length
  const loca = new DataView(new ArrayBuffer((count + 1) * 4))
  const hmtx = new DataView(new ArrayBuffer(count * 4))
  let length = 0
  for (let number = 0; number < count; number += 1) {
    loca.setUint32(number * 4, length)
    length += (outlines[number]!.length + 3) & ~3
    hmtx.setUint16(number * 4, font.advanceOf(glyphs[number]!))
    hmtx.setInt16(number * 4 + 2, font.leftBearingOf(glyphs[number]!))
  }
  loca.setUint32(count * 4, length)
  const glyf = new Uint8Array(length)
  for (let number = 0; number < count; number += 1) glyf.set(outlines[number]!, loca.getUint32(number * 4))
  const bytes = buildSfnt([
    { tag: 'head', bytes: patched(font, 'head', view => view.setInt16(50, 1)) },
    { tag: 'hhea', bytes: patched(font, 'hhea', view => view.setUint16(34, count)) },
    { tag: 'maxp', bytes: patched(font, 'maxp', view => view.setUint16(4, count)) },
    { tag: 'hmtx', bytes: new Uint8Array(hmtx.buffer) },
    { tag: 'loca', bytes: new Uint8Array(loca.buffer) },
    { tag: 'glyf', bytes: glyf },
    ...keptTables.flatMap(tag => {
      const bytes = font.table(tag)
      return bytes ? [{ tag, bytes }] : []
    }),
    ...extra,
  ])
  return { bytes, glyphs }
}

/** The outline with the numbers of the subset; components join the subset as they are met. */
function renumbered(outline: Uint8Array, glyphs: number[], numbers: Map<number, number>): Uint8Array {
  const components = componentsOf(outline)
  if (components.length === 0) return outline
  const copy = new Uint8Array(outline)
  const view = new DataView(copy.buffer)
  for (const { offset, glyph } of components) {
    if (!numbers.has(glyph)) numbers.set(glyph, glyphs.push(glyph) - 1)
    view.setUint16(offset, numbers.get(glyph)!)
  }
  return copy
}

function patched(font: SfntFont, tag: string, patch: (view: DataView) => void): Uint8Array {
  const bytes = font.table(tag)
  if (!bytes) throw new Error(`the font has no table ${tag}`)
  patch(new DataView(bytes.buffer))
  return bytes
}

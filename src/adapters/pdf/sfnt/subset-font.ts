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
  const numbers = new Map<number, number>()
  for (let number = 0; number < glyphs.length; number += 1) numbers.set(glyphs[number]!, number)
  const outlines: Uint8Array[] = []
  let length = 0
  for (let number = 0; number < glyphs.length; number += 1) {
    const outline = renumbered(font.outlineOf(glyphs[number]!), glyphs, numbers)
    outlines.push(outline)
    length += (outline.length + 3) & ~3
  }
  const count = glyphs.length
  const loca = new DataView(new ArrayBuffer((count + 1) * 4))
  const hmtx = new DataView(new ArrayBuffer(count * 4))
  const glyf = new Uint8Array(length)
  let place = 0
  for (let number = 0; number < count; number += 1) {
    const glyph = glyphs[number]!
    loca.setUint32(number * 4, place)
    glyf.set(outlines[number]!, place)
    place += (outlines[number]!.length + 3) & ~3
    hmtx.setUint16(number * 4, font.advanceOf(glyph))
    hmtx.setInt16(number * 4 + 2, font.leftBearingOf(glyph))
  }
  loca.setUint32(count * 4, place)
  const { head, hhea, maxp, programs } = fixedTables(font)
  const bytes = buildSfnt([
    { tag: 'head', bytes: head },
    { tag: 'hhea', bytes: counting(hhea, 34, count) },
    { tag: 'maxp', bytes: counting(maxp, 4, count) },
    { tag: 'hmtx', bytes: new Uint8Array(hmtx.buffer) },
    { tag: 'loca', bytes: new Uint8Array(loca.buffer) },
    { tag: 'glyf', bytes: glyf },
    ...programs,
    ...extra,
  ])
  return { bytes, glyphs }
}

interface FixedTables {
  /** offsets of 32 bits */
  readonly head: Uint8Array
  readonly hhea: Uint8Array
  readonly maxp: Uint8Array
  readonly programs: readonly SfntTable[]
}

/** What every subset of a font has. */
const fixed = new WeakMap<SfntFont, FixedTables>()

function fixedTables(font: SfntFont): FixedTables {
  const known = fixed.get(font)
  if (known) return known
  const table = (tag: string): Uint8Array<ArrayBuffer> => {
    const bytes = font.table(tag)
    if (!bytes) throw new Error(`the font has no table ${tag}`)
    return bytes
  }
  const head = table('head')
  new DataView(head.buffer).setInt16(50, 1)
  const programs = keptTables.flatMap(tag => {
    const bytes = font.table(tag)
    return bytes ? [{ tag, bytes }] : []
  })
  const made = { head, hhea: table('hhea'), maxp: table('maxp'), programs }
  fixed.set(font, made)
  return made
}

/** A copy that says how many glyphs there are, in 16 bits. */
function counting(table: Uint8Array, at: number, count: number): Uint8Array {
  const copy = table.slice()
  copy[at] = count >> 8
  copy[at + 1] = count
  return copy
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

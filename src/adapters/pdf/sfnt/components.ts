/** A glyph that a composite glyph is made of, and where its number stands in the outline. */
export interface Component {
  readonly offset: number
  readonly glyph: number
}

const argumentsAreWords = 0x0001
const hasScale = 0x0008
const moreFollow = 0x0020
const hasTwoScales = 0x0040
const hasMatrix = 0x0080

const none: readonly Component[] = []

/** Components of a composite glyph, none for a simple or empty one. */
export function componentsOf(outline: Uint8Array): readonly Component[] {
  if (outline.length < 10 || outline[0]! < 0x80) return none
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  const components: Component[] = []
  let at = 10
  for (;;) {
    const flags = view.getUint16(at)
    components.push({ offset: at + 2, glyph: view.getUint16(at + 2) })
    if (!(flags & moreFollow)) return components
    at += 4 + (flags & argumentsAreWords ? 4 : 2) + transformLength(flags)
  }
}

const transformLength = (flags: number): number => (flags & hasScale ? 2 : flags & hasTwoScales ? 4 : flags & hasMatrix ? 8 : 0)

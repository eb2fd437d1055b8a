import type { Face } from '../../domain/documents/layout/page.ts'
import type { Vocabulary } from '../../domain/documents/vocabulary.ts'
import { intentObjects } from './dress-pdfa.ts'
import type { Fonts, SharedFonts } from './faces.ts'
import { type FileStart, fileStart } from './file-writer.ts'
import { sharedResources } from './font-resources.ts'
import { GlyphSet } from './glyph-set.ts'
import { Prints } from './prints.ts'

/** What the documents of one template have in common, down to the bytes. */
export interface DocumentBase {
  readonly shared: SharedFonts
  readonly prints: Prints
  readonly start: FileStart
  /** the shared fonts by the names of their resources */
  readonly fonts: Readonly<Record<string, number>>
  /** number of the output intent */
  readonly intent: number
}

const mostKept = 50

/** Remembers bases by vocabulary. What is in a document depends on its inputs alone, never on what came before. */
export function createBases(fonts: Fonts): (vocabulary: Vocabulary | undefined) => DocumentBase {
  const known = new Map<string, DocumentBase>()
  return vocabulary => {
    const key = vocabulary ? `${vocabulary.text}\n${vocabulary.head}` : ''
    const found = known.get(key)
    if (found) return found
    const made = baseOf(fonts, vocabulary)
    if (known.size >= mostKept) known.clear()
    known.set(key, made)
    return made
  }
}

/** Without a vocabulary every font is the document's own. */
export function baseOf(fonts: Fonts, vocabulary?: Vocabulary): DocumentBase {
  const setOf = (face: Face): GlyphSet | null => {
    const set = new GlyphSet(fonts[face], vocabulary?.[face])
    return set.size > 0 ? set : null
  }
  const shared = { text: setOf('text'), head: setOf('head') }
  const resources = sharedResources(shared, 1)
  const first = resources.objects.length + 1
  return {
    shared,
    prints: new Prints(fonts, shared),
    start: fileStart([...resources.objects, ...intentObjects(first)]),
    fonts: resources.numbers,
    intent: first + 1,
  }
}

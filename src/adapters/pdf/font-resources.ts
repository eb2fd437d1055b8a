import type { Face } from '../../domain/documents/layout/page.ts'
import { type DocumentFonts, ownNames, rareName, type SharedFonts, sharedNames } from './faces.ts'
import { fontFile } from './font-file.ts'
import { fontObjects } from './font-objects.ts'
import type { GlyphSet } from './glyph-set.ts'
import type { PdfObject } from './pdf-object.ts'

type Tags = Readonly<Record<Face, string>>
type OwnTags = Tags & { readonly rare: string }

/** Six letters mark a subset, different ones in a file that has fonts of ours already. */
const sharedTags: Tags = { text: 'AAAAAA', head: 'AAAAAC' }
const ownTags: OwnTags = { text: 'AAAAAB', head: 'AAAAAD', rare: 'AAAAAE' }
export const addedTags: OwnTags = { text: 'BAAAAB', head: 'BAAAAD', rare: 'BAAAAE' }

const faces = ['text', 'head'] as const

/** Fonts as objects, with the number of each by the name of its resource. */
export interface FontResources {
  readonly objects: readonly PdfObject[]
  readonly numbers: Readonly<Record<string, number>>
}

interface NamedFont {
  readonly name: string
  readonly set: GlyphSet
  readonly tag: string
}

/** `first` is the number of the first object. */
export const sharedResources = (shared: SharedFonts, first: number): FontResources =>
  resourcesOf(
    faces.flatMap((face): NamedFont[] => {
      const set = shared[face]
      return set ? [{ name: sharedNames[face], set, tag: sharedTags[face] }] : []
    }),
    true,
    first,
  )

/** The fonts that the pages have come to need beside the shared ones. */
export const ownResources = ({ own, rare }: DocumentFonts, first: number, tags: OwnTags = ownTags): FontResources => {
  const named: NamedFont[] = faces.map(face => ({ name: ownNames[face], set: own[face], tag: tags[face] }))
  if (rare) named.push({ name: rareName, set: rare, tag: tags.rare })
  return resourcesOf(
    named.filter(({ set }) => set.size > 0),
    false,
    first,
  )
}

function resourcesOf(fonts: readonly NamedFont[], shared: boolean, first: number): FontResources {
  const objects: PdfObject[] = []
  const numbers: Record<string, number> = {}
  for (const { name, set, tag } of fonts) {
    objects.push(...fontObjects(set.font, fontFile(set, shared), tag, first + objects.length))
    numbers[name] = first + objects.length - 1
  }
  return { objects, numbers }
}

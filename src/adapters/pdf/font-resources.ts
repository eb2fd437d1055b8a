import type { Face } from '../../domain/documents/layout/page.ts'
import { type DocumentFonts, type Fonts, resourceName, type SharedFonts } from './faces.ts'
import { fontFile } from './font-file.ts'
import { fontObjects } from './font-objects.ts'
import type { PdfObject } from './pdf-object.ts'

type Tags = Readonly<Record<Face, string>>

/** Six letters mark a subset, different ones in a file that has fonts of ours already. */
const sharedTags: Tags = { text: 'AAAAAA', head: 'AAAAAC' }
const ownTags: Tags = { text: 'AAAAAB', head: 'AAAAAD' }
export const addedTags: Tags = { text: 'BAAAAB', head: 'BAAAAD' }

const faces = ['text', 'head'] as const

/** Fonts as objects, with the number of each by the name of its resource. */
export interface FontResources {
  readonly objects: readonly PdfObject[]
  readonly numbers: Readonly<Record<string, number>>
}

/** `first` is the number of the first object. */
export const sharedResources = (fonts: Fonts, shared: SharedFonts, first: number): FontResources =>
  resourcesOf(first, (face, number) => {
    const set = shared[face]
    return set && { name: resourceName(face, true), objects: fontObjects(fonts[face], fontFile(set, true), sharedTags[face], number) }
  })

/** The fonts that the pages have come to need beside the shared ones. */
export const ownResources = (fonts: Fonts, used: DocumentFonts, first: number, tags: Tags = ownTags): FontResources =>
  resourcesOf(first, (face, number) => {
    const own = used.own[face]
    if (own.size === 0) return null
    return { name: resourceName(face, false), objects: fontObjects(fonts[face], fontFile(own, false), tags[face], number) }
  })

function resourcesOf(
  first: number,
  make: (face: Face, number: number) => { readonly name: string; readonly objects: readonly PdfObject[] } | null,
): FontResources {
  const objects: PdfObject[] = []
  const numbers: Record<string, number> = {}
  for (const face of faces) {
    const made = make(face, first + objects.length)
    if (!made) continue
    objects.push(...made.objects)
    numbers[made.name] = first + objects.length - 1
  }
  return { objects, numbers }
}

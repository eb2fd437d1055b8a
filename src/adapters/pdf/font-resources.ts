import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Face } from '../../domain/documents/layout/page.ts'
import { embedFont } from './embed-font.ts'
import { type DocumentFonts, type Fonts, resourceName } from './faces.ts'
import { fontFile } from './font-file.ts'

type Tags = Readonly<Record<Face, readonly [string, string]>>

/** Six letters mark a subset, different ones in a file that has fonts of ours already. */
const tags: Tags = { text: ['AAAAAA', 'AAAAAB'], head: ['AAAAAC', 'AAAAAD'] }
export const addedTags: Tags = { text: ['BAAAAA', 'BAAAAB'], head: ['BAAAAC', 'BAAAAD'] }

/** The fonts that the pages have come to use, by the names of their resources. */
export function fontResources(context: PDFContext, fonts: Fonts, used: DocumentFonts, tag: Tags = tags): Record<string, PDFRef> {
  const resources: Record<string, PDFRef> = {}
  for (const face of ['text', 'head'] as const) {
    const shared = used.shared[face]
    const own = used.own[face]
    if (shared) resources[resourceName(face, true)] = embedFont(context, fonts[face], shared.file, tag[face][0])
    if (own.size > 0) resources[resourceName(face, false)] = embedFont(context, fonts[face], fontFile(own, false), tag[face][1])
  }
  return resources
}

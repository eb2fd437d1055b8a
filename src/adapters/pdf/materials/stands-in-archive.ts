import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRawStream } from 'pdf-lib'
import { claimedProfile } from '../claimed-profile.ts'

/** parts of the standard whose pages the third one takes */
const earlier: ReadonlySet<string> = new Set(['PDF/A-1', 'PDF/A-2', 'PDF/A-3'])
const outlines = ['FontFile', 'FontFile2', 'FontFile3'].map(name => PDFName.of(name))
/** kinds that draw with the outlines of another font, or with drawings of their own */
const composed: ReadonlySet<string | undefined> = new Set(['/Type0', '/Type3'])

/**
 * Whether pages of the file may be copied into one that claims PDF/A-3b: it claims an earlier part or the same, and what is seen at once does not
 * speak against the claim. Nobody has checked the rest.
 */
export function standsInArchive(document: PDFDocument): boolean {
  const profile = claimedProfile(document)
  return profile !== null && earlier.has(profile) && intendedFor(document) !== 4 && !contradicts(document)
}

/** Colours for another device than ours: 4 are those of a printing press. */
function intendedFor({ catalog, context }: PDFDocument): number | null {
  const profile = catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray)?.asArray()[0]
  const intent = profile ? context.lookupMaybe(profile, PDFDict) : undefined
  const stream = intent?.lookup(PDFName.of('DestOutputProfile'))
  return stream instanceof PDFRawStream ? Number(stream.dict.get(PDFName.of('N'))?.toString()) : null
}

/** A font that is not inside, a picture for a printing press, a way of pressing that the standard forbids. */
function contradicts(document: PDFDocument): boolean {
  const { context } = document
  const looked = (dict: PDFDict, key: string): PDFObject | undefined => context.lookup(dict.get(PDFName.of(key)))
  return context.enumerateIndirectObjects().some(([, object]) => {
    const dict = object instanceof PDFRawStream ? object.dict : object
    if (!(dict instanceof PDFDict)) return false
    if (looked(dict, 'Type')?.toString() === '/Font' && !composed.has(looked(dict, 'Subtype')?.toString())) {
      const descriptor = looked(dict, 'FontDescriptor')
      return !(descriptor instanceof PDFDict && outlines.some(name => descriptor.has(name)))
    }
    return looked(dict, 'ColorSpace')?.toString() === '/DeviceCMYK' || (looked(dict, 'Filter')?.toString().includes('/LZWDecode') ?? false)
  })
}

import type { DocumentMeta } from '../domain/documents/block.ts'
import type { PdfProfile } from '../domain/documents/pdf-profile.ts'
import type { DrawnPage } from './picture-reader.ts'

/** A file that was given to us, by its kind. */
export interface MaterialFile {
  /** what it is, for the bookmark above it */
  readonly kind: string
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
  /** the pages of a PDF as pictures, to be shown in their stead; the file itself is attached then */
  readonly drawn?: readonly DrawnPage[]
  /** a page of ours stands for it, the next of the last pages of the first document; the file itself is attached */
  readonly standsFor?: boolean
}

export type MaterialProblem =
  /** a kind of picture that only its own program opens */
  | 'unsupported'
  /** encrypted: with a password, or with rights that only its maker may change */
  | 'locked'
  /** broken, or not what it says */
  | 'unreadable'
  /** more pixels or pages than can be held */
  | 'too-large'
  /** made for printing presses: colours that a screen shows differently */
  | 'cmyk'

export interface LookedAt {
  /** pages that it would add, 0 with a problem */
  readonly pages: number
  /** what a PDF claims; null for pictures and for PDFs that claim nothing */
  readonly profile: PdfProfile | null
  /** its pages may stand in a PDF/A-3b as they are: a picture, or a PDF that claims PDF/A and holds what that asks for as far as is seen at once */
  readonly archival: boolean
  readonly problem: MaterialProblem | null
}

/** A picture for a portal that takes files up to a size. */
export type PortalPicture =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly changed: boolean }
  | { readonly ok: false; readonly because: 'notPicture' | 'tooLarge' }

/** Binds what people gave us behind a document of ours. */
export interface Binder {
  look(file: MaterialFile): Promise<LookedAt>
  /**
   * PDF/A-3b of everything: pictures become pages, those of a PDF are copied where it is archival, shown as they were drawn or stood for where it is
   * not. Throws for a file that is none of these.
   */
  bind(first: Uint8Array, files: readonly MaterialFile[], meta: DocumentMeta): Promise<Uint8Array>
  /** The same picture within so many bytes, without what the eye does not see; never a worse picture. */
  portalPicture(file: MaterialFile, mostBytes: number): PortalPicture
}

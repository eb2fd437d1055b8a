import type { Box, Line } from '../domain/reading/line.ts'
import type { PictureFacts } from '../domain/reading/picture-quality.ts'
import type { Turn } from '../domain/reading/turn-of.ts'

export interface ReadPicture {
  readonly lines: readonly Line[]
  readonly facts: PictureFacts
}

export type ReadingFailure = 'undecodable' | 'too-large' | 'busy' | 'slow' | 'failed'

export type PictureRead =
  | { readonly ok: true; readonly value: ReadPicture }
  /** undecodable: no picture, or a damaged one; too-large: too many pixels; busy: try again in a moment; slow: it takes more than any honest one; failed: the reader gave up */
  | { readonly ok: false; readonly code: ReadingFailure }

/** `isText`: the page has letters after all, and its lines have no place */
export type ReadPage = ReadPicture & { readonly isText?: true }

/** Pages of a PDF that holds pictures of paper. Boxes are in points, as those of a PDF with text; facts are in pixels of the page as it was read. */
export interface ReadPages {
  readonly pages: readonly ReadPage[]
  /** pages of the file: more than there was time and room for */
  readonly of: number
}

export type PagesRead = { readonly ok: true; readonly value: ReadPages } | { readonly ok: false; readonly code: ReadingFailure }

/** A page of a PDF as a picture, and its size on paper in points. */
export interface DrawnPage {
  readonly jpeg: Uint8Array
  readonly width: number
  readonly height: number
}

/** Reads the words on a picture. Absent where the machine cannot: on Workers. */
export interface PictureReader {
  /** somebody may soon bring a picture: what takes long to load is loaded; returns at once */
  prepare?(): void
  read(bytes: Uint8Array): Promise<PictureRead>
  /** a part of the picture, upright as its EXIF says and turned as it was to be read, as PNG, to be looked at beside its value; null when it has no such part */
  crop(bytes: Uint8Array, box: Box, turn?: Turn): Promise<Uint8Array<ArrayBuffer> | null>
  /** the first pages of a PDF, as pictures */
  readPages(pdf: Uint8Array): Promise<PagesRead>
  /** a part of a page of a PDF as PNG; the box in points from the upper left corner */
  cropPage(pdf: Uint8Array, page: number, box: Box): Promise<Uint8Array<ArrayBuffer> | null>
  /** the picture as JPEG within so many bytes; null when it would not stay legible */
  shrink(bytes: Uint8Array, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | null>
  /** pages of a PDF as they are printed, from page `from` (1 is the first), at most so many; null when the file does not open or others wait */
  drawPages(pdf: Uint8Array, from: number, most: number): Promise<readonly DrawnPage[] | null>
}

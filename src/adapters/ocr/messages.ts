import type { Box } from '../../domain/reading/line.ts'
import type { Turn } from '../../domain/reading/turn-of.ts'
import type { DrawnPage, PagesRead, PictureRead } from '../../ports/picture-reader.ts'

/** What the parent asks of the reading process, and what comes back. */
export type Ask =
  | { readonly id: number; readonly do: 'read'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly do: 'crop'; readonly bytes: Uint8Array; readonly box: Box; readonly turn: Turn | undefined }
  | { readonly id: number; readonly do: 'readPages'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly do: 'cropPage'; readonly bytes: Uint8Array; readonly page: number; readonly box: Box }
  | { readonly id: number; readonly do: 'shrink'; readonly bytes: Uint8Array; readonly mostBytes: number }
  | { readonly id: number; readonly do: 'drawPages'; readonly bytes: Uint8Array; readonly from: number; readonly most: number }

export type Answer =
  | { readonly id: number; readonly read: PictureRead }
  | { readonly id: number; readonly pages: PagesRead }
  | { readonly id: number; readonly drawn: readonly DrawnPage[] | null }
  | { readonly id: number; readonly picture: Uint8Array<ArrayBuffer> | null }

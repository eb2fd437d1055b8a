import type { Box, Line } from '../../domain/reading/line.ts'
import type { PictureFacts } from '../../domain/reading/picture-quality.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { getSealed } from '../sealing/sealed-files.ts'

/** What a browser read from a picture that stayed there. Kept sealed as JSON under the upload's id. */
export interface BrowserReading {
  readonly facts: PictureFacts
  readonly lines: readonly Line[]
  /** parts of the picture, in base64 */
  readonly crops: readonly { readonly box: Box; readonly picture: string }[]
}

export const readingBytes = (reading: BrowserReading): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(reading))

export async function keptReading(deps: Deps, ref: CaseRef, uploadId: string): Promise<BrowserReading | null> {
  const bytes = await getSealed(deps, ref, uploadId)
  return bytes && JSON.parse(new TextDecoder().decode(bytes))
}

import type { CheckedRecord } from '../../usecases/checks/check-records.ts'
import type { View } from '../view.ts'
import { clearView, presentOutcome, presentPlace, type Shown, shownOf } from './present-check.ts'
import { findingWriter } from './write-finding.ts'

const encoder = new TextEncoder()
const comma = encoder.encode(',')

/** One line of JSON in pieces: what `presentCheck` gives, written, with pieces that records share. */
export type WrittenCheck = readonly Uint8Array[]

/** Writes what the records of one job came to. */
export function checkWriter(view: View, shown: Shown): (checked: CheckedRecord) => WrittenCheck {
  const writeFinding = findingWriter(clearView(view))
  return checked => {
    const head = JSON.stringify(presentPlace(checked)).slice(0, -1)
    const pieces: Uint8Array[] = [encoder.encode(`${head},"findings":[`)]
    for (const found of shownOf(checked, shown)) {
      if (pieces.length > 1) pieces.push(comma)
      pieces.push(writeFinding(found, checked))
    }
    pieces.push(encoder.encode(`],${JSON.stringify(presentOutcome(view, checked)).slice(1)}\n`))
    return pieces
  }
}

/** Many lines as one chunk: a stream costs by the chunk. */
export function joinLines(lines: readonly WrittenCheck[]): Uint8Array {
  let length = 0
  for (const line of lines) for (const piece of line) length += piece.length
  const chunk = new Uint8Array(length)
  let at = 0
  for (const line of lines)
    for (const piece of line) {
      chunk.set(piece, at)
      at += piece.length
    }
  return chunk
}

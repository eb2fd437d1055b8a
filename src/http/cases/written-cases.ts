import type { View } from '../view.ts'
import type { WrittenCase } from './write-case.ts'

/** cases of one process; each is some ten kilobytes beside what cases share */
const mostKept = 500
/** whoever is away for longer is told the whole case again */
const keptMs = 30 * 60_000

interface Kept {
  readonly at: number
  readonly byReader: Map<string, WrittenCase>
}

/** of the process, not of an app: a Worker makes one for each call */
const kept = new Map<string, Kept>()

type Reader = Pick<View, 'locale' | 'sensitive' | 'staff'>

const readerOf = ({ locale, sensitive, staff }: Reader): string => `${locale} ${sensitive} ${staff}`

/** What such a reader was told of the case last, here. */
export const lastWritten = (reader: Reader, caseId: string): WrittenCase | undefined => kept.get(caseId)?.byReader.get(readerOf(reader))

export function keepWritten(reader: Reader, caseId: string, written: WrittenCase): void {
  const at = performance.now()
  const { byReader } = kept.get(caseId) ?? { byReader: new Map<string, WrittenCase>() }
  kept.delete(caseId)
  kept.set(caseId, { at, byReader: byReader.set(readerOf(reader), written) })
  for (const [oldest, each] of kept) {
    if (kept.size <= mostKept && at - each.at < keptMs) return
    kept.delete(oldest)
  }
}

export const forgetWritten = (caseId: string): boolean => kept.delete(caseId)

import type { CaseState } from '../case/state.ts'
import type { Json } from '../json.ts'
import { label, say, shown } from './marks.ts'
import type { Captured, Message } from './reply.ts'
import { sameValue } from './state-values.ts'

/** shorter names differ from a part of any other by one letter */
const leastLetters = 4

/**
 * Among everything that was told at once, what was read from a paper otherwise: one of the two is a slip, and the person sees both. 示例涪江豆瓣, where
 * 绵阳示例洁江豆瓣有限公司 was read, is one letter beside it.
 */
export function againstPaper({ field, value }: Captured, state: CaseState): readonly Message[] {
  const read = readOf(field, state)
  if (read !== undefined && !sameValue(read, value))
    return [say('upload.toldOtherwise', { label: label(field), read: shown(field, read), told: shown(field, value) })]
  const name = field === 'siteName' ? readOf('organizerName', state) : undefined
  return typeof name === 'string' && typeof value === 'string' && isOneApart(name, value)
    ? [say('upload.oneLetter', { label: label('organizerName'), read: name, told: value })]
    : []
}

/** What a paper says of a field, that nobody confirmed. */
function readOf(field: string, { fields }: CaseState): Json | undefined {
  const entry = fields[field]
  return entry?.state === 'needsConfirmation' && entry.evidence.kind === 'upload' ? entry.value : undefined
}

/** No part of the name is the other one, and one differs in a single letter. */
function isOneApart(name: string, part: string): boolean {
  if (part.length < leastLetters || name.includes(part)) return false
  return Array.from({ length: name.length - part.length + 1 }, (_, at) => name.slice(at, at + part.length)).some(
    window => [...window].filter((letter, at) => letter !== part[at]).length === 1,
  )
}

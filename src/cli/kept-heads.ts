import { z } from 'zod'
import type { AuditHead } from '../ports/audit-heads.ts'

const head = z.object({
  organisation: z.string(),
  day: z.iso.date(),
  cases: z.number().int(),
  digest: z.string(),
  previous: z.string(),
  algorithm: z.string(),
  publicKey: z.string(),
  signature: z.string(),
  madeAt: z.string(),
})
const one = z.union([
  head.transform(each => [each]),
  z.object({ head }).transform(each => [each.head]),
  z.object({ data: head }).transform(each => [each.data]),
  z.object({ items: z.array(head) }).transform(each => each.items),
])

/** Heads as they were kept: one JSON value, or one a line, of which other lines of an export are passed over. Throws when there is none. */
export function readKeptHeads(text: string): readonly AuditHead[] {
  const values = parsed(text) ?? text.split('\n').flatMap(line => parsed(line) ?? [])
  const heads = [values].flat().flatMap(value => one.safeParse(value).data ?? [])
  if (heads.length === 0) throw new Error('--heads: the file has no head of an audit log')
  return heads
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

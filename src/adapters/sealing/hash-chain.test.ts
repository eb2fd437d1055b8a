import { describe, expect, test } from 'vitest'
import { firstBroken, genesis, hashEvent } from './hash-chain.ts'
import type { RawEvent } from './raw-cases.ts'

const ref = { organisation: 'org_1', caseId: 'case_1' }

function link(seq: number, prevHash: string, actor = 'visitor'): RawEvent {
  const row = {
    seq,
    type: 'userSaid',
    v: 1,
    at: '2026-03-01T08:00:00.000Z',
    actor,
    conversationId: null,
    payload: Uint8Array.of(seq),
    prevHash,
  }
  return { ...row, hash: hashEvent(ref, row) }
}

function chain(length: number): RawEvent[] {
  const rows: RawEvent[] = []
  for (let seq = 1; seq <= length; seq += 1) rows.push(link(seq, rows.at(-1)?.hash ?? genesis))
  return rows
}

const headOf = (rows: readonly RawEvent[]) => ({ revision: rows.length, headHash: rows.at(-1)?.hash ?? genesis })

describe('the hash chain', () => {
  test('of untouched rows holds, also of none', () => {
    const rows = chain(4)
    expect(firstBroken(ref, headOf(rows), rows)).toBeNull()
    expect(firstBroken(ref, headOf([]), [])).toBeNull()
  })

  test('breaks after a row that was replaced and hashed anew, or at the end when it was the last', () => {
    const rows = chain(4)
    const forged = link(2, rows[0]?.hash ?? '', 'staff:usr_1')
    expect(firstBroken(ref, headOf(rows), rows.with(1, forged))).toBe(3)
    const last = link(4, rows[2]?.hash ?? '', 'staff:usr_1')
    expect(firstBroken(ref, headOf(rows), rows.with(3, last))).toBe(4)
  })

  test('breaks when rows change places, are doubled, cut off or added', () => {
    const rows = chain(3)
    const [one, two, three] = rows
    if (!one || !two || !three) throw new Error('three rows')
    expect(firstBroken(ref, headOf(rows), [one, three, two])).toBe(2)
    expect(firstBroken(ref, headOf(rows), [one, one, two])).toBe(2)
    expect(firstBroken(ref, headOf(rows), [one, two])).toBe(3)
    expect(firstBroken(ref, headOf(rows), [...rows, link(4, three.hash)])).toBe(4)
  })

  test('of one case does not hold for another', () => {
    const rows = chain(2)
    expect(firstBroken({ ...ref, caseId: 'case_2' }, headOf(rows), rows)).toBe(1)
  })
})

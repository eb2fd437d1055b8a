import { describe, expect, test } from 'vitest'
import { firstBroken, genesis, hashEvent } from './hash-chain.ts'
import type { RawEvent } from './raw-cases.ts'

const ref = { organisation: 'org_1', caseId: 'case_1' }

async function link(seq: number, prevHash: string, actor = 'visitor'): Promise<RawEvent> {
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
  return { ...row, hash: await hashEvent(ref, row) }
}

async function chain(length: number): Promise<RawEvent[]> {
  const rows: RawEvent[] = []
  for (let seq = 1; seq <= length; seq += 1) rows.push(await link(seq, rows.at(-1)?.hash ?? genesis))
  return rows
}

const headOf = (rows: readonly RawEvent[]) => ({ revision: rows.length, headHash: rows.at(-1)?.hash ?? genesis })

describe('the hash chain', () => {
  test('of untouched rows holds, also of none', async () => {
    const rows = await chain(4)
    expect(await firstBroken(ref, headOf(rows), rows)).toBeNull()
    expect(await firstBroken(ref, headOf([]), [])).toBeNull()
  })

  test('breaks after a row that was replaced and hashed anew, or at the end when it was the last', async () => {
    const rows = await chain(4)
    const forged = await link(2, rows[0]?.hash ?? '', 'staff:usr_1')
    expect(await firstBroken(ref, headOf(rows), rows.with(1, forged))).toBe(3)
    const last = await link(4, rows[2]?.hash ?? '', 'staff:usr_1')
    expect(await firstBroken(ref, headOf(rows), rows.with(3, last))).toBe(4)
  })

  test('breaks when rows change places, are doubled, cut off or added', async () => {
    const rows = await chain(3)
    const [one, two, three] = rows
    if (!one || !two || !three) throw new Error('three rows')
    expect(await firstBroken(ref, headOf(rows), [one, three, two])).toBe(2)
    expect(await firstBroken(ref, headOf(rows), [one, one, two])).toBe(2)
    expect(await firstBroken(ref, headOf(rows), [one, two])).toBe(3)
    expect(await firstBroken(ref, headOf(rows), [...rows, await link(4, three.hash)])).toBe(4)
  })

  test('of one case does not hold for another', async () => {
    const rows = await chain(2)
    expect(await firstBroken({ ...ref, caseId: 'case_2' }, headOf(rows), rows)).toBe(1)
  })
})

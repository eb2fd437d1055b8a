import { describe, expect, test } from 'vitest'
import type { Vault } from '../../ports/vault.ts'
import { firstBroken, genesis, hashEvent, hashPayload } from './hash-chain.ts'
import type { RawEvent } from './raw-cases.ts'

type Digest = Vault['digest']

const ref = { organisation: 'org_1', caseId: 'case_1' }

async function link(digest: Digest, seq: number, prevHash: string, actor = 'visitor'): Promise<RawEvent> {
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
  return { ...row, hash: await hashEvent(ref, row, digest) }
}

async function chain(digest: Digest, length: number): Promise<RawEvent[]> {
  const rows: RawEvent[] = []
  for (let seq = 1; seq <= length; seq += 1) rows.push(await link(digest, seq, rows.at(-1)?.hash ?? genesis))
  return rows
}

const headOf = (rows: readonly RawEvent[]) => ({ revision: rows.length, headHash: rows.at(-1)?.hash ?? genesis })

describe.each(['sha256', 'sm3'] as const)('the hash chain of %s', digest => {
  test('of untouched rows holds, also of none', async () => {
    const rows = await chain(digest, 4)
    expect(await firstBroken(ref, headOf(rows), rows)).toBeNull()
    expect(await firstBroken(ref, headOf([]), [])).toBeNull()
  })

  test('breaks after a row that was replaced and hashed anew, or at the end when it was the last', async () => {
    const rows = await chain(digest, 4)
    const forged = await link(digest, 2, rows[0]?.hash ?? '', 'staff:usr_1')
    expect(await firstBroken(ref, headOf(rows), rows.with(1, forged))).toBe(3)
    const last = await link(digest, 4, rows[2]?.hash ?? '', 'staff:usr_1')
    expect(await firstBroken(ref, headOf(rows), rows.with(3, last))).toBe(4)
  })

  test('breaks when rows change places, are doubled, cut off or added', async () => {
    const rows = await chain(digest, 3)
    const [one, two, three] = rows
    if (!one || !two || !three) throw new Error('three rows')
    expect(await firstBroken(ref, headOf(rows), [one, three, two])).toBe(2)
    expect(await firstBroken(ref, headOf(rows), [one, one, two])).toBe(2)
    expect(await firstBroken(ref, headOf(rows), [one, two])).toBe(3)
    expect(await firstBroken(ref, headOf(rows), [...rows, await link(digest, 4, three.hash)])).toBe(4)
  })

  test('of one case does not hold for another', async () => {
    const rows = await chain(digest, 2)
    expect(await firstBroken({ ...ref, caseId: 'case_2' }, headOf(rows), rows)).toBe(1)
  })
})

test('a chain goes on when the profile changes; a hash that only says that it is of SM3 does not fit', async () => {
  const one = await link('sha256', 1, genesis)
  const two = await link('sm3', 2, one.hash)
  const rows = [one, two, await link('sha256', 3, two.hash)]
  expect(await firstBroken(ref, headOf(rows), rows)).toBeNull()
  const claimed = { ...one, hash: `sm3:${one.hash}` }
  expect(await firstBroken(ref, headOf([claimed]), [claimed])).toBe(1)
})

test('SM3 is that of GB/T 32905', async () => {
  expect(await hashPayload(new TextEncoder().encode('abc'), 'sm3:')).toBe(
    '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  )
  // a text that reads as hex is still a text
  expect(await hashPayload(new TextEncoder().encode('616263'), 'sm3:')).not.toBe(await hashPayload(new TextEncoder().encode('abc'), 'sm3:'))
})

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { spoolIntake } from './spool-intake.ts'

const folder = mkdtempSync(join(tmpdir(), 'spool-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const kilobytes = 1024
const body = (kb: number, each = 100): ReadableStream<Uint8Array> => {
  let at = 0
  return new ReadableStream({
    pull(stream) {
      if (at >= kb) return stream.close()
      const size = Math.min(each, kb - at)
      stream.enqueue(Uint8Array.from({ length: size * kilobytes }, (_, n) => (at + Math.floor(n / kilobytes)) % 251))
      at += size
    },
  })
}

test.each([0, 1, 100, 129, 1_000])('a body of %d KB comes back as it was, and nothing is left in the folder', async kb => {
  const taken = await spoolIntake({ folder }).take(body(kb), 2_000 * kilobytes)
  expect(taken.ok && taken.bytes).toEqual(Uint8Array.from({ length: kb * kilobytes }, (_, n) => Math.floor(n / kilobytes) % 251))
  expect(readdirSync(folder)).toEqual([])
})

test('many bodies at once are held one after the other; whoever waits too long is told to come again', async () => {
  const intake = spoolIntake({ folder, bytes: 1_000 * kilobytes, patienceMs: 50 })
  const first = await intake.take(body(600), 2_000 * kilobytes)
  const [waits, leaves] = [intake.take(body(600), 2_000 * kilobytes), await intake.take(body(600), 2_000 * kilobytes)]
  expect(leaves).toMatchObject({ ok: false, why: 'busy' })
  await waits
  if (first.ok) first.release()
  expect(await intake.take(body(600), 2_000 * kilobytes)).toMatchObject({ ok: true })
})

test('a body beyond the share of the disk, or one caller more than there are places, is told to come again', async () => {
  const intake = spoolIntake({ folder, spooledBytes: 500 * kilobytes, bodies: 1 })
  const never = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) })
  expect(await intake.take(body(300).pipeThrough(new TransformStream()), 2_000 * kilobytes)).toMatchObject({ ok: true })
  expect(await intake.take(body(900), 2_000 * kilobytes)).toMatchObject({ ok: false, why: 'busy' })
  void intake.take(never, 1)
  expect(await intake.take(body(1), 2_000 * kilobytes)).toMatchObject({ ok: false, why: 'busy' })
})

test('a body that breaks off leaves nothing behind', async () => {
  const intake = spoolIntake({ folder, bytes: 1_000 * kilobytes })
  let at = 0
  const broken = new ReadableStream<Uint8Array>({
    pull(stream) {
      at += 1
      if (at > 5) stream.error(new Error('gone'))
      else stream.enqueue(new Uint8Array(100 * kilobytes))
    },
  })
  await expect(intake.take(broken, 2_000 * kilobytes)).rejects.toThrow('gone')
  expect(readdirSync(folder)).toEqual([])
  expect(await intake.take(body(900), 2_000 * kilobytes)).toMatchObject({ ok: true })
})

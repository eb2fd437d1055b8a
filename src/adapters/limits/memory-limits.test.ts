import { expect, test } from 'vitest'
import { memoryLimits } from './memory-limits.ts'

const limit = { burst: 3, perSecond: 0.5 }

test('a burst passes, the next call waits exactly until a token is back', async () => {
  let ms = 0
  const limits = memoryLimits(() => ms)
  const burst = [await limits.take('case', limit), await limits.take('case', limit), await limits.take('case', limit)]
  expect(burst.map(taken => [taken.ok, taken.remaining])).toEqual([
    [true, 2],
    [true, 1],
    [true, 0],
  ])
  expect(await limits.take('case', limit)).toMatchObject({ ok: false, retryAfterSeconds: 2, resetSeconds: 6 })
  ms = 1_900
  expect(await limits.take('case', limit)).toMatchObject({ ok: false, retryAfterSeconds: 1 })
  ms = 2_000
  expect(await limits.take('case', limit)).toMatchObject({ ok: true })
})

test('keys do not share a bucket', async () => {
  const limits = memoryLimits(() => 0)
  for (let call = 0; call < 3; call += 1) await limits.take('one', limit)
  expect((await limits.take('one', limit)).ok).toBe(false)
  expect((await limits.take('other', limit)).ok).toBe(true)
})

test('a bucket that fills slowly is remembered while others come and go', async () => {
  let ms = 0
  const limits = memoryLimits(() => ms)
  const hourly = { burst: 1, perSecond: 1 / 3600 }
  expect((await limits.take('case', hourly)).ok).toBe(true)
  ms = 30 * 60_000
  for (let call = 0; call < 1_000; call += 1) await limits.take(`other ${call}`, limit)
  expect((await limits.take('case', hourly)).ok).toBe(false)
  ms = 61 * 60_000
  expect((await limits.take('case', hourly)).ok).toBe(true)
})

test('a clock that is set back by a day takes no token away, and one that is set forward only fills the bucket', async () => {
  const day = 86_400_000
  let ms = day
  const limits = memoryLimits(() => ms)
  await limits.take('case', limit)
  ms = 0
  expect(await limits.take('case', limit)).toMatchObject({ ok: true, remaining: 1 })
  ms = 2_000
  expect(await limits.take('case', limit)).toMatchObject({ ok: true, remaining: 1 })
  ms = 3 * day
  expect(await limits.take('case', limit)).toMatchObject({ ok: true, remaining: 2 })
})

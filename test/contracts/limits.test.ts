import { describe, expect, test } from 'vitest'
import { here } from '../fixtures/store/here.ts'
import { ids } from '../fixtures/store/test-stores.ts'

/** nothing comes back while a test runs */
const limit = { burst: 3, perSecond: 0.0005 }

describe.each(here.limits)('limits in $name', ({ make }) => {
  test('a burst passes, what comes after it is told when to come again', async () => {
    const limits = make()
    const organisation = ids.next('org')
    const take = () => limits.take('case', limit, organisation)
    const burst = [await take(), await take(), await take()]
    expect(burst.map(({ ok, remaining, retryAfterSeconds }) => [ok, remaining, retryAfterSeconds])).toEqual([
      [true, 2, 0],
      [true, 1, 0],
      [true, 0, 0],
    ])
    const refused = await take()
    expect(refused).toMatchObject({ ok: false, limit: 3, remaining: 0 })
    expect(refused.retryAfterSeconds).toBeGreaterThan(1_000)
    expect(refused.resetSeconds).toBeGreaterThan(refused.retryAfterSeconds)
  })

  test('of many that come at once exactly the burst passes', async () => {
    const limits = make()
    const organisation = ids.next('org')
    const taken = await Promise.all(Array.from({ length: 12 }, () => limits.take('case', limit, organisation)))
    expect(taken.filter(({ ok }) => ok)).toHaveLength(3)
  })

  test('keys do not share a bucket', async () => {
    const limits = make()
    const organisation = ids.next('org')
    for (let call = 0; call < 3; call += 1) await limits.take('one', limit, organisation)
    expect((await limits.take('one', limit, organisation)).ok).toBe(false)
    expect((await limits.take('other', limit, organisation)).ok).toBe(true)
  })
})

import { expect, it } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { aside } from '../../adapters/memory/aside.ts'
import { rehearse } from './rehearse.ts'
import { rehearsed } from './rehearsed.ts'

it('a rehearsal answers every message, and leaves nothing behind', async () => {
  const { deps, tables, entries } = await testApp()
  const before = structuredClone(tables)
  const figures = deps.metrics.text()
  expect(await rehearse(aside(deps), async () => {})).toBe(rehearsed.length)
  expect(tables).toEqual(before)
  expect(deps.metrics.text()).toBe(figures)
  expect(entries).toEqual([])
})

it('whoever is there comes before each message', async () => {
  const { deps } = await testApp()
  let pauses = 0
  await rehearse(aside(deps), async () => {
    pauses += 1
  })
  expect(pauses).toBe(rehearsed.length)
})

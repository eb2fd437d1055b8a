import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OwnTemplate } from '../../src/ports/own-templates.ts'
import type { Store } from '../../src/ports/store.ts'
import { type Bench, benches, ids } from '../fixtures/store/test-stores.ts'

describe.each(benches)('templates of organisations in $name', ({ make }) => {
  let bench: Bench
  let store: Store
  let another: Store
  beforeAll(async () => {
    bench = await make()
    store = await bench.open()
    another = await bench.open()
  })
  afterAll(() => bench.close())

  const versionOf = (organisation: string, name: string, number: number): OwnTemplate => ({
    organisation,
    name,
    number,
    title: `说明 ${number}`,
    filings: ['icpFiling'],
    sources: { 'zh-CN': `{{f.siteName}} ${number}` },
    names: { fields: ['siteName'], details: { 'visit.by': 'text' } },
    version: `sha ${number}`,
    createdAt: '2026-03-01T08:00:00.000Z',
  })

  test('a version is written once and read whole; without a number the newest is meant', async () => {
    const organisation = ids.next('org')
    const versions = [1, 2, 3].map(number => versionOf(organisation, 'letter', number))
    for (const version of versions) expect(await store.ownTemplates.add(version)).toBe(true)
    expect(await another.ownTemplates.add({ ...versionOf(organisation, 'letter', 3), title: '晚了' })).toBe(false)
    expect(await another.ownTemplates.get(organisation, 'letter')).toEqual(versions[2])
    expect(await another.ownTemplates.get(organisation, 'letter', 1)).toEqual(versions[0])
    expect(await another.ownTemplates.get(organisation, 'letter', 4)).toBeNull()
    expect(await another.ownTemplates.get(ids.next('org'), 'letter')).toBeNull()
    expect((await store.ownTemplates.versions(organisation, 'letter', { limit: 2 })).map(({ number }) => number)).toEqual([3, 2])
    expect((await store.ownTemplates.versions(organisation, 'letter', { limit: 2, before: 2 })).map(({ number }) => number)).toEqual([1])
  })

  test('a list has the newest of each, by name; a removed one is gone with every version', async () => {
    const organisation = ids.next('org')
    for (const [name, number] of [
      ['b', 1],
      ['a', 1],
      ['a', 2],
    ] as const)
      await store.ownTemplates.add(versionOf(organisation, name, number))
    await store.ownTemplates.add(versionOf(ids.next('org'), 'a', 9))
    expect((await another.ownTemplates.list(organisation)).map(({ name, number }) => [name, number])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
    expect([await store.ownTemplates.drop(organisation, 'a'), await store.ownTemplates.drop(organisation, 'a')]).toEqual([true, false])
    expect(await another.ownTemplates.get(organisation, 'a', 1)).toBeNull()
    expect((await another.ownTemplates.list(organisation)).map(({ name }) => name)).toEqual(['b'])
  })
})

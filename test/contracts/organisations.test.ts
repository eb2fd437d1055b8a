import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ApiKey, IdentitySecret, Organisation, SiteKey } from '../../src/ports/organisations.ts'
import type { Store } from '../../src/ports/store.ts'
import { type Bench, benches, ids } from '../fixtures/store/test-stores.ts'
import { testVault } from '../fixtures/store/test-vault.ts'

describe.each(benches)('organisations in $name', ({ make }) => {
  let bench: Bench
  let store: Store
  beforeAll(async () => {
    bench = await make()
    store = await bench.open()
  })
  afterAll(() => bench.close())

  test('there is none before one is made, then the oldest is first', async () => {
    expect(await store.organisations.first()).toBeNull()
    const [older, newer]: [Organisation, Organisation] = [
      { id: ids.next('org'), name: '甲', policy: 'guided' },
      { id: ids.next('org'), name: '乙', policy: 'guideStrict' },
    ]
    await store.organisations.create(newer)
    await store.organisations.create(older)
    expect(await (await bench.open()).organisations.first()).toEqual(older)
    expect(await store.organisations.get(newer.id)).toEqual(newer)
    expect(await store.organisations.get('org_unknown')).toBeNull()
    await expect(store.organisations.create(older)).rejects.toThrow()
  })

  test('of several that would be first at the same moment one is made', async () => {
    const own = await make()
    const opened = await Promise.all(Array.from({ length: 5 }, () => own.open()))
    const made = await Promise.all(
      opened.map(({ organisations }) => organisations.createFirst({ id: ids.next('org'), name: '甲', policy: 'guided' })),
    )
    expect(made.filter(Boolean)).toHaveLength(1)
    expect(await opened[0]?.organisations.ids()).toHaveLength(1)
    await own.close()
  })

  test('its policy can be changed, that of no other with it', async () => {
    const [own, other]: [Organisation, Organisation] = [
      { id: ids.next('org'), name: '丙', policy: 'guided' },
      { id: ids.next('org'), name: '丁', policy: 'official' },
    ]
    await store.organisations.create(own)
    await store.organisations.create(other)
    expect(await store.organisations.setPolicy(own.id, 'guideStrict')).toBe(true)
    expect(await store.organisations.setPolicy('org_unknown', 'official')).toBe(false)
    const again = await bench.open()
    expect(await again.organisations.get(own.id)).toEqual({ ...own, policy: 'guideStrict' })
    expect(await again.organisations.get(other.id)).toEqual(other)
  })

  test('how long its cases are kept is its own, and the origins of a site key are found by its id', async () => {
    const [own, other] = [ids.next('org'), ids.next('org')]
    for (const id of [own, other]) await store.organisations.create({ id, name: '戊', policy: 'guided' })
    await store.organisations.setRetentionDays(own, 60)
    const again = await bench.open()
    expect([await again.organisations.retentionDays(own), await again.organisations.retentionDays(other)]).toEqual([60, null])
    const site = ids.next('site')
    await store.organisations.addSiteKey({ id: site, organisation: own, origins: ['https://example.com'], hash: 'origins hash' })
    expect([await again.organisations.originsOf(own, site), await again.organisations.originsOf(other, site)]).toEqual([
      ['https://example.com'],
      null,
    ])
  })

  test('keys are found by their hash, with what they may do', async () => {
    const organisation = ids.next('org')
    const site: SiteKey = {
      id: ids.next('site'),
      organisation,
      origins: ['https://example.com'],
      name: '',
      createdAt: '',
      revokedAt: null,
      branding: null,
    }
    const unused = { name: '', createdAt: '', lastUsedAt: null, revokedAt: null }
    const api: ApiKey = { ...unused, id: ids.next('key'), organisation, scopes: ['cases', 'sensitive'], expiresAt: null }
    const temporary: ApiKey = { ...api, id: ids.next('key'), scopes: [], expiresAt: '2026-12-31T00:00:00.000Z' }
    await store.organisations.addSiteKey({ ...site, hash: 'site hash' })
    await store.organisations.addApiKey({ ...api, hash: 'api hash' })
    await store.organisations.addApiKey({ ...temporary, hash: 'temporary hash' })

    expect(await store.organisations.siteKey('site hash')).toEqual(site)
    expect(await store.organisations.apiKey('api hash')).toEqual(api)
    expect(await store.organisations.apiKey('temporary hash')).toEqual(temporary)
    expect(await store.organisations.apiKey('site hash')).toBeNull()
    expect(await store.organisations.siteKey('api hash')).toBeNull()
  })

  test('site keys are listed, changed and revoked once; the log is read by page, the newest first', async () => {
    const organisation = ids.next('org')
    const [first, second] = [ids.next('site'), ids.next('site')]
    await store.organisations.addSiteKey({ id: first, organisation, origins: [], hash: 'first site' })
    await store.organisations.addSiteKey({ id: second, organisation, origins: [], name: '官网', hash: 'second site' })
    const branding = { name: '云启', colour: '#112233' }
    expect(await store.organisations.changeSiteKey(organisation, second, { origins: ['https://a.example'], branding })).toBe(true)
    expect(await store.organisations.changeSiteKey('org_other', second, { name: '别的' })).toBe(false)
    expect(await store.organisations.changeSiteKey(organisation, first, { revokedAt: '2026-01-01T00:00:00.000Z' })).toBe(true)
    expect(await store.organisations.changeSiteKey(organisation, first, { name: '别的' })).toBe(false)
    expect(await store.organisations.siteKeys(organisation)).toMatchObject([
      { id: second, name: '官网', origins: ['https://a.example'], branding, revokedAt: null },
      { id: first, origins: [], revokedAt: '2026-01-01T00:00:00.000Z' },
    ])
    const entries = ['a', 'b', 'c'].map(action => ({
      ...{ id: ids.next('log'), organisation, at: '2026-01-01T00:00:00.000Z', actor: 'staff:usr_1', name: '王' },
      ...{ action, subject: second, details: { name: '官网' } },
    }))
    for (const entry of entries) await store.organisations.writeLog(entry)
    const page = await store.organisations.log(organisation, { limit: 2 })
    expect(page.items).toEqual([entries[2], entries[1]])
    expect((await store.organisations.log(organisation, { limit: 2, cursor: page.nextCursor ?? '' })).items).toEqual([entries[0]])
  })

  test('what is set otherwise, and a look, are kept per organisation and taken back', async () => {
    const own: Organisation = { id: ids.next('org'), name: '戊', policy: 'guided' }
    await store.organisations.create(own)
    const override = { id: 'over_1', parameter: 'logRetentionMonths', value: 12, basis: '制度第六条', from: '2026-01-01', to: null }
    await store.organisations.setOverrides(own.id, [override])
    await store.organisations.setBranding(own.id, { name: '云启' })
    const again = (await bench.open()).organisations
    expect((await again.overrides()).get(own.id)).toEqual([override])
    expect(await again.branding(own.id)).toEqual({ name: '云启' })
    expect(await again.get(own.id)).toEqual(own)
    await store.organisations.setOverrides(own.id, [])
    await store.organisations.setBranding(own.id, null)
    expect((await again.overrides()).has(own.id)).toBe(false)
    expect(await again.branding(own.id)).toBeNull()
  })

  test('API keys are listed by page, the newest first, with their last use; a revoked one stays and is revoked once', async () => {
    const [organisation, foreign] = [ids.next('org'), ids.next('org')]
    const named = ['甲', '乙', '丙'].map(name => ({
      id: ids.next('key'),
      organisation,
      scopes: ['cases'] as const,
      expiresAt: null,
      name,
      createdAt: 'then',
    }))
    for (const key of named) await store.organisations.addApiKey({ ...key, hash: `hash of ${key.name}` })
    await store.organisations.addApiKey({ ...named[0]!, id: ids.next('key'), organisation: foreign, hash: 'theirs' })
    const [first, second, third] = named.map(key => ({ ...key, lastUsedAt: null, revokedAt: null }))
    const page = await store.organisations.apiKeys(organisation, { limit: 2 })
    expect(page.items).toEqual([third, second])
    expect(await store.organisations.apiKeys(organisation, { limit: 2, cursor: page.nextCursor! })).toEqual({
      items: [first],
      nextCursor: null,
    })
    await store.organisations.useApiKey(organisation, first!.id, 'now')
    expect(await store.organisations.revokeApiKey(foreign, first!.id, 'today')).toBe(false)
    expect(await store.organisations.revokeApiKey(organisation, first!.id, 'today')).toBe(true)
    expect(await store.organisations.revokeApiKey(organisation, first!.id, 'tomorrow')).toBe(false)
    expect(await (await bench.open()).organisations.apiKey('hash of 甲')).toEqual({ ...first, lastUsedAt: 'now', revokedAt: 'today' })
  })

  test('adding a key with a known hash changes it', async () => {
    const organisation = ids.next('org')
    const site: SiteKey = { id: ids.next('site'), organisation, origins: [], name: '', createdAt: '', revokedAt: null, branding: null }
    await store.organisations.addSiteKey({ ...site, hash: 'reused' })
    await store.organisations.addSiteKey({ ...site, origins: ['https://a.example'], hash: 'reused' })
    expect(await store.organisations.siteKey('reused')).toEqual({ ...site, origins: ['https://a.example'] })
  })

  test('an identity secret replaces the one before at once or later, in its own organisation alone, and is put under a new master key', async () => {
    const [organisation, foreign] = [ids.next('org'), ids.next('org')]
    const secret = async (of: string, createdAt: string): Promise<IdentitySecret> => {
      const key = await testVault.newDataKey()
      return { id: ids.next('key'), organisation: of, key, sealed: new Uint8Array([1, 2, 3]), createdAt, endsAt: null }
    }
    const [first, second, third] = [await secret(organisation, 'a'), await secret(organisation, 'b'), await secret(organisation, 'c')]
    const theirs = await secret(foreign, 'a')
    await store.organisations.rotateIdentitySecret(theirs, 'x')
    await store.organisations.rotateIdentitySecret(first, 'x')
    await store.organisations.rotateIdentitySecret(second, 'day after')
    const again = (await bench.open()).organisations
    expect(await again.identitySecrets(organisation)).toEqual([second, { ...first, endsAt: 'day after' }])
    await again.rotateIdentitySecret(third, 'at once')
    expect(await again.identitySecrets(organisation)).toEqual([third, { ...second, endsAt: 'at once' }])
    await again.removeIdentitySecrets(organisation)
    expect(await again.identitySecrets(organisation)).toEqual([])
    expect(await again.identitySecrets(foreign)).toEqual([theirs])
  })
})

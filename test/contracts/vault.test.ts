import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sm } from '../../src/adapters/sealing/sm.ts'
import { type CryptoProfile, envelopeVault, type MasterKey } from '../../src/adapters/sealing/vault.ts'
import type { NewMessage } from '../../src/ports/outbox.ts'
import { caseOpened, fieldsEdited, filling } from '../fixtures/store/samples.ts'
import { benches, ids } from '../fixtures/store/test-stores.ts'

const oldKey = { id: 'old', key: new Uint8Array(32).fill(1) }
const newKey = { id: 'new', key: new Uint8Array(32).fill(2) }

const profiles: readonly CryptoProfile[] = ['international', 'sm']

describe.each(profiles)('a vault of the profile %s', profile => {
  const made = (...keys: readonly MasterKey[]) => envelopeVault({ keys, profile })
  const vault = made(oldKey)

  test('opens what it sealed, in the same context only', async () => {
    const key = await vault.newDataKey()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (plain, context) => {
        const sealed = await vault.seal(key, plain, context)
        expect(sealed).toHaveLength(plain.length + 28)
        expect(await vault.open(key, sealed, context)).toEqual(plain)
        await expect(vault.open(key, sealed, `${context}/`)).rejects.toThrow()
      }),
      { numRuns: 50 },
    )
  })

  test('refuses sealed bytes of which one bit changed', async () => {
    const key = await vault.newDataKey()
    const sealed = await vault.seal(key, new Uint8Array([1, 2, 3]), 'row')
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = sealed.with(at, (sealed[at] ?? 0) ^ 1)
      await expect(vault.open(key, changed, 'row')).rejects.toThrow()
    }
  })

  test('seals the same bytes differently each time, and every case has a key of its own', async () => {
    const [one, two] = [await vault.newDataKey(), await vault.newDataKey()]
    const plain = new Uint8Array(16)
    const sealed = await vault.seal(one, plain, 'row')
    expect(await vault.seal(one, plain, 'row')).not.toEqual(sealed)
    await expect(vault.open(two, sealed, 'row')).rejects.toThrow()
  })

  test('rotation wraps the same data key under the new master key; then the old one can go', async () => {
    const key = await vault.newDataKey()
    const sealed = await vault.seal(key, new Uint8Array([42]), 'row')
    const both = made(newKey, oldKey)
    expect(await both.open(key, sealed, 'row')).toEqual(new Uint8Array([42]))
    const moved = await both.rewrap(key)
    expect(moved.keyId).toBe(profile === 'sm' ? 'sm:new' : 'new')
    expect(await both.rewrap(moved)).toEqual(moved)

    const onlyNew = made(newKey)
    expect(await onlyNew.open(moved, sealed, 'row')).toEqual(new Uint8Array([42]))
    await expect(onlyNew.open(key, sealed, 'row')).rejects.toThrow('old')
    await expect(onlyNew.open({ ...key, keyId: moved.keyId }, sealed, 'row')).rejects.toThrow()
  })

  test('signs the same text alike, other texts and other keys differently', async () => {
    const signature = await vault.sign('link')
    expect(signature).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(await vault.sign('link')).toBe(signature)
    expect(await vault.sign('link2')).not.toBe(signature)
    expect(await made(newKey).sign('link')).not.toBe(signature)
  })

  test('seals a part of a larger buffer, and shared memory, as exactly the bytes that they show', async () => {
    const key = await vault.newDataKey()
    const shared = new Uint8Array(new SharedArrayBuffer(3))
    shared.set([4, 5, 6])
    for (const bytes of [new Uint8Array([1, 2, 3, 4]).subarray(1, 3), Buffer.from('pooled'), shared]) {
      const opened = await vault.open(key, Buffer.from(await vault.seal(key, bytes, 'row')), 'row')
      expect([...opened]).toEqual([...bytes])
    }
  })

  test('needs master keys of 32 bytes', () => {
    expect(() => envelopeVault({ keys: [] })).toThrow()
    expect(() => envelopeVault({ keys: [{ id: 'short', key: new Uint8Array(31) }] })).toThrow('short')
  })
})

describe('from one profile to the other', () => {
  const plain = new Uint8Array([1, 2, 3])

  test.each([
    ['international', 'sm'],
    ['sm', 'international'],
  ] as const)(
    '%s to %s: keys are wrapped anew, what was sealed before stays readable with one master key or a new one',
    async (from, to) => {
      const before = envelopeVault({ keys: [oldKey], profile: from })
      const key = await before.newDataKey()
      const sealed = await before.seal(key, plain, 'row')
      for (const keys of [[oldKey], [newKey, oldKey]]) {
        const after = envelopeVault({ keys, profile: to })
        expect(await after.open(key, sealed, 'row')).toEqual(plain)
        const moved = await after.rewrap(key)
        expect(moved.keyId.startsWith('sm:')).toBe(to === 'sm')
        expect(await envelopeVault({ keys: keys.slice(0, 1), profile: to }).open(moved, sealed, 'row')).toEqual(plain)
        const fresh = await after.newDataKey()
        expect(fresh.keyId).toBe(moved.keyId)
        await expect(after.open({ ...fresh, keyId: fresh.keyId.replace(/^sm:/, '') }, sealed, 'row')).rejects.toThrow()
      }
      expect([before.digest, envelopeVault({ keys: [oldKey], profile: to }).digest].toSorted()).toEqual(['sha256', 'sm3'])
    },
  )

  test('SM4-GCM is that of RFC 8998', async () => {
    const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
    const pairs = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'ee', 'aa'].map(pair => pair.repeat(8)).join('')
    const { sm4 } = await sm()
    const sealed = sm4.encrypt(hex(pairs), hex('0123456789abcdeffedcba9876543210'), {
      mode: 'gcm',
      iv: hex('00001234567800000000abcd'),
      associatedData: hex('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
      output: 'array',
      outputTag: true,
      padding: 'none',
    })
    expect(sealed.output.slice(0, 4)).toEqual(hex('17f399f0'))
    expect(sealed.tag).toEqual(hex('83de3541e4c2b58177e065a9bf7b62ec'))
  })
})

test.each(benches.flatMap(bench => profiles.map(profile => ({ ...bench, profile }))))(
  'a store in $name moves cases, jobs, messages, identity secrets and those of providers to the new master key, under the profile $profile',
  async ({ make, profile }) => {
    const bench = await make()
    const before = await bench.open({ vault: envelopeVault({ keys: [oldKey] }) })
    const refs = Array.from({ length: 3 }, () => ({ organisation: 'org_1', caseId: ids.next('case') }))
    for (const ref of refs)
      await before.cases.append(ref, { revision: 0, events: [caseOpened(), fieldsEdited([filling('organizerName', '云启', 2)])] })
    const oldVault = envelopeVault({ keys: [oldKey] })
    const jobKey = await oldVault.newDataKey()
    const job = { organisation: 'org_1', id: ids.next('job'), createdAt: bench.clock.now(), expiresAt: bench.clock.now(), retryOf: null }
    const settings = await oldVault.seal(jobKey, new Uint8Array([1, 2]), 'settings')
    await before.renderJobs.open({ ...job, key: jobKey, settings })
    const message: NewMessage = {
      id: ids.next('msg'),
      kind: 'email',
      to: 'li@example.com',
      payload: { subject: '提醒' },
      dedupeKey: 'd',
      dueOn: bench.clock.now(),
    }
    await before.outbox.enqueue('org_1', [message])
    const secretKey = await oldVault.newDataKey()
    const sealed = await oldVault.seal(secretKey, new Uint8Array([3, 4]), 'secret')
    const secret = { id: ids.next('key'), organisation: 'org_1', key: secretKey, sealed, createdAt: bench.clock.now(), endsAt: null }
    await before.organisations.rotateIdentitySecret(secret, bench.clock.now())
    const openIdKey = await oldVault.newDataKey()
    const client = { organisation: 'org_1', issuer: 'https://login.example.com', clientId: 'anbei', label: '登录' }
    const clientSecret = await oldVault.seal(openIdKey, new Uint8Array([5, 6]), 'client')
    await before.organisations.setOpenId({ ...client, key: openIdKey, sealed: clientSecret, changedAt: bench.clock.now() })

    const during = await bench.open({ vault: envelopeVault({ keys: [newKey, oldKey], profile }) })
    expect(await during.rewrapKeys(2)).toBe(2)
    expect(await during.rewrapKeys(9)).toBe(5)
    expect(await during.rewrapKeys(2)).toBe(0)

    const after = await bench.open({ vault: envelopeVault({ keys: [newKey], profile }) })
    for (const ref of refs) expect((await after.cases.load(ref))?.fields.organizerName).toMatchObject({ value: '云启' })
    const rewrapped = await after.renderJobs.get({ organisation: 'org_1', jobId: job.id })
    const opened = await envelopeVault({ keys: [newKey] }).open(rewrapped?.key ?? jobKey, rewrapped?.settings ?? settings, 'settings')
    expect(opened).toEqual(new Uint8Array([1, 2]))
    const [kept = secret] = await after.organisations.identitySecrets('org_1')
    expect(await envelopeVault({ keys: [newKey] }).open(kept.key, kept.sealed, 'secret')).toEqual(new Uint8Array([3, 4]))
    const provider = await after.organisations.openId('org_1')
    expect(provider).toMatchObject(client)
    expect(await envelopeVault({ keys: [newKey] }).open(provider?.key ?? openIdKey, provider?.sealed ?? clientSecret, 'client')).toEqual(
      new Uint8Array([5, 6]),
    )
    expect([await after.organisations.removeOpenId('org_1'), await after.organisations.openId('org_1')]).toEqual([true, null])
    expect(await after.outbox.get('org_1', message.id)).toMatchObject({ to: message.to, payload: message.payload })
    await bench.close()
  },
)

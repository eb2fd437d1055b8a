import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { sampleOf } from '../../../test/golden/sample-case.ts'
import type { FilingId } from '../../domain/case/events.ts'
import type { Json } from '../../domain/json.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { sha256Hex } from '../sealing/digest.ts'
import { putSealed } from '../sealing/sealed-files.ts'
import { buildPackage } from './build-package.ts'
import { readDocument } from './read-document.ts'
import { readMade, renderDocument } from './render-document.ts'

const evidence = { kind: 'api', seq: 1, quote: null, confidence: 1 } as const
const at = '2026-11-23T08:00:00.000Z'

async function openCase(
  deps: Deps,
  organisation: string,
  filings: readonly FilingId[],
  fields: Readonly<Record<string, Json>>,
): Promise<CaseRef> {
  const ref = { organisation, caseId: deps.ids.next('case') }
  const changes = Object.entries(fields).map(([field, value]) => ({ field, to: 'filled', value, evidence }) as const)
  const opened = { type: 'caseOpened', actor: 'visitor', at, payload: { filings, policy: 'official', fields: changes } } as const
  await deps.cases.append(ref, { revision: 0, events: [opened] })
  return ref
}

async function edit(deps: Deps, ref: CaseRef, field: string, value: Json): Promise<void> {
  const { revision = 0 } = (await deps.cases.load(ref)) ?? {}
  const change = { field, to: 'filled', value, evidence } as const
  await deps.cases.append(ref, { revision, events: [{ type: 'fieldsEdited', actor: 'visitor', at, payload: { changes: [change] } }] })
}

const icp = sampleOf('icp-application')
const wanted = { template: 'icp-application', format: 'pdf', locale: 'zh-CN', actor: 'visitor' } as const

async function made() {
  const { deps, organisation } = await testApp()
  const ref = await openCase(deps, organisation, ['icpFiling'], icp.fields)
  const result = await renderDocument(deps, { ref, ...wanted })
  if (!result.ok) throw new Error(JSON.stringify(result))
  return { deps, ref, ...result }
}

describe('a document that is made', () => {
  test('is kept sealed and read back as it was', async () => {
    const { deps, ref, document, bytes } = await made()
    const read = await readDocument(deps, ref, document.id)
    expect(read.ok && Buffer.from(read.bytes).equals(Buffer.from(bytes))).toBe(true)
    expect(document).toMatchObject({
      template: 'icp-application',
      format: 'pdf',
      revision: 1,
      bytes: bytes.length,
      sha256: await sha256Hex(new Uint8Array(bytes)),
    })
    const sealed = await deps.files.get(`${ref.organisation}/${ref.caseId}/${document.id}`)
    expect(Buffer.from(sealed ?? []).includes('%PDF')).toBe(false)
  })

  test('turns stale when a field that it prints changes, and only then', async () => {
    const { deps, ref, document } = await made()
    await edit(deps, ref, 'drillFrequency', 'monthly')
    expect((await deps.cases.load(ref))?.documents[0]?.staleBecause).toEqual([])
    await edit(deps, ref, 'siteName', '另一个网站')
    expect((await deps.cases.load(ref))?.documents[0]).toMatchObject({ id: document.id, staleBecause: ['siteName'] })
  })

  test('turns stale through a field that only decides what it prints', async () => {
    const { deps, ref } = await made()
    await edit(deps, ref, 'serviceOwnerSameAsPrincipal', true)
    expect((await deps.cases.load(ref))?.documents[0]?.staleBecause).toEqual(['serviceOwnerSameAsPrincipal'])
  })

  test('is presented again by its event', async () => {
    const { deps, ref, document, state } = await made()
    expect(await readMade(deps, ref, state.revision)).toMatchObject({ ok: true, document: { id: document.id } })
    expect(await readMade(deps, ref, 1)).toMatchObject({ ok: false, code: 'not-found' })
  })

  test('never claims a revision that it does not show', async () => {
    const { deps, organisation } = await testApp()
    const ref = await openCase(deps, organisation, ['icpFiling'], icp.fields)
    let first = true
    const slow = {
      ...deps,
      typesetter: {
        ...deps.typesetter,
        pdf: async (...args: Parameters<Deps['typesetter']['pdf']>) => {
          const bytes = await deps.typesetter.pdf(...args)
          if (first) await edit(deps, ref, 'siteName', '同时改了的网站')
          first = false
          return bytes
        },
      },
    }
    const result = await renderDocument(slow, { ref, ...wanted })
    expect(result).toMatchObject({ ok: true, document: { revision: 2 } })
    const html = await renderDocument(deps, { ref, ...wanted, format: 'html' })
    expect(html.ok && new TextDecoder().decode(html.bytes)).toContain('同时改了的网站')
  })

  test('of a case that does not exist is refused', async () => {
    const { deps, organisation } = await testApp()
    const ref = { organisation, caseId: 'case_none' }
    expect(await renderDocument(deps, { ref, ...wanted })).toMatchObject({ ok: false, code: 'not-found' })
    expect(await readDocument(deps, ref, 'doc_none')).toMatchObject({ ok: false, code: 'not-found' })
  })
})

interface Entry {
  readonly name: string
  readonly bytes: Buffer
}

/** Entries of an archive whose members are stored, read from its directory. */
function entriesOf(zip: Buffer): readonly Entry[] {
  const entries: Entry[] = []
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16)
  while (zip.toString('latin1', at, at + 4) === 'PK\u0001\u0002') {
    const [size, nameLength, extra, comment, local] = [
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ]
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    entries.push({ name: zip.toString('utf8', at + 46, at + 46 + nameLength), bytes: zip.subarray(data, data + size) })
    at += 46 + nameLength + extra + comment
  }
  return entries
}

async function packed(deps: Deps, ref: CaseRef) {
  const result = await buildPackage(deps, { ref, locale: 'zh-CN' })
  if (!result.ok) throw new Error(JSON.stringify(result))
  return { name: result.name, entries: entriesOf(Buffer.from(await new Response(result.stream).arrayBuffer())) }
}

describe('a package', () => {
  test('holds the cover sheet, the documents of each filing, the uploads and a manifest, in that order', { timeout: 60_000 }, async () => {
    const { deps, organisation } = await testApp()
    const { fields } = sampleOf('cover-sheet')
    const ref = await openCase(deps, organisation, ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'], fields)
    const scan = new Uint8Array([1, 2, 3, 4])
    await putSealed(deps, ref, 'upl_1', scan)
    const upload = {
      uploadId: 'upl_1',
      kind: 'businessLicence',
      name: '执照:正本.jpg',
      mime: 'image/jpeg',
      bytes: 4,
      sha256: await sha256Hex(scan),
      pages: 1,
    }
    const payload = { ...upload, field: 'businessLicenseFile', changes: [], problems: [] }
    await deps.cases.append(ref, { revision: 1, events: [{ type: 'uploadReceived', actor: 'visitor', at, payload }] })
    const { name, entries } = await packed(deps, ref)
    expect(name).toBe('杭州示例茶业有限公司-备案资料包.zip')
    expect([...new Set(entries.map(entry => entry.name.slice(0, 2)))]).toEqual(['00', '01', '02', '03', '04', '05', '06', '07', '09', 'ma'])
    expect(entries[6]?.name).toBe('06-材料汇编.pdf')
    expect(entries[7]?.name).toBe('07-上传材料/01-营业执照图片-执照_正本.jpg')
    expect(entries[7]?.bytes.equals(Buffer.from(scan))).toBe(true)
    const manifest: {
      readonly files: readonly {
        readonly name: string
        readonly sha256: string
        readonly bytes: number
        readonly template?: string
        readonly templateVersion?: string
        readonly recordSha256?: string
      }[]
    } = JSON.parse(entries.at(-1)?.bytes.toString('utf8') ?? '{}')
    const plan = manifest.files.find(({ template }) => template === 'contingency-plan')
    expect(plan?.templateVersion).toBe((await deps.templates.get(organisation, 'contingency-plan', 'zh-CN'))?.version)
    expect(plan?.recordSha256).toMatch(/^[\da-f]{64}$/)
    expect(manifest).toMatchObject({ case: ref.caseId, revision: 2, catalogueRevision: deps.catalogue.revision })
    expect(manifest.files.map(file => file.name)).toEqual(entries.slice(0, -1).map(entry => entry.name))
    for (const [index, file] of manifest.files.entries()) {
      expect(file.bytes).toBe(entries[index]?.bytes.length)
      expect(file.sha256).toBe(await sha256Hex(new Uint8Array(entries[index]?.bytes ?? [])))
    }
  })

  test('says what to print to whoever goes to the counter, before anything is uploaded', async () => {
    const { deps, organisation } = await testApp()
    const { fields } = sampleOf('public-security-application')
    const namesFor = async (psChannel: string) => {
      const ref = await openCase(deps, organisation, ['publicSecurityFiling'], { ...fields, psChannel })
      return (await packed(deps, ref)).entries.map(entry => entry.name)
    }
    expect(await namesFor('counter')).toContainEqual(expect.stringMatching(/^\d\d-材料汇编\.pdf$/))
    expect((await namesFor('online')).join()).not.toContain('材料汇编')
  })

  test('can be had at any time, before the first answer too', async () => {
    const { deps, organisation } = await testApp()
    const ref = await openCase(deps, organisation, ['icpFiling', 'contingencyPlan'], {})
    const { entries } = await packed(deps, ref)
    expect(entries.length).toBeGreaterThanOrEqual(3)
    expect((await deps.cases.load(ref))?.documents).toEqual([])
  })

  test('leaves out the documents of a filing that does not apply', async () => {
    const { deps, organisation } = await testApp()
    const fields = {
      ...sampleOf('public-security-application').fields,
      serverRegion: 'overseas',
      serverCountry: 'SG',
      servesMainlandUsers: true,
    }
    const ref = await openCase(deps, organisation, ['icpFiling', 'publicSecurityFiling'], fields)
    const { entries } = await packed(deps, ref)
    const manifest: { readonly files: readonly { readonly template: string; readonly format: string }[] } = JSON.parse(
      entries.at(-1)?.bytes.toString('utf8') ?? '{}',
    )
    expect(manifest.files.flatMap(({ template, format }) => (format === 'pdf' ? [template] : []))).toEqual([
      'cover-sheet',
      'public-security-application',
      'security-policy',
      'authenticity-commitment',
    ])
  })
})

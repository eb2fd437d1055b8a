import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Store } from '../../src/ports/store.ts'
import type { insistentCaller } from './insist.ts'
import type { Owner } from './owners.ts'

interface Uploaded {
  readonly caseId: string
  readonly uploadId: string
  readonly name: string
}

interface Opened {
  readonly caseId: string
  readonly siteName: string
}

export interface OtherFindings {
  readonly uploads: number
  readonly cases: number
  readonly lost: number
  readonly doubled: number
}

const uploaded = z.object({ upload: z.object({ id: z.string() }) })
const opened = z.object({ id: z.string() })
const json = { 'content-type': 'application/json' }

/** What comes beside messages: files that are given, cases that a program opens, each under a key that makes a second try the same call. */
export function otherWriters({ insist }: Pick<ReturnType<typeof insistentCaller>, 'insist'>, apiKey: string) {
  const uploads: Uploaded[] = []
  const cases: Opened[] = []
  return {
    async upload(owner: Owner): Promise<void> {
      const name = `${randomUUID()}.txt`
      const headers = { authorization: `Bearer ${owner.token}`, 'idempotency-key': randomUUID() }
      const { json: answer } = await insist(`/v1/conversations/${owner.conversationId}/uploads`, headers, () => {
        const form = new FormData()
        form.set('file', new Blob([`云服务器租用合同 ${name} `.repeat(200)], { type: 'text/plain' }), name)
        return form
      })
      uploads.push({ caseId: owner.caseId, uploadId: uploaded.parse(answer).upload.id, name })
    },
    async open(): Promise<void> {
      const siteName = `站点${randomUUID().slice(0, 8)}`
      const headers = { ...json, authorization: `Bearer ${apiKey}`, 'idempotency-key': randomUUID() }
      const body = JSON.stringify({ filings: ['icpFiling'], externalRef: siteName, fields: { siteName } })
      const { json: answer } = await insist('/v1/cases', headers, () => body)
      cases.push({ caseId: opened.parse(answer).id, siteName })
    },
    /** Every file and case that was acknowledged is there, once. */
    async check(store: Store, organisation: string): Promise<OtherFindings> {
      let [lost, doubled] = [0, 0]
      for (const { caseId, uploadId, name } of uploads) {
        const state = await store.cases.load({ organisation, caseId })
        const named = state?.uploads.filter(upload => upload.name === name) ?? []
        if (!named.some(({ id }) => id === uploadId)) lost += 1
        if (named.length > 1) doubled += 1
        // the event never names bytes that are not there
        if (!(await store.files.get(`${organisation}/${caseId}/${uploadId}`))) lost += 1
      }
      const names = await siteNames(store, organisation)
      for (const { caseId, siteName } of cases) {
        const found = names.get(siteName) ?? []
        if (!found.includes(caseId)) lost += 1
        if (found.length > 1) doubled += 1
      }
      return { uploads: uploads.length, cases: cases.length, lost, doubled }
    },
  }
}

async function siteNames(store: Store, organisation: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Store['cases']['list']>> = await store.cases.list(organisation, {
      limit: 200,
      ...(cursor ? { cursor } : {}),
    })
    for (const { id } of page.items) {
      const state = await store.cases.load({ organisation, caseId: id })
      const entry = state?.fields.siteName
      if (entry && 'value' in entry) found.set(String(entry.value), [...(found.get(String(entry.value)) ?? []), id])
    }
    cursor = page.nextCursor
  } while (cursor)
  return found
}

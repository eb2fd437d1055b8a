import { call } from './call.ts'
import type { HeardCase, HeardReply } from './heard.ts'
import { opened, read, turned } from './heard.ts'
import type { Owner } from './owners.ts'
import type { Target } from './target.ts'

export interface Entry {
  readonly turn: number
  readonly said: string
  readonly note: string
  readonly reply: HeardReply | null
  readonly ms: number
}

/** a picture of one dot, and the smallest document that opens */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==', 'base64')
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** The owner's end of one conversation: every message and every reply, in order. */
export function openLine(owner: Owner, target: Target) {
  const entries: Entry[] = []
  const errors: string[] = []
  let path = ''
  let authorization = ''
  let reply: HeardReply | null = null
  let held: HeardCase | null = null
  let failures = 0

  function take(said: string, note: string, heard: Awaited<ReturnType<typeof call<{ reply: HeardReply; case: HeardCase }>>>): boolean {
    if (heard.ok) {
      reply = heard.data.reply
      held = heard.data.case
      failures = 0
    } else {
      failures += 1
      errors.push(`${heard.status} ${heard.body}`)
    }
    entries.push({ turn: entries.length, said, note, reply: heard.ok ? heard.data.reply : null, ms: heard.ok ? heard.ms : 0 })
    return heard.ok
  }

  return {
    entries,
    errors,
    reply: () => reply,
    held: () => held,
    failures: () => failures,
    turns: () => Math.max(0, entries.length - 1),

    async open(): Promise<boolean> {
      const heard = await call({
        url: `${target.base}/v1/conversations`,
        headers: { 'x-site-key': target.siteKey },
        body: { locale: owner.locale ?? 'zh-CN', ...(owner.sendFilings ? { filings: owner.filings } : {}) },
        schema: opened,
      })
      if (heard.ok) {
        path = `${target.base}/v1/conversations/${heard.data.conversation.id}`
        authorization = `Bearer ${heard.data.token}`
      }
      return take('', 'opens', heard)
    },

    async say(text: string, note = ''): Promise<boolean> {
      const clientMessageId = `${owner.id}-${entries.length}`
      return take(
        text,
        note,
        await call({ url: `${path}/turns`, headers: { authorization }, body: { text, clientMessageId }, schema: turned }),
      )
    },

    async upload(field: string, name: string): Promise<boolean> {
      const isPdf = name.endsWith('.pdf')
      const form = new FormData()
      form.append('file', new Blob([isPdf ? pdf : png], { type: isPdf ? 'application/pdf' : 'image/png' }), name)
      form.append('kind', field)
      return take(`[${name}]`, 'upload', await call({ url: `${path}/uploads`, headers: { authorization }, form, schema: turned }))
    },

    /** The case as staff see it: nothing masked. */
    async readCase(): Promise<HeardCase | null> {
      if (!held) return null
      const headers = { authorization: `Bearer ${target.apiKey}` }
      const heard = await call({ method: 'GET', url: `${target.base}/v1/cases/${held.id}`, headers, schema: read })
      if (!heard.ok) errors.push(`${heard.status} ${heard.body}`)
      return heard.ok ? heard.data : held
    },
  }
}

export type Line = ReturnType<typeof openLine>

import { randomUUID } from 'node:crypto'
import { z } from 'zod'

const sentences = [
  '你好',
  '公司全称杭州示例茶业有限公司',
  '信用代码91330106MA0000015K',
  '服务器IP是121.40.1.10',
  '不知道',
  '为什么要问这个',
  '网站叫示例茶业商城',
  '不对,网站名称是示例茶叶铺',
  '手机13800138000',
  '先跳过',
  '服务商换了,从腾讯云换到阿里云',
]

const site = z.object({ siteKey: z.string() })
const started = z.object({ conversation: z.object({ id: z.string(), caseId: z.string() }), token: z.string() })
const answered = z.object({ seq: z.number(), reply: z.object({ kind: z.string() }) })

/** What the server said it has. */
export interface Acknowledged {
  readonly caseId: string
  readonly clientMessageId: string
  readonly seq: number
  /** tries it took: more than one means that a try ended with the process */
  readonly tries: number
  /** when the try that was answered began */
  readonly askedAt: string
}

/** the answers that ask to come again: still running, too many, busy */
const again = [409, 429, 503]

interface Answer extends Pick<Acknowledged, 'tries' | 'askedAt'> {
  readonly json: unknown
}

interface Owner {
  readonly conversationId: string
  readonly caseId: string
  readonly token: string
}

/**
 * Owners who talk to the server and do not mind when it dies: a message without an answer is sent again with the same id
 * until there is one.
 */
export function createOwners({ base, random }: { readonly base: string; readonly random: () => number }) {
  const acknowledged: Acknowledged[] = []
  const waiting = new Set<object>()
  let siteKey: string | undefined

  async function insist(path: string, headers: Record<string, string>, body: object): Promise<Answer> {
    const call = {}
    waiting.add(call)
    for (let tries = 1; ; tries += 1) {
      const askedAt = new Date().toISOString()
      const response = await fetch(`${base}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }).catch(() => null)
      // an answer may also break off in the middle
      const text = response ? await response.text().catch(() => null) : null
      if (response?.ok && text !== null) {
        waiting.delete(call)
        return { json: JSON.parse(text), tries, askedAt }
      }
      if (response && text !== null && !again.includes(response.status)) throw new Error(`${path}: ${response.status} ${text}`)
      const after = Number(response?.headers.get('retry-after') ?? 0) * 1000
      await new Promise(resolve => setTimeout(resolve, Math.max(after, 30)))
    }
  }

  return {
    acknowledged,
    /** calls without an answer at this moment */
    inFlight: () => waiting.size,
    async arrive(): Promise<Owner> {
      siteKey ??= await readSiteKey(base)
      const { json } = await insist('/v1/conversations', { 'x-site-key': siteKey }, { locale: 'zh-CN' })
      const { conversation, token } = started.parse(json)
      return { conversationId: conversation.id, caseId: conversation.caseId, token }
    },
    async speak(owner: Owner): Promise<void> {
      const clientMessageId = randomUUID()
      const text = sentences[Math.floor(random() * sentences.length)]
      const path = `/v1/conversations/${owner.conversationId}/turns`
      const { json, tries, askedAt } = await insist(path, { authorization: `Bearer ${owner.token}` }, { text, clientMessageId })
      acknowledged.push({ caseId: owner.caseId, clientMessageId, seq: answered.parse(json).seq, tries, askedAt })
    },
  }
}

async function readSiteKey(base: string): Promise<string> {
  for (;;) {
    const response = await fetch(`${base}/v1/site`).catch(() => null)
    if (response?.ok) return site.parse(await response.json()).siteKey
    await new Promise(resolve => setTimeout(resolve, 30))
  }
}

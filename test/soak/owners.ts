import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { insistentCaller } from './insist.ts'

const jsonType = { 'content-type': 'application/json' }

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

export interface Owner {
  readonly conversationId: string
  readonly caseId: string
  readonly token: string
}

/**
 * Owners who talk to the server and do not mind when it dies: a message without an answer is sent again with the same id
 * until there is one.
 */
export function createOwners({
  base,
  random,
  insist,
}: { readonly base: string; readonly random: () => number } & Pick<ReturnType<typeof insistentCaller>, 'insist'>) {
  const acknowledged: Acknowledged[] = []
  let siteKey: string | undefined

  return {
    acknowledged,
    async arrive(): Promise<Owner> {
      siteKey ??= await readSiteKey(base)
      const { json } = await insist('/v1/conversations', { ...jsonType, 'x-site-key': siteKey }, () => '{"locale":"zh-CN"}')
      const { conversation, token } = started.parse(json)
      return { conversationId: conversation.id, caseId: conversation.caseId, token }
    },
    async speak(owner: Owner): Promise<void> {
      const clientMessageId = randomUUID()
      const text = sentences[Math.floor(random() * sentences.length)]
      const path = `/v1/conversations/${owner.conversationId}/turns`
      const { json, tries, askedAt } = await insist(path, { ...jsonType, authorization: `Bearer ${owner.token}` }, () =>
        JSON.stringify({ text, clientMessageId }),
      )
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

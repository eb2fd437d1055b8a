import { z } from 'zod'
import { createReference } from '../../src/adapters/reference/index.ts'
import type { Json } from '../../src/domain/json.ts'
import { call } from './call.ts'
import type { LabelledPaste } from './read-pastes.ts'
import { same } from './same.ts'
import type { Target } from './target.ts'

export interface PlayedPaste extends Pick<LabelledPaste, 'set' | 'id'> {
  /** the photo is the first; null: no complete package after the most that are tried */
  readonly turns: number | null
  /** recorded in the end and not what was said or printed: `field=value` */
  readonly wrong: readonly string[]
  /** put forward wrongly, and put right by the owner */
  readonly offered: readonly string[]
  /** said in the message and asked again */
  readonly again: readonly string[]
}

const mostTurns = 8
/** the contents of a site are written as an official sentence of the words that were said */
const worded: ReadonlySet<string> = new Set(['siteContentDescription'])

const asked = z.object({ field: z.string(), label: z.string(), value: z.json().optional() })
const answered = z.object({
  reply: z.object({ asking: z.array(asked), confirming: z.array(asked).optional() }),
  case: z.object({
    readiness: z.object({ byFiling: z.record(z.string(), z.object({ ready: z.boolean(), lacking: z.array(z.string()) })) }),
  }),
})
const held = z.object({ fields: z.record(z.string(), z.object({ state: z.string(), value: z.json().optional() })) })
const opened = z.object({ conversation: z.object({ id: z.string() }), case: z.object({ id: z.string() }), token: z.string() })

/** The photo, the message, then a yes to what is right of what is put forward, what is right instead of the rest, and one answer to each question. */
export async function playPaste(paste: LabelledPaste, target: Target): Promise<PlayedPaste> {
  const reference = createReference()
  const {
    conversation,
    token,
    case: own,
  } = await must({
    url: `${target.base}/v1/conversations`,
    headers: { 'x-site-key': target.siteKey },
    body: { locale: 'zh-CN' },
    schema: opened,
  })
  const headers = { authorization: `Bearer ${token}` }
  const url = `${target.base}/v1/conversations/${conversation.id}`
  const lines = paste.lines.map(([text, x, y, width, height, confidence]) => ({ text, box: [x, y, width, height], confidence }))
  await must({
    url: `${url}/readings`,
    headers,
    body: { fileName: 'IMG_0042.jpg', ...paste.facts, lines, crops: [] },
    schema: z.unknown(),
  })
  const right: Readonly<Record<string, Json>> = { ...paste.paper, ...paste.says }
  const offered: string[] = []
  const again: string[] = []
  let text = paste.message
  let turns: number | null = null
  for (let turn = 2; turns === null && turn <= mostTurns; turn += 1) {
    const { reply, case: view } = await must({ url: `${url}/turns`, headers, body: { text }, schema: answered })
    const filing = view.readiness.byFiling.icpFiling
    if (filing?.ready || (filing && filing.lacking.length === 0 && reply.asking.length === 0)) turns = turn
    const forward = reply.confirming ?? []
    const bad = forward.filter(({ field, value }) => right[field] !== undefined && !same(field, value, right[field]))
    offered.push(...bad.map(({ field, value }) => `${field}=${JSON.stringify(value)}`))
    const questions = reply.asking.filter(({ field }) => !forward.some(each => each.field === field))
    again.push(...questions.map(({ field }) => field).filter(field => paste.says[field] !== undefined))
    const yes = bad.map(({ field, label }) => `${label}应该是${inWords(right[field])}`)
    text = [
      ...(bad.length > 0 ? [`${yes.join('，')}，其他都对`] : forward.length > 0 ? ['是的，都对'] : []),
      ...questions.map(({ field }) => paste.answers[field] ?? inWords(right[field])),
    ].join('\n')
  }
  const { fields } = await must({
    method: 'GET',
    url: `${target.base}/v1/cases/${own.id}`,
    headers: { authorization: `Bearer ${target.apiKey}` },
    schema: held,
  })
  const wrong = Object.keys(right).flatMap(key => {
    const entry = fields[key]
    const isWrong = !worded.has(key) && entry?.state === 'filled' && !same(key, entry.value, right[key])
    return isWrong ? [`${key}=${JSON.stringify(entry.value)}`] : []
  })
  return { set: paste.set, id: paste.id, turns, wrong, offered, again }

  function inWords(value: Json | undefined): string {
    if (value === undefined) return '没有'
    if (typeof value === 'boolean') return value ? '是' : '否'
    if (value === 'longTerm') return '长期'
    if (Array.isArray(value)) return value.join('、')
    return reference.divisions.get(String(value))?.name ?? String(value)
  }
}

async function must<T>(wanted: Parameters<typeof call<T>>[0]): Promise<T> {
  const heard = await call(wanted)
  if (!heard.ok) throw new Error(`${wanted.url}: ${heard.status} ${heard.body}`)
  return heard.data
}

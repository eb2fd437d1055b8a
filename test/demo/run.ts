/**
 * Plays an owner against the running server, prints the conversation and leaves her package in `data/demo/`.
 *
 *   npm start                     # in one terminal
 *   npm run demo                  # in another
 *   npm run demo -- --base http://127.0.0.1:8788
 *   npm run demo -- --seed 000    # walks through a source article instead; needs no server
 *   npm run demo -- --model       # with a server of its own, and a model that plays recorded answers; needs no key
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { opening, otherwise, answers as plainAnswers } from './owner.ts'
import { walkArticle } from './seed.ts'
import { startWithModel, vagueAnswers } from './with-model.ts'

interface Reply {
  readonly kind: string
  readonly text: string
  readonly asking: readonly { readonly field: string }[]
  readonly confirming: readonly { readonly field: string }[]
  readonly progress: { readonly percent: number }
}

const { values: options } = parseArgs({
  args: process.argv.slice(2).filter(argument => argument !== '--'),
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:8787' },
    turns: { type: 'string', default: '60' },
    seed: { type: 'string' },
    model: { type: 'boolean', default: false },
  },
})
if (options.seed) {
  const walked = walkArticle(options.seed, console.log)
  console.log(`\n${walked.sentences} 句，${walked.statements} 条说法，${walked.answered} 条有规则、提问、文书或回答对应`)
  process.exit(walked.gaps.length > 0 ? 1 : 0)
}

const withModel = options.model ? await startWithModel() : null
const base = withModel?.base ?? options.base
const answers = withModel ? { ...plainAnswers, ...vagueAnswers } : plainAnswers
const folder = join(import.meta.dirname, '../../data/demo')

async function call<T>(method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<T> {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

const reachable = await fetch(`${base}/healthz`).then(
  response => response.ok,
  () => false,
)
if (!reachable) {
  console.error(`没有服务在 ${base} 上运行。请先在另一个终端执行 npm start。`)
  process.exit(1)
}

const { siteKey } = await call<{ siteKey: string }>('GET', '/v1/site', {})
const opened = await call<{ conversation: { id: string; caseId: string }; token: string; reply: Reply }>(
  'POST',
  '/v1/conversations',
  { 'x-site-key': siteKey },
  { locale: 'zh-CN' },
)
const auth = { authorization: `Bearer ${opened.token}` }
const transcript: string[] = []

function show(who: string, text: string): void {
  transcript.push(`${who}: ${text}`)
  console.log(`\n${who === '安备' ? '安备 ›' : '店主 ›'} ${text.replaceAll('\n', '\n       ')}`)
}

async function speak(text: string): Promise<Reply> {
  show('店主', text)
  const { reply } = await call<{ reply: Reply }>('POST', `/v1/conversations/${opened.conversation.id}/turns`, auth, {
    text,
    clientMessageId: crypto.randomUUID(),
  })
  show('安备', reply.text)
  return reply
}

const nextWords = (reply: Reply): string => {
  const confirming = new Set(reply.confirming.map(proposed => proposed.field))
  const said = reply.asking.filter(({ field }) => !confirming.has(field)).map(({ field }) => answers[field] ?? otherwise)
  return [...(confirming.size ? ['是的'] : []), ...new Set(said)].join('，') || '好的'
}

show('安备', opened.reply.text)
let reply = await speak(opening)
let turns = 1
while (reply.kind !== 'complete' && turns < Number(options.turns)) {
  reply = await speak(nextWords(reply))
  turns += 1
}

const casePath = `/v1/cases/${opened.conversation.caseId}`
interface CaseView {
  readonly readiness: {
    readonly official: { readonly ready: boolean; readonly failing: number; readonly unknown: number }
    readonly guide: { readonly met: number; readonly of: number }
  }
  readonly procedures: readonly { readonly zh: string }[]
  readonly authority: {
    readonly official: { readonly name: string } | null
    readonly guide: { readonly name: string } | null
    readonly conflict: boolean
  }
}
const view = await call<CaseView>('GET', casePath, auth)
mkdirSync(folder, { recursive: true })
const pack = await fetch(`${base}${casePath}/package.zip`, { headers: auth })
if (!pack.ok) throw new Error(`package.zip: ${pack.status} ${await pack.text()}`)
writeFileSync(join(folder, 'package.zip'), Buffer.from(await pack.arrayBuffer()))
writeFileSync(join(folder, 'transcript.txt'), `${transcript.join('\n\n')}\n`)

const { official, guide } = view.readiness
console.log(`
${turns} 轮，结束于 ${reply.kind}
官方要求：${official.ready ? '齐备' : `未齐备（不满足 ${official.failing}，待定 ${official.unknown}）`}；指南 ${guide.met}/${guide.of}
办理：${view.procedures.map(procedure => procedure.zh).join('、')}
受理：${view.authority.official?.name ?? '不适用'}${view.authority.conflict ? `（指南说法：${view.authority.guide?.name}）` : ''}
文件：data/demo/package.zip，对话：data/demo/transcript.txt`)
if (withModel) console.log(`模型：问了 ${withModel.calls()} 次，它听出的都由店主确认过才记下`)
await withModel?.stop()

import { z } from 'zod'
import { createReference } from '../../src/adapters/reference/index.ts'
import { learnedChoices } from '../../src/catalogue/lexicon/learned-choices.ts'
import { grounds } from '../../src/catalogue/rejections/index.ts'
import { readNotice } from '../../src/domain/rejections/read-notice.ts'
import { firstFiling, policeAbroad } from '../fixtures/sample-case.ts'
import { answerOf, newValueOf } from './answer-reason.ts'
import { call } from './call.ts'
import type { LabelledNotice } from './read-notices.ts'
import type { Target } from './target.ts'

/**
 * `inTime`: the documents were made anew within as many turns as the notice has reasons, plus one; `later`: with more; `visit`: it
 * announces a visit and has nothing to be made anew; `never`: not at all, after five more.
 */
export interface PlayedNotice extends Pick<LabelledNotice, 'set' | 'id'> {
  readonly verdict: 'inTime' | 'later' | 'visit' | 'never'
  /** what the owner says, the notice first */
  readonly turns: number
  /** of its author, or those put forward that stand in it, whichever are more */
  readonly reasons: number
  /** kinds that its author meant and that were never put forward */
  readonly missed: readonly string[]
  /** put forward, answered with no */
  readonly denied: readonly string[]
  readonly said: readonly { readonly owner: string; readonly reply: string }[]
}

const reply = z.object({ text: z.string(), asking: z.array(z.object({ field: z.string() })) })
const reason = z.object({
  code: z.string(),
  category: z.string(),
  quote: z.string(),
  fields: z.array(z.string()),
  sure: z.boolean().optional(),
  how: z.string().nullable(),
})
const held = z.object({
  documents: z.array(z.unknown()),
  life: z.array(z.object({ filing: z.string(), status: z.string(), rejection: z.object({ reasons: z.array(reason) }).nullable() })),
})
const opened = z.object({ conversation: z.object({ id: z.string(), caseId: z.string() }), token: z.string() })
type Reason = z.infer<typeof reason>

const patience = 5
const filed = { icpFiling: firstFiling, publicSecurityFiling: policeAbroad } as const

/** A filing that was handed in, the notice as a message, then one short answer to each reason that is asked about; 不是 to what it does not say. */
export async function playNotice(notice: LabelledNotice, target: Target): Promise<PlayedNotice> {
  const staff = { authorization: `Bearer ${target.apiKey}` }
  const { conversation, token } = await must({
    url: `${target.base}/v1/conversations`,
    headers: { 'x-site-key': target.siteKey },
    body: { locale: 'zh-CN', filings: [notice.filing], fields: filed[notice.filing] },
    schema: opened,
  })
  const path = `${target.base}/v1/cases/${conversation.caseId}`
  await must({ url: `${path}/events`, headers: staff, body: { type: 'submitted', on: '2026-11-20' }, schema: z.unknown() })
  const said: { owner: string; reply: string }[] = []
  const denied = new Set<string>()
  const confirmed = new Set<string>()
  let text = notice.text
  for (;;) {
    const turn = await must({
      url: `${target.base}/v1/conversations/${conversation.id}/turns`,
      headers: { authorization: `Bearer ${token}` },
      body: { text, clientMessageId: `turn-${said.length}` },
      schema: z.object({ reply }),
    })
    said.push({ owner: text, reply: turn.reply.text })
    const now = await must({ method: 'GET', url: path, headers: staff, schema: held })
    const life = now.life.find(({ filing }) => filing === notice.filing)
    const reasons = life?.rejection?.reasons ?? []
    const isVisit = life?.status === 'onsite'
    const right = (category: string): boolean => notice.standsToo.includes(category) || notice.reasons.some(each => each.includes(category))
    const shown = reasons.filter(({ category, how }) => right(category) && how !== 'notMeant')
    const wanted = Math.max(notice.reasons.length, new Set(shown.map(({ quote }) => quote)).size)
    if (now.documents.length > 0 || isVisit || said.length > wanted + patience)
      return {
        set: notice.set,
        id: notice.id,
        verdict: isVisit ? 'visit' : now.documents.length === 0 ? 'never' : said.length <= wanted + 1 ? 'inTime' : 'later',
        turns: said.length,
        reasons: wanted,
        missed: notice.reasons.filter(kinds => !reasons.some(({ category }) => kinds.includes(category))).map(kinds => kinds.join('/')),
        denied: [...denied],
        said,
      }
    text = nextWords(turn.reply, notice, reasons, right, { confirmed, denied })
  }
}

function nextWords(
  { text, asking }: z.infer<typeof reply>,
  notice: LabelledNotice,
  reasons: readonly Reason[],
  isRight: (category: string) => boolean,
  { confirmed, denied }: { readonly confirmed: Set<string>; readonly denied: Set<string> },
): string {
  const open = reasons.filter(({ how }) => how === null)
  const [first] = open
  if (!first) {
    // is it a notice at all? its grounds stand in the question, and what it says of them in the notice
    const named = read(notice).find(({ code, category }) => isRight(category) && text.includes(saysOf(code)))
    return named ? answerOf(named) : '是的'
  }
  const asked = first.sure === false ? open.filter(each => each.sure === false && overlaps(each, first)) : [first]
  const meant = asked.find(({ category }) => isRight(category))
  if (!meant) {
    for (const { code } of asked) denied.add(code)
    return asked.length > 1 ? '都不是' : '不是'
  }
  // asked once more after it was said to be done: the value
  const again = confirmed.has(meant.code)
  confirmed.add(meant.code)
  return again ? (newValueOf(asking.map(({ field }) => field)) ?? '没有变') : answerOf(meant)
}

const overlaps = (one: Reason, other: Reason): boolean => one.quote.includes(other.quote) || other.quote.includes(one.quote)
const reference = createReference()
const read = ({ text, filing }: LabelledNotice) =>
  readNotice(text, { grounds, choices: learnedChoices }, each => reference.simplify(each), filing).reasons
const saysOf = (code: string): string => grounds.find(({ id }) => id === code)?.words['zh-CN'].says ?? code

async function must<T>(wanted: Parameters<typeof call<T>>[0]): Promise<T> {
  const heard = await call(wanted)
  if (!heard.ok) throw new Error(`${JSON.stringify(wanted.body)}: ${heard.status} ${heard.body}`)
  return heard.data
}

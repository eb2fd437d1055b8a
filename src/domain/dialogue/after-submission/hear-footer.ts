import type { FilingId } from '../../case/events.ts'
import type { CaseState } from '../../case/state.ts'
import type { Json } from '../../json.ts'
import { type FooterLook, footerOf, lookOver } from '../../life/footer.ts'
import { factsOf } from '../../rules/facts.ts'
import { errorText, name, say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Message } from '../reply.ts'
import type { TurnInput } from '../turn.ts'
import { type Told, told } from './told.ts'

const hung =
  /(?:备案)?号(?:码)?(?:和图标)?(?:已经?|都|也|确实)?(?:在|到)?(?:网站|首页|页面)?(?:底部|下面|页脚)?(?:上)?(?:已经?|都|确实)?(?:挂|放|贴|加|写)(?:好|上|上去|完)了|(?:挂|放|贴|加)(?:好|上)(?:了)?(?:备案)?号(?:了|码)|^(?:都|也|已经)?(?:挂|贴)(?:好|上)了|number is (?:on|up)|put (?:it|the number) (?:on|up)/i
const isNone = /[?？]|吗|没|怎么|如何|要不要/
/** the word of the person stands, whatever the page shows */
const surely =
  /^(?:号|备案号)?(?:确实|真的|肯定|已经|就是|明明)(?:是)?(?:挂|放|贴|加|在)(?:着|了|上|好)*(?:了|的)?[。.!！]*$|it (?:really|surely) is/i
const place = '(?:备案号|备案编号|公安号|icp号|底部|页脚|网站底下|链接)'
const checks = new RegExp(
  `(?:检查|核对|查|看|瞧|打开)(?:一?下|一?看)?[^,，。?？]{0,10}${place}(?!.{0,6}(?:怎么|是什么|放哪|在哪))|${place}[^,，。?？]{0,6}(?:挂|放|贴|加|写|链)?(?:对|好|上|全)(?:了|不对)?(?:没有?|吗|不)|check (?:the |my |our )?(?:footer|page|number)|is (?:the|my|our) number (?:on|there)`,
  'i',
)
const longest = 40

/** Whether the message is about the numbers on the page, so that the page is worth a look before it is answered. */
export function asksForPage({ state, text }: { readonly state: CaseState; readonly text: string }): boolean {
  const filings = Object.values(state.progress)
  if (text.length > longest || !filings.some(progress => progress?.number)) return false
  return checks.test(text) || (hung.test(text) && !isNone.test(text))
}

/**
 * 备案号挂好了, 帮我看看底部的号挂对了吗: the page is compared with the numbers. What stands there is recorded and no longer told; of what is
 * missing it is said what. Where nobody could look, and where the person insists, the word counts.
 */
export function hearFooter(input: TurnInput): Told | null {
  const { state, ctx, text } = input
  if (text.length > longest) return null
  const claims = hung.test(text) && !isNone.test(text)
  const insists = surely.test(text.trim())
  const isCheck = !claims && checks.test(text)
  if (!claims && !insists && !isCheck) return null
  const items = footerOf(state, factsOf(state, ctx))
  if (items.length === 0) return null
  const due = state.filings.filter(each => state.progress[each]?.status === 'approved' && state.progress[each]?.number)
  const named = due.filter(each => (each === 'publicSecurityFiling' ? /公安|网安/ : /icp|工信/i).test(text))
  const claimed = named.length > 0 ? named : due
  const { awaiting } = input.conversation.dialogue
  const back = awaiting ? { awaiting, ends: false } : {}
  if (insists) return claimed.length > 0 ? recorded(claimed, [], ctx.today) : null
  if (claims && claimed.length === 0) return null
  const look = input.page ? lookOver(input.page, items) : null
  if (!look || look.problem) return claims ? recorded(claimed, unseen(look), ctx.today) : { ...told(unseen(look), back), alone: true }
  const concerned = claims ? look.items.filter(({ filing }) => claimed.includes(filing)) : look.items
  const right = claimed.filter(filing => concerned.some(each => each.filing === filing && each.problems.length === 0))
  const wrong = concerned.some(({ problems }) => problems.length > 0)
  const seen = seenMessage({ ...look, items: concerned })
  if (right.length > 0) return recorded(right, [seen, ...(wrong ? [say('footer.mend')] : [])], ctx.today)
  return told([seen, ...(wrong ? [say('footer.mend')] : [])], {
    alone: true,
    ...(wrong && due.length > 0 ? { quickReplies: taps('hung', 'surelyHung') } : {}),
    ...back,
  })
}

function recorded(filings: readonly FilingId[], opening: readonly Message[], on: string): Told {
  return told(
    [
      ...opening,
      say('footer.hung', { filings: filings.map(each => name(`filing.${each}`)) }),
      ...filings.map(each => say('move.next', { next: name(`next.${each}.maintained`) })),
    ],
    { moved: filings.map(filing => ({ filing, type: 'maintained' as const, on })), alone: true },
  )
}

const unseen = (look: FooterLook | null): readonly Message[] => [
  say('footer.unseen', { url: look?.url ?? '', because: errorText(look?.problem ? `page.${look.problem}` : 'footer.noDomain', {}) }),
]

const seenMessage = ({ url, items }: FooterLook): Message =>
  say('footer.seen', {
    url,
    items: items.map(
      ({ filing, number, problems }): Json => ({
        filing: name(`filing.${filing}`),
        number,
        problems: problems.map(problem => errorText(problem, {})),
      }),
    ),
  })

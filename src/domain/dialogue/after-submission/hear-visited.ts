import { name, say } from '../marks.ts'
import type { TurnInput } from '../turn.ts'
import { recordMove } from './record-move.ts'
import { type Told, told } from './told.ts'

const seen =
  /(?:检查|核查|面审|勘查|看|查)(?:已经?|都)?(?:完|过|结束)了|^(?:已经?)?(?:来过|走)了|visit is over|they (?:have )?(?:left|been here)/i
const hung =
  /(?:备案)?号(?:码)?(?:和图标)?(?:已经?|都|也)?(?:在|到)?(?:网站|首页|页面)?(?:底部|下面|页脚)?(?:上)?(?:已经?|都)?(?:挂|放|贴|加|写)(?:好|上|上去|完)了|(?:挂|放|贴|加)(?:好|上)(?:了)?(?:备案)?号(?:了|码)|number is (?:on|up)|put (?:it|the number) (?:on|up)/i

/** 检查完了: the visit that was announced is over; what was found wrong is heard as a request before. */
export function hearVisited(input: TurnInput): Told | null {
  const { state, ctx, text } = input
  const filing = state.filings.find(each => state.progress[each]?.status === 'onsite')
  if (!filing || !seen.test(text) || /[?？]|吗/.test(text)) return null
  return { ...recordMove(input, { type: 'underReview', filing, on: ctx.today, quote: text.slice(0, 80) }), alone: true }
}

/** 备案号挂好了: each number that is due on the page is there, and its last day is no longer told. */
export function hearHung({ state, ctx, text }: TurnInput): Told | null {
  if (!hung.test(text) || /[?？]|吗|没|怎么/.test(text)) return null
  const due = state.filings.filter(each => state.progress[each]?.status === 'approved' && state.progress[each]?.number)
  if (due.length === 0) return null
  const named = due.filter(each => (each === 'publicSecurityFiling' ? /公安|网安/ : /icp|工信/i).test(text))
  const filings = named.length > 0 ? named : due
  return told(
    [
      say('footer.hung', { filings: filings.map(each => name(`filing.${each}`)) }),
      ...filings.map(each => say('move.next', { next: name(`next.${each}.maintained`) })),
    ],
    { moved: filings.map(filing => ({ filing, type: 'maintained' as const, on: ctx.today })), alone: true },
  )
}

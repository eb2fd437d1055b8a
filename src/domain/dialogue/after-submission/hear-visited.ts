import type { TurnInput } from '../turn.ts'
import { recordMove } from './record-move.ts'
import type { Told } from './told.ts'

const seen =
  /(?:检查|核查|面审|勘查|看|查)(?:已经?|都)?(?:完|过|结束)了|^(?:我们?|已经?|都|刚刚?|昨天|今天)*(?:来过|去过|走)了|visit is over|they (?:have )?(?:left|been here)/i
/** 检查完了: the visit that was announced is over; what was found wrong is heard as a request before. */
export function hearVisited(input: TurnInput): Told | null {
  const { state, ctx, text } = input
  const filing = state.filings.find(each => state.progress[each]?.status === 'onsite')
  if (!filing || !seen.test(text) || /[?？]|吗/.test(text)) return null
  return { ...recordMove(input, { type: 'underReview', filing, on: ctx.today, quote: text.slice(0, 80) }), alone: true }
}

import type { Hearing } from '../hearing.ts'
import { hasLabel } from '../settling/in-order.ts'
import type { Settled } from '../settling/settle.ts'
import { doubts } from './doubts.ts'
import type { Evidence } from './evidence.ts'
import { sureFrom } from './sure-from.ts'

/** what a doubt leaves of the evidence */
const doubted = 0.7

/**
 * How much what was heard is worth: stored when nothing speaks against it, shown for a yes when something does, asked back
 * when it sounds like no value at all, dropped when it is no answer. Every reader's values pass here; what speaks against one stands in `doubts`.
 */
export function weigh(settled: Settled, all: readonly Settled[], hearing: Hearing): Settled {
  const { reading, field } = settled
  if (reading.kind !== 'value') return settled
  const evidence: Evidence = { settled, reading, field, all, hearing, isLabelled: isBehindColon(hearing, reading.start) }
  // 网站名称不对,是X: whoever corrects what was put forward says it on purpose
  const isCorrected = hearing.request.confirming.some(each => each.field === field.key) && hasLabel(hearing, reading)
  const doubt = doubts.find(each => (each.standing !== 'shown' || (reading.confidence >= sureFrom && !isCorrected)) && each.holds(evidence))
  if (!doubt) return settled
  const { start, end } = reading
  if (doubt.standing === 'dropped') return { ...settled, told: false, reading: { kind: 'clarify', why: 'value', start, end } }
  return doubt.standing === 'askedBack'
    ? { ...settled, reading: { kind: 'clarify', why: doubt.why, start, end } }
    : { ...settled, reading: { ...reading, confidence: Math.min(reading.confidence, doubted), doubt: doubt.name } }
}

/** 名称:X: what stands behind a colon was written as the value */
const isBehindColon = (hearing: Hearing, start: number): boolean =>
  /:\s?["']?$/.test(hearing.text.slice(Math.max(0, start - 3), start)) && hasLabel(hearing, { start, end: start })

import { sureFrom } from '../doubts/sure-from.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import type { Fill, Understanding } from '../understanding.ts'
import { type HearText, turns } from './hear-piece.ts'

/** What stands beside what is put right: an answer to what is open, or a yes to what was put forward. */
export interface Beside {
  readonly fills: readonly Fill[]
  readonly states: Understanding['states']
  readonly affirms: boolean
}

export const silent: Beside = { fills: [], states: [], affirms: false }

/** A stretch of the message as it was typed, from `at` on. Null where it says anything else. */
export function hearBeside(said: string, at: number, hearing: Hearing, hear: HearText): Beside | null {
  if (!/[\p{L}\p{N}]/u.test(said) || isAnnouncement(said)) return silent
  const led = leads.exec(said)?.[0].length ?? 0
  const heard = hear(said.slice(led))
  const affirms = heard.affirms === true || heard.intent === 'confirm'
  if (heard.rejects.length > 0 || heard.denies || heard.topics.length > 0) return null
  if (!heard.fills.every(fill => isAsked(hearing, fill.field) && !fill.corrects)) return null
  const sure = heard.fills.filter(fill => !fill.doubt && fill.confidence >= sureFrom)
  return {
    fills: sure.map(fill => ({ ...fill, start: fill.start + at + led, end: fill.end + at + led })),
    states: heard.states.filter(({ field, state, quote }) => isAsked(hearing, field) && state !== 'later' && plainly.test(quote)),
    affirms,
  }
}

/** 问了外包, 等哈: said of the time it takes, and no state */
const plainly = /不知|不清楚|不晓得|不记得|没有|没得|不涉及|无|don't know|none/
/** 然后示例茶道 */
const leads = /^[\s,，]{0,3}(?:然后|另外|还有|接着|接下来|至于|那)?(?:就?是)?[\s,，:：]{0,3}/
const isAnnouncement = (said: string): boolean => said.length < 16 && turns.test(said)

export const answers = ({ fills, states, affirms }: Beside): boolean => fills.length + states.length > 0 || affirms

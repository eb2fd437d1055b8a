import { readDate } from '../../../fields/read-date.ts'
import { say } from '../../marks.ts'
import type { Step } from './step.ts'

const named =
  /(?:今|昨|前|大前)(?:天|日)|(?:上个?(?:周|星期|礼拜)|这周|本周|周)[一二三四五六日天]|上个?月\d{1,2}[日号]|(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/

/** When it was done: never a day to come. */
export const dayStep: Step = {
  keys: ['on'],
  ask: () => say('upkeep.day'),
  taps: ['today'],
  take(text, { ctx }, facts) {
    const day = text.replace(/(?:凌晨|早上|上午|中午|下午|晚上)?(?<!\d)\d{1,2}\s?[点:：时].{0,20}$/, '').trim()
    const read = readDate(day || text, ctx.today, 'past')
    return read.ok && read.date <= ctx.today ? { ...facts, on: read.date } : null
  },
  find(text, known, facts) {
    for (const [clause] of text.matchAll(/[^,，。;；]+/g)) {
      const day = named.exec(clause)?.[0]
      const found = day ? dayStep.take(day, known, facts) : null
      if (found) return found
    }
    return null
  },
}

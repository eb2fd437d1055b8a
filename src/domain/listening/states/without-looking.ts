import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'

const looks =
  /^(?:我|等我|让我|容我|先|来)*(?:看|找|翻|查|瞧|数)(?:[看找翻查瞧数]|一下|下|一[看找翻查])?(?:啊|哈|哦|噢|先|呢)*$|^(?:等等|等下|等一下|稍等|等会儿?)$/

/** 号码哦 我看看 9233…: whoever looks for it and then gives it has put nothing off. */
export function withoutLooking(heard: FieldsHeard, { norm }: Hearing): FieldsHeard {
  const lastGiven = Math.max(-1, ...heard.fills.map(({ start }) => start))
  const isOver = (quote: string): boolean => looks.test(quote.trim()) && norm.original.indexOf(quote) < lastGiven
  return heard.states.length === 0 || lastGiven < 0
    ? heard
    : { ...heard, states: heard.states.filter(({ state, quote }) => state !== 'later' || !isOver(quote)) }
}

import type { Json } from '../../../domain/json.ts'
import { count, list, rows, words } from '../args.ts'
import type { Args, Say } from '../texts.ts'

/** A counted date is a sentence that was not said yet. */
const text = (value: Json | undefined): string => {
  if (Array.isArray(value)) return list(value).join('、')
  const [said] = rows([value ?? null])
  return said ? part(said) : words(value)
}

/** A rule that is described without a case has seen nothing. */
const seen = (args: Args): string => {
  if (args.seen === undefined) return ''
  const value = text(args.seen)
  return value ? `，现在是“${value}”` : '，还没有填'
}

/** `要求` and, under a `not`, the opposite. */
const demand =
  (word: string): Say =>
  args =>
    `“${words(args.label)}”要求${word}“${text(args.required)}”${seen(args)}`

/** A part of `anyOf` is a sentence that was not said yet. */
const part = (piece: Args): string => sentences[words(piece.$say).replace(/^explain\./, '')]?.(rows([piece.args ?? null])[0] ?? {}) ?? ''

export const explain = {
  is: demand('是'),
  'not.is': demand('不是'),
  isOneOf: demand('是其中之一：'),
  'not.isOneOf': demand('不是其中任何一项：'),
  includes: demand('包含'),
  'not.includes': demand('不包含'),
  includesAny: demand('至少包含一项：'),
  'not.includesAny': demand('都不包含：'),
  atLeast: demand('不低于'),
  'not.atLeast': demand('低于'),
  atMost: demand('不超过'),
  'not.atMost': demand('超过'),
  moreThan: demand('超过'),
  'not.moreThan': demand('不超过'),
  lessThan: demand('低于'),
  'not.lessThan': demand('不低于'),
  notBefore: demand('不早于'),
  'not.notBefore': demand('早于'),
  after: demand('晚于'),
  'not.after': demand('不晚于'),
  notAfter: demand('不晚于'),
  'not.notAfter': demand('晚于'),
  sameAs: demand('等于'),
  'not.sameAs': demand('不同于'),
  differsFrom: demand('不同于'),
  'not.differsFrom': demand('等于'),
  known: args => `要填“${words(args.label)}”`,
  'not.known': args => `不能填“${words(args.label)}”`,
  always: () => '总是适用',
  countedDate: args => {
    const [months, days] = [count(args.months), count(args.days)]
    const start = words(args.label) || '当天'
    const parts = [months ? `${Math.abs(months)} 个月` : '', days ? `${Math.abs(days)} 日` : ''].join('')
    return parts ? `${start}${months + days > 0 ? '之后' : '之前'} ${parts}` : start
  },
  filing: args => `要一并办理${words(args.filing)}`,
  'not.filing': args => `不能一并办理${words(args.filing)}`,
  guideOn: () => '要按文章指南核对',
  'not.guideOn': () => '不按文章指南核对',
  predicate: args => `请核对：${list(args.labels).join('、')}`,
  'not.predicate': args => `请核对：${list(args.labels).join('、')}`,
  anyOf: args => rows(args.parts).map(part).join('；或者'),
} as const satisfies Readonly<Record<string, Say>>

const sentences: Readonly<Record<string, Say>> = explain

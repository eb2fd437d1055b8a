import type { Json } from '../../../domain/json.ts'
import { count, list, rows, words } from '../args.ts'
import type { Args, Say } from '../texts.ts'
import type { explain as zh } from '../zh-CN/explain.ts'

/** A counted date is a sentence that was not said yet. */
const text = (value: Json | undefined): string => {
  if (Array.isArray(value)) return list(value).join(', ')
  const [said] = rows([value ?? null])
  return said ? part(said) : words(value)
}

/** A rule that is described without a case has seen nothing. */
const seen = (args: Args): string => {
  if (args.seen === undefined) return ''
  const value = text(args.seen)
  return value ? `; given: “${value}”` : '; not given yet'
}

const demand =
  (word: string): Say =>
  args =>
    `“${words(args.label)}” must ${word} “${text(args.required)}”${seen(args)}`

/** A part of `anyOf` is a sentence that was not said yet. */
const part = (piece: Args): string => sentences[words(piece.$say).replace(/^explain\./, '')]?.(rows([piece.args ?? null])[0] ?? {}) ?? ''

export const explain: Readonly<Record<keyof typeof zh, Say>> = {
  is: demand('be'),
  'not.is': demand('not be'),
  isOneOf: demand('be one of'),
  'not.isOneOf': demand('be none of'),
  includes: demand('include'),
  'not.includes': demand('not include'),
  includesAny: demand('include one of'),
  'not.includesAny': demand('include none of'),
  atLeast: demand('be at least'),
  'not.atLeast': demand('be less than'),
  atMost: demand('be at most'),
  'not.atMost': demand('be more than'),
  moreThan: demand('be more than'),
  'not.moreThan': demand('be at most'),
  lessThan: demand('be less than'),
  'not.lessThan': demand('be at least'),
  notBefore: demand('not be before'),
  'not.notBefore': demand('be before'),
  after: demand('be after'),
  'not.after': demand('not be after'),
  notAfter: demand('not be after'),
  'not.notAfter': demand('be after'),
  sameAs: demand('equal'),
  'not.sameAs': demand('differ from'),
  differsFrom: demand('differ from'),
  'not.differsFrom': demand('equal'),
  known: args => `“${words(args.label)}” must be given`,
  'not.known': args => `“${words(args.label)}” must not be given`,
  always: () => 'always',
  countedDate: args => {
    const [months, days] = [count(args.months), count(args.days)]
    const start = words(args.label) || 'today'
    const parts = [months ? `${Math.abs(months)} months` : '', days ? `${Math.abs(days)} days` : ''].filter(Boolean).join(' ')
    return parts ? `${parts} ${months + days > 0 ? 'after' : 'before'} ${start}` : start
  },
  filing: args => `the ${words(args.filing)} must be on the case`,
  'not.filing': args => `the ${words(args.filing)} must not be on the case`,
  guideOn: () => 'the guide must be followed',
  'not.guideOn': () => 'the guide must not be followed',
  predicate: args => `check: ${list(args.labels).join(', ')}`,
  'not.predicate': args => `check: ${list(args.labels).join(', ')}`,
  anyOf: args => rows(args.parts).map(part).join('; or '),
}

const sentences: Readonly<Record<string, Say>> = explain

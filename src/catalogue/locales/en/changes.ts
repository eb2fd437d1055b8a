import { count, list, words } from '../args.ts'
import type { Args, Say } from '../texts.ts'
import type { changes as zh } from '../zh-CN/changes.ts'

const place = (args: Args): string => (words(args.province) ? `${words(args.province)}: ` : '')
const references = (args: Args, side: 'from' | 'to'): string => list(args[side]).join('; ')

/** Dated changes of the rules, in English. */
export const changes: Readonly<Record<keyof typeof zh, Say>> = {
  begins: args => `“${words(args.says)}” begins to apply`,
  ends: args => `“${words(args.says)}” applies for the last day`,
  parameter: args => `${place(args)}${words(args.name)}: from ${words(args.from)} to ${words(args.to)}`,
  parameterBegins: args => `${place(args)}${words(args.name)}: set to ${words(args.to)}`,
  parameterEnds: args => `${place(args)}${words(args.name)}: ${words(args.from)} ends and no value follows`,
  basis: args =>
    `The basis of “${words(args.says)}” moves from ${references(args, 'from')} to ${references(args, 'to')}; what is asked stays the same`,
  basisBegins: args => `“${words(args.says)}” has one more basis: ${references(args, 'to')}`,
  basisEnds: args => `“${words(args.says)}” no longer rests on ${references(args, 'from')}`,
  cases: args => `open cases of your organisation that it touches: ${count(args.count)}`,
  feed: () => 'Rule changes',
  source: args => (args.confidence === 'memory' ? `${words(args.text)} (from memory: check the official text)` : words(args.text)),
}

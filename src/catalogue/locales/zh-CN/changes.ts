import { count, list, words } from '../args.ts'
import type { Args, Say } from '../texts.ts'

const place = (args: Args): string => (words(args.province) ? `${words(args.province)}：` : '')
const references = (args: Args, side: 'from' | 'to'): string => list(args[side]).join('；')

/** Dated changes of the rules, in Chinese. */
export const changes = {
  begins: args => `“${words(args.says)}”开始适用`,
  ends: args => `“${words(args.says)}”最后一天适用`,
  parameter: args => `${place(args)}${words(args.name)}由 ${words(args.from)} 改为 ${words(args.to)}`,
  parameterBegins: args => `${place(args)}${words(args.name)}定为 ${words(args.to)}`,
  parameterEnds: args => `${place(args)}${words(args.name)}（原为 ${words(args.from)}）不再有规定值`,
  basis: args => `“${words(args.says)}”的依据由${references(args, 'from')}改为${references(args, 'to')}，要求不变`,
  basisBegins: args => `“${words(args.says)}”增加依据：${references(args, 'to')}`,
  basisEnds: args => `“${words(args.says)}”不再以${references(args, 'from')}为依据`,
  cases: args => `涉及本单位未办结的个案 ${count(args.count)} 个`,
  feed: () => '规定变化',
  source: args => (args.confidence === 'memory' ? `${words(args.text)}（凭记忆，请以官方文本为准）` : words(args.text)),
} as const satisfies Readonly<Record<string, Say>>

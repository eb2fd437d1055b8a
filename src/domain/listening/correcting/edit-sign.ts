import type { Edited } from './edit-text.ts'

const names: readonly (readonly [sign: string, words: string])[] = [
  ['_', '下划线|底线|底杠|underscore'],
  ['-', '短横线?|横杠|中划线|中横线|减号|横线|连字符|短杠|中杠|小横杠?|hyphen|dash'],
  ['.', '点|dot'],
]
const any = names.map(([, words]) => words).join('|')
const oldFirst = new RegExp(
  `(?:不是|并非|写成|打成|输成)了?(?:个|中间的?)?(${any})(?:了)?[,\\s]{0,2}(?:而|应该|其实)?(?:是|用|要)(?:中间|那种|那个|个|的){0,3}(${any})`,
)
const newFirst = new RegExp(`(?:是|用)(?:中间|那种|那个|个|的){0,3}(${any})[,\\s]{0,2}(?:而)?不是(?:个|那个)?(${any})`)

const signOf = (said: string): string => names.find(([, words]) => new RegExp(`^(?:${words})$`).test(said))?.[0] ?? ''

/** 不是下划线,是中间那个短横: the one sign of an address is another one. Undefined where none or several such signs stand in it. */
export function editSign(old: string, said: string, from: number): Edited | undefined {
  const found = oldFirst.exec(said)
  const turned = found ?? newFirst.exec(said)
  if (!turned) return undefined
  const [gone, now] = found ? [turned[1], turned[2]] : [turned[2], turned[1]]
  const [before, after] = [signOf(gone ?? ''), signOf(now ?? '')]
  if (before === after || old.split(before).length !== 2) return undefined
  const start = from + turned.index + turned[0].lastIndexOf(now ?? '')
  const piece = { text: now ?? '', start, end: start + (now?.length ?? 0), denied: false }
  return { value: old.replace(before, after), piece, sure: true, pair: true }
}

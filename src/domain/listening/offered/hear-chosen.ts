import type { Hearing } from '../hearing.ts'
import type { Understanding } from '../understanding.ts'

const letters = 'abcdef'
/** A, 选B, A. 备案要多久 */
const letter =
  /^(?:我?(?:选|要|问|是|想问|想选)(?:的是)?|就|那|答案|option|i mean|choose)*\s*(?:选项)?\(?([a-f])\)?(?:$|[.、:)\s吧,](?:.*))$/
/** 第二个, the second one, 后面那个 */
const ordinal =
  /^(?:我?(?:选|要|问|是|想问)(?:的是)?|就|那|the )*(?:第([一二三四1-4])(?:个|种|条|项)?|(first|second|third|fourth|last)(?: one)?|(前者|前面那个|上面那个)|(后者|后面那个|最后(?:那|一)?个|下面那个))(?:吧|呢|的|啊|问题)*$/
const digit = /^(?:选|no\.? ?|number )?([1-4])$/
const neither =
  /^(?:都不是|都不对|都不|不是这(?:几|些)?个|哪个都不是|没有我要问的|别的|其他的?|neither|none(?: of (?:them|these|the above))?|something else)[吧了的呢.!~]*$/
const english: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 }

/** Which of the questions that were put up for a tap was meant: its letter, its place, or none of them. */
export function hearChosen({ text, request, asked }: Hearing): Partial<Understanding> | undefined {
  const { choosing = [] } = request
  if (choosing.length === 0) return undefined
  const said = text.trim().replace(/(?<![。.!~])[。.!~]+$/, '')
  if (neither.test(said)) return { intent: 'question' }
  const at = placeOf(
    said,
    choosing.length,
    asked.some(field => field.type === 'integer' || field.type === 'number' || field.type === 'enum'),
  )
  const id = at === undefined ? undefined : choosing[at]
  return id === undefined ? undefined : { intent: 'question', topics: [{ id, quote: request.text.trim().slice(0, 200), score: 1 }] }
}

function placeOf(said: string, count: number, takesFigures: boolean): number | undefined {
  const byLetter = letter.exec(said)?.[1]
  if (byLetter) return letters.indexOf(byLetter)
  const [, figure, word, former, latter] = ordinal.exec(said) ?? []
  if (figure) return '一二三四'.includes(figure) ? '一二三四'.indexOf(figure) : Number(figure) - 1
  if (word) return word === 'last' ? count - 1 : english[word]
  if (former) return 0
  if (latter) return count - 1
  const bare = takesFigures ? undefined : digit.exec(said)?.[1]
  return bare === undefined ? undefined : Number(bare) - 1
}

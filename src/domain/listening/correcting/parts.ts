import type { Json } from '../../json.ts'
import type { Held } from '../earlier/said-before.ts'

/** Words of an earlier answer: all of it, one of a list, a cell of a row. */
export interface Part {
  readonly field: Held[0]
  readonly whole: Json
  readonly text: string
  /** other words of the same row, by which it is told from others */
  readonly beside: readonly string[]
  readonly path: readonly (string | number)[]
}

/** The words that an earlier answer is made of; codes are told in other words. */
export const partsOf = (held: Held): readonly Part[] => (words.has(held[0].type) ? textsIn(held) : [])

/** Every piece of text in an earlier answer, codes of choices among them. */
export function textsIn([field, whole]: Held): readonly Part[] {
  const parts: Part[] = []
  const walk = (value: Json, path: Part['path'], beside: readonly string[]): void => {
    if (typeof value === 'string') parts.push({ field, whole, text: value, beside: beside.filter(each => each !== value), path })
    else if (Array.isArray(value)) for (const [at, each] of value.entries()) walk(each as Json, [...path, at], [])
    else if (value !== null && typeof value === 'object') {
      const cells = Object.values(value).filter((cell): cell is string => typeof cell === 'string')
      for (const [key, cell] of Object.entries(value)) walk(cell as Json, [...path, key], cells)
    }
  }
  walk(whole, [], [])
  return parts
}

const words: ReadonlySet<string> = new Set([
  'string',
  'text',
  'phone',
  'email',
  'url',
  'domainList',
  'ipRangeList',
  'macList',
  'stringList',
  'personList',
  'table',
])

const lists: ReadonlySet<string> = new Set(['domainList', 'ipRangeList'])
const adds = /(?<![前后][面头边]|中间)(?:还有|也有)|再加|加上|(?:少|漏)(?:[报写说填]了?|了)[一1两2]?(?:个|台|条)(?![字数点零0])/

/** 工作组再加一个尤样例 */
const addsPerson = /[再另新][加添增]|[加添](?:上|了)?一?[个位名]|还有/

/** 少报了一个,还有121.36.151.52: another one of a list, and no other end of this one */
export const isAddedTo = ({ field }: Part, text: string): boolean =>
  (lists.has(field.type) && adds.test(text)) || (field.type === 'personList' && addsPerson.test(text))

/** The earlier answer with other words at one place. */
export function withPart(whole: Json, path: Part['path'], text: string): Json {
  const [key, ...rest] = path
  if (key === undefined) return text
  if (Array.isArray(whole)) return whole.map((each, at) => (at === key ? withPart(each as Json, rest, text) : (each as Json)))
  if (whole === null || typeof whole !== 'object') return whole
  return Object.fromEntries(
    Object.entries(whole).map(([name, cell]) => [name, name === key ? withPart(cell as Json, rest, text) : (cell as Json)]),
  )
}

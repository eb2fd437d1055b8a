import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import type { Region } from '../hearing.ts'

const restStays = /年份|日[子期]没(?:错|变|改)|年[,\s]?不对|年头|哪年|月.{0,4}[日号].{0,5}(?:没[错变改]|不变|不用|照旧|一样|对的)/
const said = /(?<!\d)((?:19|20)?\d{2})\s?年(?![前多来以])|(?<![\d-])((?:19|20)\d{2})(?![\d-])|(前年|去年|今年|明年|后年)/g
const apart: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1, 后年: 2 }
const oldYear = /(?:不是|并非|写成|打成|记成|填成|(?<![a-z])not)了?\s?$/

const deniesYear = (known: string, text: string): boolean =>
  new RegExp(`(?:不是|并非|写成|打成|看成|记成|填成|(?<![a-z])not )了?(?:${known.slice(0, 2)})?${known.slice(2, 4)}(?!\\d)`).test(text)

/** 年份写错了,是2028年; 那是去年搞的,月日没错: only the year of an earlier day is another. Undefined where nothing says so, or two years may be meant. */
export function yearAlone(
  { type }: FieldDefinition,
  known: Json | undefined,
  text: string,
  today: string,
): (Region & { readonly value: string }) | undefined {
  if (!/^date/.test(type) || typeof known !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(known)) return undefined
  // 2028年的不是2027: the old year is denied, and nothing is said of the day
  if (!restStays.test(text) && !(deniesYear(known, text) && !/月|[号日]/.test(text))) return undefined
  const years = [...text.matchAll(said)].flatMap(match => {
    const [whole, marked, bare, word] = match
    const figure = marked ?? bare
    if (oldYear.test(text.slice(0, match.index))) return []
    const year = figure
      ? figure.length === 2
        ? 2000 + Number(figure)
        : Number(figure)
      : Number(today.slice(0, 4)) + (apart[word ?? ''] ?? 0)
    return String(year) === known.slice(0, 4) ? [] : [{ year, start: match.index, end: match.index + whole.length }]
  })
  const [only, ...others] = years
  if (!only || others.some(({ year }) => year !== only.year)) return undefined
  const { year, start, end } = only
  return { value: `${year}${known.slice(4)}`, start, end }
}

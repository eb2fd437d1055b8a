import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import type { Region } from '../hearing.ts'
import { parseNumeral } from '../spans/numerals.ts'

const N = '\\d{1,2}|十[一二]?|[一二三四五六七八九]'
const oldFirst = new RegExp(
  `(?:不是|并非|写成|说成|记成|填成)了?(?<old>${N})月份?[,\\s]?(?:而|应该|其实)?(?:是|改成?|换成?)(?<now>${N})月(?:份)?(?![\\d底初末])`,
)
const newFirst = new RegExp(`是(?<now>${N})月份?的?[,\\s]?(?:而)?不是(?<old>${N})月`)

/** 演练不是六月是七月,18号没错: only the month of an earlier day is another. Undefined where another day is said. */
export function monthAlone(
  { type }: FieldDefinition,
  known: Json | undefined,
  text: string,
): (Region & { readonly value: string }) | undefined {
  if (!/^date/.test(type) || typeof known !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(known)) return undefined
  const found = oldFirst.exec(text) ?? newFirst.exec(text)
  const [old, now] = [parseNumeral(found?.groups?.old ?? ''), parseNumeral(found?.groups?.now ?? '')]
  if (!found || old !== Number(known.slice(5, 7)) || now === undefined || now < 1 || now > 12) return undefined
  const day = /(?<!\d)(\d{1,2})[号日]/.exec(text)?.[1]
  if (day !== undefined && Number(day) !== Number(known.slice(8))) return undefined
  return {
    value: `${known.slice(0, 5)}${String(now).padStart(2, '0')}${known.slice(7)}`,
    start: found.index,
    end: found.index + found[0].length,
  }
}

import type { FieldDefinition } from '../../fields/definition.ts'
import type { Hearing } from '../hearing.ts'

export interface AnswerLine {
  readonly field: FieldDefinition
  /** of the label or the number */
  readonly start: number
  readonly from: number
  readonly to: number
}

/** offsets in the message as it was typed */
interface Head {
  readonly number: number
  readonly index: number
  readonly from: number
}

/** 好的,都在这里: words before the first number */
const longestOpening = 12
/** fewer numbers without a mark that sets them apart may be values */
const fewestInRow = 3

const marked = /(?<=^|\n|[,，;；。 ])[^\S\n]{0,40}(\d{1,2})[.、)）:：](?!\d)[^\S\n]*/g
/** 1同意 2 138… 3.2020年: whatever stands behind them */
const loose = /(?<=^|[\s,，;；。])(\d{1,2})(?:[.．、)）:：,，][^\S\n]*|[^\S\n]+|(?=[^\s\d.．、)）:：,，;；。年月日号天个台万%/-]))(?=\S)/g

/** 1. 企业 2. 长期: the numbers of the questions. All of them between the first and the last one that is open; or, however they are set apart, one after the other from the first. */
export function numberedIn({ request, asked }: Hearing): readonly AnswerLine[] | null {
  if (asked.length < 2) return null
  const { text } = request
  const heads = inRow(headsIn(text, loose), asked.length) ?? apart(headsIn(text, marked), text, asked.length)
  return (
    heads?.flatMap(({ number, index, from }, at) => {
      const field = asked[number - 1]
      const to = heads[at + 1]?.index ?? text.length
      return field && text.slice(from, to).trim() ? [{ field, start: index, from, to }] : []
    }) ?? null
  )
}

const headsIn = (text: string, pattern: RegExp): readonly Head[] =>
  [...text.matchAll(pattern)].map(found => ({ number: Number(found[1]), index: found.index, from: found.index + found[0].length }))

function apart(heads: readonly Head[], text: string, most: number): readonly Head[] | null {
  if (heads.length < 2 || heads.some(({ number }, at) => number < 1 || number > most || number <= (heads[at - 1]?.number ?? 0))) return null
  return text.slice(0, heads[0]?.index ?? 0).trim().length > longestOpening ? null : heads
}

/** Nearly all questions are answered so: a number that stands in its place by chance is none of them. */
function inRow(heads: readonly Head[], most: number): readonly Head[] | null {
  const row: Head[] = []
  for (const head of heads) if (head.number === row.length + 1 && row.length < most) row.push(head)
  const isWhole = row.length === most && most > 1 && row[0]?.index === 0
  return (row.length >= fewestInRow && row.length >= most - 2) || isWhole ? row : null
}

/** 2.139…: the full stop behind the number of an answer, which would make one figure of both, is one that parts them. Nothing moves. */
export function partNumbers(text: string, asked: number): string {
  if (asked < 2 || !/\d[.．]\d/.test(text)) return text
  const marks = inRow(headsIn(text, loose), asked)?.filter(({ from }) => /[.．]\d/.test(text.slice(from - 1, from + 1))) ?? []
  let parted = text
  for (const { from } of marks) parted = `${parted.slice(0, from - 1)}、${parted.slice(from)}`
  return parted
}

import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import { endOfValue } from './end-of-value.ts'
import { hearForm, only } from './hear-form.ts'
import { hearInTurn } from './hear-in-turn.ts'
import { type AnswerLine, numberedIn } from './numbered-in.ts'
import { readForm } from './read-form.ts'

/** Answers filled in behind the labels of the questions, and what else the message says. */
export interface SheetHeard {
  readonly heard: FieldsHeard
  /** the message as it was typed, with these answers blanked out; nothing moves */
  readonly rest: string
}

/**
 * 内存容量:16G behind the label of an open question is the answer to it and to nothing else: each is heard as if it alone had
 * been asked. Null when no label stands there.
 */
export function hearSheet(hearing: Hearing, hearAsking: (field: string, from: number, to?: number) => FieldsHeard): SheetHeard | null {
  const form = readForm(hearing)
  if (form.length > 0) return hearForm(hearing, form, hearAsking)
  if (hearing.asked.length < 2) return null
  const lines = numberedIn(hearing) ?? answersIn(hearing)
  if (lines.length === 0) return hearInTurn(hearing, hearAsking)
  let rest = hearing.request.text
  const heard = lines.map(({ field, start, from, to }) => {
    rest = rest.slice(0, start) + rest.slice(start, to).replace(/[^\n]/g, ' ') + rest.slice(to)
    return only(field.key, hearAsking(field.key, from, to), from)
  })
  return {
    heard: {
      fills: heard.flatMap(each => each.fills),
      states: heard.flatMap(each => each.states),
      rejects: heard.flatMap(each => each.rejects),
      clarifies: heard.flatMap(each => each.clarifies),
      corrects: heard.some(each => each.corrects),
    },
    rest,
  }
}

/** Labels with a colon behind them, in the message as it was typed. */
function answersIn({ request, asked, tools }: Hearing): readonly AnswerLine[] {
  const { text } = request
  const marks: readonly Omit<AnswerLine, 'to'>[] = asked.flatMap(field => {
    const label = tools.texts?.[field.key]?.label
    if (!label) return []
    const bare = label.replace(/[（(][\s\S]*/, '')
    const found = new RegExp(
      `(?:^|[\\n,，;；。、\\s])(?:\\d{1,2}[.、)）]|[-*•])?\\s*(${escaped(bare)}(?:[（(][^）)\\n]{1,20}[）)])?\\s*[:：])`,
      'iu',
    ).exec(text)
    const whole = found?.[1]
    if (!found || !whole) return []
    const start = found.index + found[0].length - whole.length
    return [{ field, start, from: start + whole.length }]
  })
  const ordered = marks.toSorted((a, b) => a.start - b.start)
  return ordered.flatMap((mark, index) => {
    const next = ordered[index + 1]?.start ?? text.length
    const to = mark.from + endOfValue(text.slice(mark.from, next), mark.field)
    return text.slice(mark.from, to).trim() ? [{ ...mark, to }] : []
  })
}

const escaped = (label: string): string => label.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

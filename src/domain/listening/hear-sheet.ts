import type { FieldDefinition } from '../fields/definition.ts'
import type { FieldsHeard } from './hear-fields.ts'
import type { Hearing } from './hearing.ts'

/** Answers filled in behind the labels of the questions, and what else the message says. */
export interface SheetHeard {
  readonly heard: FieldsHeard
  /** the message as it was typed, with these answers blanked out; nothing moves */
  readonly rest: string
}

/** Values of several lines end where the next label begins; values that may hold commas end with their line. */
const ofLines: ReadonlySet<string> = new Set(['stringList', 'personList', 'table'])
const ofCommas: ReadonlySet<string> = new Set(['multiEnum', 'text', 'dateRange', 'domainList', 'ipRangeList', 'macList'])

/**
 * 内存容量:16G behind the label of an open question is the answer to it and to nothing else: each is heard as if it alone had
 * been asked. Null when no label stands there.
 */
export function hearSheet(hearing: Hearing, hearAsking: (field: string, from: number, to?: number) => FieldsHeard): SheetHeard | null {
  const form = formIn(hearing)
  if (hearing.asked.length < 2 && form.length === 0) return null
  const lines = numberedIn(hearing) ?? answersIn(hearing, form)
  if (lines.length === 0) return null
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

interface Line {
  readonly field: FieldDefinition
  /** of the label */
  readonly start: number
  readonly from: number
  readonly to: number
}

type Mark = Omit<Line, 'to'>

/** fewer labelled lines may be the labels of a list or quoted words */
const formFrom = 4

/** A form that was copied and filled in: lines that are a label, with the answer behind a colon or on the line below, asked for or not. */
function formIn({ request, asked, tools }: Hearing): readonly Mark[] {
  const { text } = request
  if (!tools.texts || !text.includes('\n')) return []
  const named = labelled(tools.fields, tools.texts)
  const marks: Mark[] = []
  for (const head of text.matchAll(lineHead)) {
    const label = head[2] ?? ''
    const group = marks.at(-1)?.field.group
    const found = named.get(bareLabel(label)) ?? []
    // 证件有效期止 stands on the form of the company and on that of the person
    const field = found.length > 1 ? (found.find(each => each.group === group) ?? found.find(each => asked.includes(each))) : found[0]
    if (!field || marks.some(mark => mark.field === field)) continue
    const start = head.index + (head[1] ?? '').length
    marks.push({ field, start, from: head.index + head[0].length })
  }
  return marks.length < formFrom ? [] : marks
}

/** 12. 网站名称: or the same alone on its line, which is taken whole */
const lineHead = /(?<=^|\n)([^\S\n]*(?:\d{1,2}[.、)）]|[-*•])?[^\S\n]*)([^\n:：]{2,30}?)[^\S\n]*(?:[:：]\n?|\n)/g
const bareLabel = (label: string): string =>
  label
    .replace(/[（(].*$/, '')
    .trim()
    .toLowerCase()

type Named = ReadonlyMap<string, readonly FieldDefinition[]>
const namedIn = new WeakMap<object, Named>()

/** Fields by their label in the person's language; listed once. */
function labelled(fields: Hearing['tools']['fields'], texts: NonNullable<Hearing['tools']['texts']>): Named {
  const before = namedIn.get(texts)
  if (before) return before
  const named = new Map<string, readonly FieldDefinition[]>()
  for (const [key, { label }] of Object.entries(texts)) {
    const field = fields[key]
    if (field && field.type !== 'derived') named.set(bareLabel(label), [...(named.get(bareLabel(label)) ?? []), field])
  }
  namedIn.set(texts, named)
  return named
}

/** 1. 企业 2. 长期: the numbers of the questions, all of them between the first and the last one that is open. */
function numberedIn({ request, asked }: Hearing): readonly Line[] | null {
  if (asked.length < 2) return null
  const { text } = request
  const heads = [...text.matchAll(/(?<=^|\n|[,，;；。 ])[^\S\n]*(\d{1,2})[.、)）:：](?!\d)[^\S\n]*/g)]
  const numbers = heads.map(head => Number(head[1]))
  if (numbers.length < 2 || numbers.some((each, index) => each < 1 || each > asked.length || each <= (numbers[index - 1] ?? 0))) return null
  if (text.slice(0, heads[0]?.index ?? 0).trim().length > longestOpening) return null
  return heads.flatMap((head, index) => {
    const field = asked[(numbers[index] ?? 0) - 1]
    const from = head.index + head[0].length
    const to = heads[index + 1]?.index ?? text.length
    return field && text.slice(from, to).trim() ? [{ field, start: head.index, from, to }] : []
  })
}

/** 好的,都在这里: words before the first number */
const longestOpening = 12

/** Labels with a colon behind them, in the message as it was typed. */
function answersIn({ request, asked, tools }: Hearing, form: readonly Mark[]): readonly Line[] {
  const { text } = request
  const open = asked.filter(field => !form.some(mark => mark.field === field))
  const marks: readonly Mark[] = (asked.length < 2 ? [] : open).flatMap(field => {
    const label = tools.texts?.[field.key]?.label
    if (!label) return []
    const bare = label.replace(/[（(].*$/, '')
    const found = new RegExp(
      `(?:^|[\\n,，;；。、\\s])(?:\\d{1,2}[.、)）]|[-*•])?\\s*(${escaped(bare)}(?:[（(][^）)\\n]{1,20}[）)])?\\s*[:：])`,
      'iu',
    ).exec(text)
    const whole = found?.[1]
    if (!found || !whole) return []
    const start = found.index + found[0].length - whole.length
    return [{ field, start, from: start + whole.length }]
  })
  const ordered = [...marks, ...form].toSorted((a, b) => a.start - b.start)
  return ordered.flatMap((mark, index) => {
    const next = ordered[index + 1]?.start ?? text.length
    const to = mark.from + ends(text.slice(mark.from, next), mark.field)
    return text.slice(mark.from, to).trim() ? [{ ...mark, to }] : []
  })
}

function ends(behind: string, { type, kind }: FieldDefinition): number {
  if (ofLines.has(type)) return behind.length
  const value = /^[^\S\n]*[^\n]*/.exec(behind)?.[0] ?? ''
  const isFree = type === 'string' && (kind === undefined || kind === 'freeText' || kind === 'address')
  if (ofCommas.has(type) || isFree) return value.length
  const comma = /(?<!\d)[,，;；。]|[,，;；。](?!\d)/.exec(value)
  return comma ? comma.index : value.length
}

const escaped = (label: string): string => label.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** What the answer says about its own question; offsets in the whole message. */
function only(key: string, heard: FieldsHeard, by: number): FieldsHeard {
  const own = <T extends { readonly field: string }>(list: readonly T[]): readonly T[] => list.filter(each => each.field === key)
  return {
    fills: own(heard.fills).map(fill => ({ ...fill, start: fill.start + by, end: fill.end + by })),
    states: own(heard.states),
    rejects: own(heard.rejects),
    clarifies: own(heard.clarifies),
    corrects: heard.corrects,
  }
}

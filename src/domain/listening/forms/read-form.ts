import type { Hearing } from '../hearing.ts'
import { type FormLabel, findLabel } from './form-labels.ts'
import { readWideRow } from './read-wide-row.ts'

/** A label of a form with what stands behind it, which may be nothing; offsets in the message as it was typed. */
export interface FormLine {
  readonly label: FormLabel
  /** who was named last before it */
  readonly people: readonly string[]
  /** the section it stands in */
  readonly group: string | undefined
  readonly start: number
  readonly from: number
  /** of the line that holds the value */
  readonly to: number
  /** where the next label begins: values of several lines end there */
  readonly until: number
  /** the row of labels that it stands in, which is no text of its own */
  readonly head?: { readonly start: number; readonly end: number }
}

/** fewer labelled values may be the labels of a list or quoted words */
const formFrom = 4
/** nobody fills in more by hand, and the labels of a longer text are looked for one by one */
const longestForm = 6000

/** marks, numbers and bullets before a label */
const bullet = String.raw`[^\S\n]{0,40}(?:\|[^\S\n]{0,4}\d{1,2}[^\S\n]{0,4}\|(?=[^|\n]{1,60}\|)|[-*•●○▪◆■□☐☑✓√>#|]{1,20}|[(（]?\d{1,2}[.、)）．:](?!\d)|[(（]?[一二三四五六七八九十]{1,3}[、.)）．]|[①-⑳])?[^\S\n]{0,40}`
const layouts: readonly RegExp[] = [
  // "网站名称": "示例小面"
  /(?<=[{,[\s])"([^"\n]{1,30})"\s*:\s*["[{]?/g,
  // 【网站名称】示例小面
  new RegExp(String.raw`(?<=^|\n|[;；])${bullet}[【［[]([^【】［］[\]\n]{1,20})[】］\]][^\S\n]{0,40}[:：]?`, 'g'),
  // 网站名称: 示例小面
  new RegExp(String.raw`(?<=^|\n|[;；。！，,|])${bullet}([^\n:：;；。，,|\t]{1,60}?)[^\S\n]{0,40}[:：][^\S\n]{0,40}\n?`, 'g'),
  // 网站：示例小面 域名：a.cn: behind a blank
  /(?<=[^\S\n])([\u4e00-\u9fff][^\s:：;；。，,|=【】"（）()]{1,9})[:：][^\S\n]{0,40}/g,
  // the same with =, and with a tab or a wide gap
  new RegExp(
    String.raw`(?<=^|\n|[;；。！，,|])${bullet}([^\n:：;；。，,|\t=]{1,40}?)(?:[^\S\n]{0,40}=[^\S\n]{0,40}\n?|[^\S\n]{0,40}\t\s*|[^\S\n]{0,40}\|[^\S\n]{0,40}(?=[^|\n]+\|)| {2,})`,
    'g',
  ),
  // the label alone on its line
  new RegExp(String.raw`(?<=^|\n)${bullet}([^\n:：;；。，,|\t（(]{2,20}?(?:[（(][^\n）)]{1,30}[）)])?)[^\S\n]{0,40}\n`, 'g'),
  // 网站名称:示例小面 域名shili-mian-demo.cn
  /(?<=[^\S\n])((?:网站)?(?:域名|网址))(?=[a-z0-9][a-z0-9-]*\.[a-z])/gi,
  // 单位名称 示例小面店 单位性质 个体工商户
  /(?<=^|\n|[^\sa-zA-Z][^\S\n]{1,40})([\u4e00-\u9fff][^\s:：;；。，,|=【】"（）()]{1,13})[^\S\n]{1,40}(?=\S)/g,
]

/** A form that was copied and filled in, in any of the ways people do it; empty when it is none. */
export function readForm({ request, tools }: Hearing): readonly FormLine[] {
  const { text } = request
  if (text.length > longestForm || !/[\n;；{]/.test(text)) return []
  const wide = readWideRow(text, tools)
  const others = wide
    ? text.slice(0, wide.head.start) + text.slice(wide.head.start, wide.end).replace(/[^\n]/g, ' ') + text.slice(wide.end)
    : text
  const cells = wide?.cells.map(({ label, from, to }) => ({ label, mark: from, start: from, from, to, head: wide.head })) ?? []
  const heads = [...headsIn(others, tools), ...cells].toSorted((a, b) => a.start - b.start)
  const lines = withContext(heads, text, tools)
  return lines.length < formFrom ? [] : lines
}

interface Head {
  readonly label: FormLabel
  /** of its number or bullet */
  readonly mark: number
  readonly start: number
  readonly from: number
  /** of a cell below its label */
  readonly to?: number
  readonly head?: FormLine['head']
}

function headsIn(text: string, tools: Hearing['tools']): readonly Head[] {
  const found: Head[] = []
  for (const [index, layout] of layouts.entries()) {
    const isLoose = index === layouts.length - 1
    layout.lastIndex = 0
    for (let match = layout.exec(text); match; match = layout.exec(text)) {
      const said = match[1] ?? ''
      const label = found.some(head => overlaps(head, match)) ? null : findLabel(tools.reference.simplify(said), tools)
      const start = match.index + match[0].lastIndexOf(said, match[0].length)
      if (label && !(isLoose && (label.section || isValue(found, match.index, text))))
        found.push({ label, mark: match.index, start, from: match.index + match[0].length })
      // another label may begin inside what was taken for one
      else layout.lastIndex = match.index + 1
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const overlaps = (head: Head, match: RegExpExecArray): boolean => head.start < match.index + match[0].length && match.index < head.from

/** 单位性质 企业: what stands right behind a label on its line is its value, though it may be a label elsewhere. */
const isValue = (heads: readonly Head[], start: number, text: string): boolean =>
  heads.some(head => head.from <= start && text.slice(head.from, start).trim() === '' && !text.slice(head.from, start).includes('\n'))

/** Where each value ends, whom it is about, and in which section it stands. */
function withContext(heads: readonly Head[], text: string, tools: Hearing['tools']): readonly FormLine[] {
  const lines: FormLine[] = []
  let people: readonly string[] = []
  let group: string | undefined
  for (const [index, { label, start, from, to: close, head }] of heads.entries()) {
    const next = heads[index + 1]?.mark ?? text.length
    const until = close ?? endOf(text, from, next)
    const to = endOf(text, from, Math.min(until, lineEnd(text, from)))
    const { section } = label
    if (section) {
      group = section.group
      people = section.role ? [section.role] : []
      continue
    }
    // 网站负责人=法人: what follows is of the one person
    if (label.roles.length > 0) people = isKnown(text.slice(from, to), tools) ? ['principal'] : label.roles
    const isTheirs =
      label.detail !== undefined ||
      label.period !== undefined ||
      label.fields.some(key => Object.values(tools.lexicon.roles).some(role => Object.values(role.fields).includes(key)))
    // 【手机】负责人139…,网站负责人138…: whose each is stands before it
    const namesThem =
      label.detail !== undefined &&
      Object.values(tools.lexicon.form.roles).some(words => words.some(word => text.slice(from, to).includes(word)))
    // 主体负责人身份证号: what follows is of the same person
    const isWhole = label.detail === undefined && label.fields.length === 1
    const owners = Object.entries(tools.lexicon.roles).filter(([, { fields }]) =>
      [fields.name, fields.idNumber].some(key => key !== undefined && isWhole && label.fields[0] === key),
    )
    if (owners.length > 0) people = owners.map(([role]) => role)
    if (namesThem || (label.roles.length === 0 && !isTheirs)) people = []
    lines.push({ label, people, group, start, from, to, until, ...(head ? { head } : {}) })
  }
  return lines
}

/** In the place of a name stands a role. */
const isKnown = (value: string, { lexicon, reference }: Hearing['tools']): boolean =>
  ['legalRep', 'principal'].some(role =>
    lexicon.form.roles[role]?.includes(
      reference
        .simplify(value)
        .trim()
        .replace(/^同|本人$/g, ''),
    ),
  )

/** The end of the first line with anything on it. */
const lineEnd = (text: string, from: number): number => from + (/^\s*[^\n]*/.exec(text.slice(from))?.[0].length ?? 0)

function endOf(text: string, from: number, next: number): number {
  const behind = text.slice(from, next)
  const quoted = text[from - 1] === '"' ? behind.indexOf('"') : -1
  const end = quoted >= 0 ? quoted : behind.length
  return from + behind.slice(0, end).replace(/(?<![\s;；|"【［[{}\]-])[\s;；|"【［[{}\]-]+$/, '').length
}

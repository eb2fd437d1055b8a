import type { Line, Part } from './line.ts'
import { rowsUnder } from './rows-under.ts'

const named = /^(?:姓名|人员(?:姓名)?|成员(?:姓名)?|联系人(?:姓名)?|负责人(?:姓名)?|name)$/i
const called = /^(?:(?:移动|联系|手机|应急)?(?:电话|手机|号码|方式)(?:号码?|\/电话)?|mobile(?: phone)?|phone|tel)$/i
const does = /职[务责位]|角色|岗位|分工|任务|身份|[组部]|科室|单位|role|title|position|duty|team|group|department/i
const isGroup = /组/
/** goes on below where a cell spans rows; a leader is one */
const ofSeveral = /[组成]员|member/i
const leadersGroup = /领导|指挥|总/
const mobile = /1[3-9]\d/
const mostRows = 200
/** of the step from row to row: so far the middle of a cell that spans rows may be from theirs */
const besideMiddle = 0.3

/** A line of a table that says which of its words is a name. */
export interface PersonLine extends Line {
  readonly person?: string
}

/** The columns of one person. */
interface Place {
  readonly name: number
  readonly number: number
  readonly roles: readonly number[]
  readonly group: number
}

/**
 * Lines with the people of their tables told one a line: a row may hold several beside each other, and what spans rows (a group, what several do) is
 * of each. A group stands before what its people do: 组长 of 技术处置组 is none of the whole.
 */
export function peopleApart(lines: readonly Line[]): readonly PersonLine[] {
  const told: PersonLine[] = []
  let next = 0
  for (const [at, line] of lines.entries()) {
    if (at < next) continue
    const places = placesOf(line.cells ?? [])
    const table = places.length > 0 ? tableBelow(line.cells ?? [], lines, at + 1, places) : null
    told.push(line, ...(table ? places.flatMap(place => peopleAt(place, table.rows, table.groups)) : []))
    next = table ? at + 1 + table.length : next
  }
  return told
}

function placesOf(header: readonly Part[]): readonly Place[] {
  const texts = header.map(({ text }) => text.replace(/\s/g, ''))
  const names = texts.flatMap((text, at) => (named.test(text) ? [at] : []))
  const [first = -1, second = texts.length] = names
  // what is repeated before each name belongs to it, what stands before all of them to each
  let start = first
  while (start > 0 && texts[start - 1] === texts[second - first + start - 1]) start -= 1
  const isOne = names.length === 1
  return names.flatMap(name => {
    const begins = isOne ? 0 : name - first + start
    const ends = isOne ? texts.length : begins + second - first
    const own = texts.flatMap((text, at) => (at !== name && text && ((at >= begins && at < ends) || at < start) ? [at] : []))
    const number = own.find(at => called.test(texts[at] ?? ''))
    const about = own.filter(at => does.test(texts[at] ?? '') && !called.test(texts[at] ?? ''))
    const group = about.find(at => isGroup.test(texts[at] ?? '')) ?? -1
    return number === undefined || about.length === 0 ? [] : [{ name, number, roles: about.filter(at => at !== group), group }]
  })
}

interface Table {
  readonly rows: readonly Line[]
  /** by row, the words of its group */
  readonly groups: readonly string[]
  /** in lines */
  readonly length: number
}

function tableBelow(header: readonly Part[], lines: readonly Line[], from: number, [place]: readonly Place[]): Table | null {
  if (!place) return null
  if ((header[0]?.box[2] ?? 0) === 0) {
    const end = lines.findIndex((line, at) => at >= from && (line.cells?.length !== header.length || at - from >= mostRows))
    const rows = lines.slice(from, end < 0 ? undefined : end)
    const groups = goingOn(rows.map(({ cells }) => cells?.[place.group]?.text ?? ''))
    return { rows, groups, length: rows.length }
  }
  const page = lines[from - 1]?.page
  const below = lines.slice(from, from + mostRows).filter(line => line.page === page)
  // on a page the words of a cell that spans two rows stand between them
  const isLone = (line: Line): boolean => !line.cells && columnAt(line, header) === place.group
  const rows = rowsUnder(
    header,
    below.filter(line => !isLone(line)),
  )
  const last = rows.at(-1)
  if (!last) return null
  const within = below.filter(({ box }) => box[1] < last.box[1] + last.box[3])
  const spanning = [...within.filter(isLone), ...rows.flatMap(({ cells = [] }) => cells[place.group] ?? [])].filter(
    ({ text }) => text !== '',
  )
  return { rows, groups: groupsOf(rows, spanning), length: within.length }
}

const columnAt = ({ box: [x, , width] }: Part, header: readonly Part[]): number =>
  header.findIndex(({ box: [left, , wide] }) => x < left + wide && left < x + width)

function goingOn(texts: readonly string[]): readonly string[] {
  let last = ''
  return texts.map(text => {
    last = text || last
    return last
  })
}

const middle = ({ box: [, y, , height] }: { readonly box: Part['box'] }): number => y + height / 2

/** What spans rows stands in their middle, and one ends where the next begins; where that does not come out, no row has a group. */
function groupsOf(rows: readonly Line[], spanning: readonly Part[]): readonly string[] {
  const places = rows.map(middle)
  const step = Math.min(...places.slice(1).map((place, at) => place - (places[at] ?? place)))
  const groups: string[] = []
  for (const cell of spanning.toSorted((a, b) => middle(a) - middle(b))) {
    const from = places[groups.length] ?? Number.NaN
    const to = places.findIndex((place, at) => at >= groups.length && Math.abs((from + place) / 2 - middle(cell)) < step * besideMiddle)
    if (to < 0) return rows.map(() => '')
    while (groups.length <= to) groups.push(cell.text)
  }
  return groups.length === rows.length ? groups : rows.map(() => '')
}

function peopleAt({ name, number, roles, group }: Place, rows: readonly Line[], groups: readonly string[]): readonly PersonLine[] {
  let several = ''
  return rows.flatMap((row, at) => {
    const said = (column: number): string => row.cells?.[column]?.text.trim() ?? ''
    const own = roles.map(said).filter(Boolean)
    several = own.length > 0 ? (own.find(role => ofSeveral.test(role)) ?? '') : several
    if (!said(name) || !mobile.test(said(number))) return []
    const of = group < 0 ? '' : (groups[at] ?? '')
    const does = own.length > 0 ? own : [several].filter(Boolean)
    // 领导小组 and its 组长 are the head of all
    const told = of && !leadersGroup.test(of) ? (does.length > 0 ? does.map(role => of + role) : [of]) : [...does, of].filter(Boolean)
    const cells = [said(name), ...told, said(number)].map(text => ({ text, box: row.box }))
    return [{ ...row, text: cells.map(({ text }) => text).join(' '), cells, person: said(name) }]
  })
}

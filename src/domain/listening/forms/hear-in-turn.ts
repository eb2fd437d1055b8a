import type { FieldDefinition } from '../../fields/definition.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import { endOfRestHolds } from '../offered/hear-verdict.ts'
import { plainAnswer } from '../readers/read-boolean.ts'
import { only } from './hear-form.ts'
import type { SheetHeard } from './hear-sheet.ts'

interface Part {
  readonly start: number
  readonly end: number
}

/** what one message is cut by, the clearest first; and how many answers are in order by no chance */
const cuts: readonly { readonly mark: RegExp; readonly fewest: number }[] = [
  { mark: /\n+/g, fewest: 2 },
  { mark: /[。；;]+\s*/g, fewest: 2 },
  { mark: /[^\S\n]+/g, fewest: 3 },
  { mark: /[，,]\s*/g, fewest: 3 },
]

/**
 * As many parts as questions, and each answers the question in its place: nothing is said about another one. Null when one
 * part does not fit.
 */
export function hearInTurn(hearing: Hearing, hearAsking: (field: string, from: number, to?: number) => FieldsHeard): SheetHeard | null {
  const { asked, request } = hearing
  if (hearing.segments.some(segment => segment.question)) return null
  // lines are cut by nothing else
  const from = request.confirming.length > 0 ? endOfRestHolds(request.text) : 0
  const cut = cuts.find(({ mark }) => partsOf(request.text, mark, from).length > 1)
  if (!cut || asked.length < cut.fewest) return null
  const parts = answersAmong(partsOf(request.text, cut.mark, from), hearing)
  if (parts.length !== asked.length) return null
  const heard: FieldsHeard[] = []
  for (const [at, field] of asked.entries()) {
    const own = heardAt(field, parts[at], hearing, hearAsking)
    if (!own) return null
    heard.push(own)
  }
  return joined(heard, parts, hearing)
}

function partsOf(text: string, cut: RegExp, from: number): readonly Part[] {
  const parts: Part[] = []
  let start = from
  const marks = [...text.matchAll(cut)].filter(({ index }) => index >= from)
  for (const mark of [...marks, { index: text.length, 0: '' }]) {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, mark.index))) parts.push({ start, end: mark.index })
    start = mark.index + mark[0].length
  }
  return parts
}

/** Without the yes at the head and what turns a proposal down. */
function answersAmong(parts: readonly Part[], { request, tools }: Hearing): readonly Part[] {
  if (request.confirming.length === 0) return parts
  const labels = request.confirming.flatMap(({ field }) => tools.texts?.[field]?.label ?? [])
  return parts.filter(({ start, end }, at) => {
    const said = tools.reference.simplify(request.text.slice(start, end)).trim()
    const isYes =
      at === 0 && (plainAnswer(said) !== undefined || /^(?:都)?对(?:的|了)?(?:[,，].{0,8})?$|^是的?(?:[,，].{0,8})?$/.test(said))
    return !isYes && !/^(?:别的|其他|其它|另外)(?:都|的)?有(?:点)?问题$/.test(said) && !labels.some(label => said.includes(label))
  })
}

function heardAt(
  field: FieldDefinition,
  part: Part | undefined,
  hearing: Hearing,
  hearAsking: (field: string, from: number, to?: number) => FieldsHeard,
): FieldsHeard | null {
  if (!part || namesAnother(field, part, hearing)) return null
  const theirs = ownersWord.exec(hearing.request.text.slice(part.start, part.end))?.[0].length ?? 0
  const start = field.group === 'people' || field.group === 'security' ? part.start + theirs : part.start
  const heard = hearAsking(field.key, start, part.end)
  const own = only(field.key, heard, start)
  const [fill] = own.fills
  const beside = (goesWith[field.key] ?? []).flatMap(key => only(key, heard, start).fills)
  // a firm that no list knows is put forward
  const isFirm = fill?.doubt === 'name' && field.kind === 'brandName'
  if (fill) return isFirm || (fill.confidence >= sureFrom && !fill.doubt) ? { ...own, fills: [fill, ...beside] } : null
  return own.states.length > 0 ? own : null
}

/** 广州的, to the question whether it stands in the mainland, says where as well */
const goesWith: Readonly<Record<string, readonly string[]>> = { serverRegion: ['serverProvince', 'serverCountry'] }

/** 我手机139…: whose it is the question says */
const ownersWord = /^\s*(?:我|他|她)(?:的|们?的)?(?:身份证(?:号码?)?|证件号码?|手机号?|电话|邮箱)(?:号码)?(?:就?是|[:：])?\s*(?=[\dA-Za-z])/

const wordy: ReadonlySet<string> = new Set(['boolean', 'enum', 'multiEnum', 'text'])

/** 网站名称 before an answer that stands in the place of another one */
const namesAnother = (field: FieldDefinition, { start, end }: Part, { asked, request, tools }: Hearing): boolean => {
  const said = request.text.slice(start, end).trim().toLowerCase()
  return asked.some(other => {
    const label = tools.texts?.[other.key]?.label.replace(/[（(][\s\S]*/, '').toLowerCase()
    return other !== field && label !== undefined && said.startsWith(label)
  })
}

function joined(all: readonly FieldsHeard[], parts: readonly Part[], { request, asked }: Hearing): SheetHeard {
  let rest = request.text
  for (const [at, own] of all.entries()) {
    const type = asked[at]?.type ?? ''
    const place = own.fills[0] ?? parts[at]
    // what is said of a choice, or described, may tell more than itself
    if (!place || wordy.has(type)) continue
    rest = rest.slice(0, place.start) + rest.slice(place.start, place.end).replace(/[^\n]/g, ' ') + rest.slice(place.end)
  }
  return {
    heard: {
      fills: all.flatMap(each => each.fills),
      states: all.flatMap(each => each.states),
      rejects: [],
      clarifies: [],
      corrects: false,
    },
    rest,
  }
}

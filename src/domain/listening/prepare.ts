import type { FieldEntry } from '../case/state.ts'
import type { FieldDefinition } from '../fields/definition.ts'
import type { Json } from '../json.ts'
import type { SheetHeard } from './forms/hear-sheet.ts'
import type { Hearing, HearRequest, ListenTools, Region } from './hearing.ts'
import { asksNothing } from './learned/hear-stance.ts'
import { type Cue, findCues } from './spans/find-cues.ts'
import { findSpans } from './spans/find-spans.ts'
import { type Normalised, normalise, sliceOfNormalised } from './text/normalise.ts'
import { splitSegments } from './text/split-segments.ts'

type Found = Pick<Hearing, 'norm' | 'spans' | 'cues' | 'rest'>

/** by the request, which goes with a message wherever it is looked at */
const prepared = new WeakMap<HearRequest, Hearing>()

/** What is looked for in every message, whatever was asked. */
export function prepare(request: HearRequest, tools: ListenTools): Hearing {
  const before = prepared.get(request)
  if (before?.tools === tools) return before
  const norm = normalise(request.text, text => tools.reference.simplify(text))
  const hearing = hearingOf(request, tools, {
    norm,
    ...findSpans(norm, request.today),
    cues: ownCues(findCues(norm.text, tools.lexicon, tools.texts), request, tools),
  })
  prepared.set(request, hearing)
  return hearing
}

function hearingOf(request: HearRequest, tools: ListenTools, { norm, spans, rest, cues }: Found): Hearing {
  // where nothing else is asked, a choice that was put forward is the question: 就网站备案吧
  const chosen = request.confirming.map(({ field }) => field).filter(field => tools.fields[field]?.type === 'enum')
  const open = request.asking.length > 0 ? request.asking : chosen
  const asked = open.flatMap((key): readonly FieldDefinition[] => {
    const field = tools.fields[key]
    return field ? [field] : []
  })
  const known = (key: string): Json | undefined => {
    const entry = request.fields[key]
    const proposed = entry ? undefined : request.confirming.find(each => each.field === key)?.value
    if (isJson(proposed)) return proposed
    return entry && (entry.state === 'filled' || entry.state === 'needsConfirmation') ? entry.value : undefined
  }
  const split = splitSegments(norm.text, rest, spans, cues, norm.shown)
  // 招人的嘛 哪个厂要人就贴上去: words of a question in what asks nothing
  const segments = asksNothing(split, norm.text, asked, tools.lexicon) ? split.map(each => ({ ...each, question: false })) : split
  return { request, tools, norm, text: norm.text, spans, rest, cues, segments, asked, known }
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || Array.isArray(value)

/** A stretch of the message, heard as if only that had been written and only that field been asked for. Nothing is looked for twice. */
export function partOf(whole: Hearing, field: string, from: number, to = whole.request.text.length): Hearing {
  // the company whose name is put forward is the 公司 of a part as well
  const offered = whole.request.confirming.flatMap(each =>
    each.field !== field && isJson(each.value) ? [[each.field, filled(each.value, '')] as const] : [],
  )
  const fields = { ...Object.fromEntries(offered), ...whole.request.fields }
  const request = { ...whole.request, text: whole.request.text.slice(from, to), fields, asking: [field], confirming: [] }
  const cut = sliceOfNormalised(whole.norm, from, to)
  const found = cut && within(whole, cut.part, cut.at)
  return found ? hearingOf(request, whole.tools, found) : prepare(request, whole.tools)
}

/** What stands in a stretch; undefined when it ends in the middle of something. */
function within({ spans, cues, rest }: Hearing, norm: Normalised, from: number): Found | undefined {
  const to = from + norm.text.length
  const isCut = ({ start, end }: Region): boolean => (start < from && from < end) || (start < to && to < end)
  if (spans.some(isCut) || cues.some(isCut)) return undefined
  const moved = <T extends Region>(all: readonly T[]): readonly T[] =>
    all.flatMap(each => (each.start >= from && each.end <= to ? [{ ...each, start: each.start - from, end: each.end - from }] : []))
  return { norm, spans: moved(spans), cues: moved(cues), rest: rest.slice(from, to) }
}

/** The rest of a message whose labelled answers are heard; their questions are no longer open for it. */
export function besideSheet(whole: Hearing, { heard, rest: left }: SheetHeard): Hearing {
  const answered = [...heard.fills, ...heard.states, ...heard.rejects, ...heard.clarifies].map(each => each.field)
  // 办公地址同住所: the rest points at the address of a pasted page; its names may be those of before
  const page = heard.fills.length >= aPage ? heard.fills.filter(({ field }) => field === 'organizerCertAddress') : []
  const told = page.map(({ field, value, quote }) => [field, filled(value, quote)] as const)
  const fields = { ...Object.fromEntries(told), ...whole.request.fields }
  const request = { ...whole.request, text: left, fields, asking: whole.request.asking.filter(field => !answered.includes(field)) }
  return hearingOf(request, whole.tools, without(whole, left))
}

/** so many values are a page that was pasted */
const aPage = 4

const filled = (value: Json, quote: string): FieldEntry => ({
  state: 'filled',
  value,
  evidence: { kind: 'turn', seq: 0, quote, confidence: 1 },
  updatedAt: '',
  by: 'visitor',
})

/** What was found, but for what stands where the rest has blanks. */
function without({ norm, spans, cues, rest }: Hearing, left: string): Found {
  const taken = Uint8Array.from({ length: norm.text.length }, (_, at) => Number(left[norm.offsets[at] ?? 0] === ' '))
  const isTaken = ({ start, end }: Region): boolean =>
    taken.subarray(start, end).some((is, at) => is === 1 && norm.text[start + at] !== ' ')
  const blanked = (text: string): string => {
    let kept = ''
    for (let at = 0; at < text.length; at += 1) kept += taken[at] ? ' ' : (text[at] ?? '')
    return kept
  }
  return {
    norm: { original: left, text: blanked(norm.text), shown: blanked(norm.shown), offsets: norm.offsets },
    spans: spans.filter(span => !isTaken(span)),
    cues: cues.filter(cue => !isTaken(cue)),
    rest: blanked(rest),
  }
}

/** 名字叫周敏, where one person's name is asked for, labels no site. */
function ownCues(cues: readonly Cue[], { asking }: HearRequest, { fields }: ListenTools): readonly Cue[] {
  const [only, ...more] = asking
  const isPerson = only !== undefined && more.length === 0 && fields[only]?.kind === 'personName'
  return isPerson ? cues.filter(({ word }) => word !== '名字叫') : cues
}

import type { FieldDefinition } from '../../fields/definition.ts'
import { parseValue } from '../../fields/parse-value.ts'
import type { FieldTexts } from '../../fields/texts.ts'
import type { Json } from '../../json.ts'
import type { HearRequest, ListenTools } from '../hearing.ts'
import type { Fill, Intent, Understanding } from '../understanding.ts'

export interface Picks {
  readonly fills: readonly Fill[]
  /** where what was typed beside them begins */
  readonly from: number
}

type Tools = Pick<ListenTools, 'fields' | 'reference' | 'wordings'>

/** beside the name of a yes or no */
const yesOrNo: readonly (readonly [string, boolean])[] = [
  ['是', true],
  ['同意', true],
  ['Yes', true],
  ['I agree', true],
  ['否', false],
  ['不同意', false],
  ['No', false],
  ['I do not agree', false],
]

/** nothing else is as sure: the words are ours */
const confidence = 0.99

/**
 * Choices that were tapped, as the page writes them: 备案类型：首次备案；服务形态：网站、APP on the first line. The names of the questions and
 * the choices are our own words, so they are taken for what they are and not read as speech. Null when the line is anything else.
 */
export function hearPicks(request: HearRequest, tools: Tools): Picks | null {
  const { text } = request
  const line = text.slice(0, text.includes('\n') ? text.indexOf('\n') : text.length)
  const fills: Fill[] = []
  for (let at = 0; at < line.length; ) {
    const fill = pickAt(line, at, request, tools)
    if (!fill || fills.some(({ field }) => field === fill.field)) return null
    fills.push(fill)
    if (fill.end < line.length && line[fill.end] !== '；') return null
    at = fill.end + 1
  }
  return fills.length > 0 ? { fills, from: Math.min(line.length + 1, text.length) } : null
}

function pickAt(line: string, at: number, request: HearRequest, tools: Tools): Fill | undefined {
  const asked = [...request.asking, ...request.confirming.map(({ field }) => field)]
  for (const key of asked) {
    const field = tools.fields[key]
    for (const wording of field ? (tools.wordings ?? []) : []) {
      const label = `${wording[key]?.label}：`
      if (!field || !line.startsWith(label, at)) continue
      const found = choicesAt(line, at + label.length, field, wording[key])
      if (found) return fillOf(line, at + label.length, field, found, request, tools)
    }
  }
  return undefined
}

/** The longest choices that fill the line up to the next question or its end: 其他 is no beginning of 其他语种. */
function choicesAt(line: string, from: number, field: FieldDefinition, texts?: FieldTexts): { raw: Json; end: number } | undefined {
  const several = field.type === 'multiEnum'
  const words: readonly (readonly [string, Json])[] =
    field.type === 'boolean' ? yesOrNo : (field.codes ?? []).flatMap(code => (texts?.options?.[code] ? [[texts.options[code], code]] : []))
  const codes: Json[] = []
  for (let at = from; ; at += 1) {
    const here = words
      .filter(([word]) => line.startsWith(word, at) && /^(?:$|；|、)/.test(line.slice(at + word.length)))
      .toSorted((a, b) => b[0].length - a[0].length)[0]
    if (!here) return undefined
    codes.push(here[1])
    at += here[0].length
    if (line[at] !== '、') return several || codes.length === 1 ? { raw: several ? codes : (codes[0] ?? null), end: at } : undefined
  }
}

function fillOf(
  line: string,
  start: number,
  field: FieldDefinition,
  { raw, end }: { readonly raw: Json; readonly end: number },
  { today }: HearRequest,
  { reference }: Tools,
): Fill | undefined {
  // a choice depends on no other value
  const parsed = parseValue(field, raw, { today, reference, values: () => undefined })
  return parsed.ok ? { field: field.key, value: parsed.value, quote: line.slice(start, end), start, end, confidence } : undefined
}

/** What is left to hear and to ask for beside what was tapped. */
export function besidePicks({ fills, from }: Picks, request: HearRequest): HearRequest {
  const isOpen = (field: string): boolean => fills.every(fill => fill.field !== field)
  return {
    ...request,
    text: request.text.slice(from),
    asking: request.asking.filter(isOpen),
    confirming: request.confirming.filter(({ field }) => isOpen(field)),
  }
}

/** answered by what was picked, unless the words beside it want something of their own */
const spoken: Partial<Record<Intent, true>> = { clarify: true, empty: true, smallTalk: true, greeting: true, confirm: true, deny: true }

/** What was picked, and what was said beside it. */
export function withPicks({ fills, from }: Picks, heard: Understanding): Understanding {
  const isPicked = (field: string): boolean => fills.some(fill => fill.field === field)
  const others = <T extends { readonly field: string }>(list: readonly T[]): readonly T[] => list.filter(({ field }) => !isPicked(field))
  return {
    ...heard,
    intent: spoken[heard.intent] ? 'answer' : heard.intent,
    fills: [...fills, ...others(heard.fills).map(fill => ({ ...fill, start: fill.start + from, end: fill.end + from }))],
    states: others(heard.states),
    rejects: others(heard.rejects),
    ...(heard.clarifies ? { clarifies: others(heard.clarifies) } : {}),
    sensitive: heard.sensitive.map(span => ({ ...span, start: span.start + from, end: span.end + from })),
    ...(heard.intent === 'confirm' ? { affirms: true as const } : {}),
    ...(heard.intent === 'deny' ? { denies: true as const } : {}),
  }
}

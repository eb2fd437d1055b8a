import { canonicalJson } from '../../canonical-json.ts'
import type { FieldDefinition } from '../../fields/definition.ts'
import { turned } from '../correcting/retell.ts'
import type { HearRequest, ListenTools } from '../hearing.ts'
import { prepare } from '../prepare.ts'
import type { Fill, Understanding } from '../understanding.ts'
import { latestOf } from './said-before.ts'

/** longer messages tell a story */
const longest = 40
/** of more that were answered at once any may be meant */
const mostTried = 3
/** from here a reading is no chance */
const surest = 0.7
/** what has a form or choices of its own; any words would be a name or a description */
const told: ReadonlySet<FieldDefinition['type']> = new Set([
  'enum',
  'boolean',
  'integer',
  'number',
  'date',
  'dateOrLongTerm',
  'divisionCode',
  'countryCode',
  'phone',
  'email',
])
/** 别换了还是那个, 我朋友那家是三级 */
const keeps = /还是|不[用变动改]|没变|照旧|朋友|隔壁|同行|别人家?|人家/
/** 没有执照照片 holds the words of a choice by chance */
const isChoice = ({ type }: FieldDefinition): boolean => type === 'enum' || type === 'boolean'
const asks = /[?？]|[吗么呢嘛]\s*$|怎么|什么|咋|啥|多少|哪/

/**
 * 丢一天的数据哪受得了,顶多一个钟 to a question that takes no hours: what answers no open question, and would answer what was answered last, is put forward as its
 * new value. Undefined where it would answer none of those, or two.
 */
export function hearAnew(
  heard: Understanding,
  request: HearRequest,
  tools: ListenTools,
  hear: (request: HearRequest) => Understanding,
): Understanding | undefined {
  if (request.text.length > longest || request.text.trim().includes('\n') || asks.test(request.text) || keeps.test(request.text))
    return undefined
  if (heard.intent !== 'clarify' && heard.intent !== 'question') return undefined
  const fields = [...latestOf(prepare(request, tools))].filter(field => told.has(tools.fields[field]?.type ?? 'derived'))
  if (fields.length > mostTried) return undefined
  const found = fields.flatMap((field): readonly Fill[] => {
    const { [field]: held, ...others } = request.fields
    const definition = tools.fields[field]
    if (request.asking.includes(field) || held === undefined || !definition) return []
    const { fills } = hear({ ...request, asking: [field], confirming: [], fields: others })
    const [only, ...more] = fills
    return only?.field === field &&
      more.length === 0 &&
      only.confidence >= surest &&
      (!isChoice(definition) || turned.test(request.text) || 2 * only.quote.length >= request.text.trim().length) &&
      'value' in held &&
      canonicalJson(only.value) !== canonicalJson(held.value ?? null)
      ? [only]
      : []
  })
  const [fill, ...rivals] = found
  if (!fill || rivals.length > 0) return undefined
  const { corrects: _, ...plain } = fill
  return { ...heard, intent: 'answer', fills: [{ ...plain, confidence: 0.6, doubt: 'likely' }], states: [], rejects: [], clarifies: [] }
}

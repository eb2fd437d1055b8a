import type { FieldDefinition } from '../../fields/definition.ts'
import type { HearRequest, ListenTools } from '../hearing.ts'

const otherMarks = /[,，;；。!！?？\n]/
/** what may be a list itself, or hold one */
const lists: ReadonlySet<FieldDefinition['type']> = new Set([
  'multiEnum',
  'stringList',
  'domainList',
  'ipRangeList',
  'personList',
  'table',
  'text',
])

/** 138…、a@b.cn、同意, to three questions: as many pieces as questions, and no other mark; the strokes part answers, as commas do. Nothing moves. */
export function withStrokesApart(text: string, { asking }: HearRequest, { fields }: ListenTools): string {
  const pieces = text.split('、')
  if (asking.length < 2 || pieces.length !== asking.length || otherMarks.test(text)) return text
  // 网安说要补材料：方案书、授权书、合同 is one list
  const labelled = pieces.filter(piece => /[:：]/.test(piece)).length
  if (labelled > 0 && labelled < pieces.length) return text
  if (pieces.some(piece => !piece.trim()) || asking.some(key => lists.has(fields[key]?.type ?? 'text'))) return text
  return text.replaceAll('、', '，')
}

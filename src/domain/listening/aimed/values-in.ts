import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import type { Ask } from '../correcting/ask-within.ts'
import { mendList } from '../correcting/mend-list.ts'
import { newValue } from '../correcting/retell.ts'
import { statementsOf } from '../correcting/statements.ts'
import { type Hearing, type HearRequest, type Region, sliceOf } from '../hearing.ts'
import { typedAt } from '../named/hear-piece.ts'
import type { Fill, Understanding } from '../understanding.ts'
import type { Part } from './parts-of.ts'

/** Hears another message in the same case. */
export type HearAs = (request: Pick<HearRequest, 'text'> & Partial<HearRequest>) => Understanding

const mostClauses = 4
/** what stands before the message to say what it is about */
const leads = ['写错了,', '不对,应该是']

/**
 * What a part of the message gives a field as, heard in several ways: what is cut out of its sentences, with the name of the field before it, and as the
 * answer to its question, the whole and each of its clauses.
 */
export function valuesIn(part: Part, field: FieldDefinition, hearing: Hearing, hear: HearAs, ask: Ask): readonly Fill[] {
  const name = hearing.tools.lexicon.fields[field.key]?.names[0]
  const clauses = statementsOf(hearing)
    .filter(({ start, end }) => part.start <= start && end <= part.end)
    .flatMap(statement => statement.clauses)
    .filter(({ keeps, text }) => !keeps && !isPartly.test(text))
  const cut = mendList(field, hearing.known(field.key) ?? null, clauses, hearing, ask) ?? newValue(field, clauses, hearing, ask)
  const alone = clauses.length > 1 ? clauses.slice(-mostClauses).toReversed() : []
  // which of several goes and which stays is told by each clause
  const answers = field.type === 'multiEnum' && alone.length > 0 ? alone : [part, ...alone]
  const found = [
    // counts twice
    cut,
    cut,
    ...(name === undefined ? [] : leads.map(lead => heardBehind(`${name}${lead}`, part, field, hearing, hear))),
    ...answers.map(region => asAnswer(region, field, hearing, hear)),
  ]
  return found.flatMap(fill => (fill && !isEmpty(fill.value) && !isTalk(fill) ? fill : []))
}

function heardBehind(lead: string, part: Region, field: FieldDefinition, hearing: Hearing, hear: HearAs): Fill | undefined {
  const [from, to] = typedAt(part, hearing)
  const { fills } = hear({ text: lead + hearing.norm.original.slice(from, to) })
  const fill = fills.find(each => each.field === field.key && each.start >= lead.length)
  return fill && { ...fill, start: fill.start - lead.length + from, end: fill.end - lead.length + from }
}

function asAnswer(region: Region, field: FieldDefinition, hearing: Hearing, hear: HearAs): Fill | undefined {
  const [from, to] = typedAt(region, hearing)
  const { [field.key]: _, ...fields } = hearing.request.fields
  const { fills } = hear({ text: hearing.norm.original.slice(from, to), asking: [field.key], confirming: [], fields })
  const fill = fills.find(each => each.field === field.key)
  if (!fill) return undefined
  const known = hearing.known(field.key)
  const value =
    field.type === 'multiEnum' && isList(known) && isList(fill.value) ? listOf(known, fill.value, sliceOf(hearing, region)) : fill.value
  return { ...fill, value, start: fill.start + from, end: fill.end + from }
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** 英文版也有 · WAF划掉 */
function listOf(known: readonly Json[], told: readonly Json[], said: string): Json {
  const isIn = (each: Json): boolean => known.includes(each)
  if (told.every(isIn) && /不|没|别|去掉|删|划掉|取消|撤|拿掉/.test(said)) return known.filter(each => !told.includes(each))
  if (!told.some(isIn) && /加|也|还|漏|忘/.test(said)) return [...known, ...told].toSorted()
  return told
}

const isEmpty = (value: Json): boolean => isList(value) && value.length === 0

/** 漏了一台备机 tells not how many there are */
const isPartly = /(?:漏|多|少)(?:了|写|说|报|算){1,2}[一两二三四\d]/

/** 屋字改成坊, 那里写的是: no name holds such words */
const isTalk = ({ value }: Fill): boolean => typeof value === 'string' && /[写填说打看查][错成了是]|改|漏|忘|不是|那个|我|这个/.test(value)

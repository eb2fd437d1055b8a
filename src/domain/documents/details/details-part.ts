import { z } from 'zod'
import { formatNumber } from '../../fields/format-number.ts'
import { isList, isRecord } from '../../fields/json-shape.ts'
import type { Json } from '../../json.ts'
import type { Speaker } from '../records/source.ts'
import type { DocumentWords } from '../words.ts'
import type { DetailsSchema } from './detail-types.ts'

interface Voice {
  readonly words: DocumentWords
  readonly say: Pick<Speaker, 'name'>
}

/** Details as a person reads them: every key of the schema, null for what was not given. */
export const detailsPart = (schema: DetailsSchema, given: Json, voice: Voice): Readonly<Record<string, Json>> => part(schema, given, voice)

function part(schema: z.ZodObject, given: Json, voice: Voice): Readonly<Record<string, Json>> {
  const record = isRecord(given) ? given : {}
  return Object.fromEntries(Object.entries(schema.shape).map(([key, type]) => [key, shown(key, bare(type), record[key] ?? null, voice)]))
}

function shown(key: string, type: z.core.$ZodType, value: Json, voice: Voice): Json {
  if (value === null) return null
  if (type instanceof z.ZodArray) {
    const element = bare(type.element)
    return isList(value) ? value.map(item => (element instanceof z.ZodObject ? part(element, item, voice) : item)) : null
  }
  if (type instanceof z.ZodEnum) return voice.say.name(`detail.${key}.${value}`)
  if (typeof value === 'boolean') return value ? voice.words.yes : voice.words.no
  if (typeof value === 'number') return formatNumber(value, undefined, 'en')
  return typeof value === 'string' ? dated(value, voice.words) : null
}

const bare = (type: z.core.$ZodType): z.core.$ZodType => (type instanceof z.ZodOptional ? bare(type.unwrap()) : type)

/** 2026-11-20 or 2026-11-20T09:30 as the locale writes it. */
export function dated(value: string, words: DocumentWords): string {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/.exec(value) ?? []
  if (!year) return value
  const date = words.date(Number(year), Number(month), Number(day))
  return time ? `${date} ${time}` : date
}

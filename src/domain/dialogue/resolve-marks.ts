import type { FieldDefinition } from '../fields/definition.ts'
import { formatValue } from '../fields/format-value.ts'
import { maskValue } from '../fields/mask-value.ts'
import type { Json } from '../json.ts'
import type { Reading } from './reading.ts'

type JsonRecord = { readonly [key: string]: Json }

/** Puts the marks inside args into the words of the locale; everything else stays as it is. */
export function resolveMarks(value: Json, reading: Reading): Json {
  if (isList(value)) return value.map(item => resolveMarks(item, reading))
  if (!isRecord(value)) return value
  return markText(value, reading) ?? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveMarks(item, reading)]))
}

function markText(mark: JsonRecord, reading: Reading): Json | null {
  const { texts } = reading
  const args = isRecord(mark.args ?? null) ? resolveArgs(mark.args ?? {}, reading) : {}
  if (typeof mark.$label === 'string') return texts.fields[mark.$label]?.said ?? texts.fields[mark.$label]?.label ?? mark.$label
  if (typeof mark.$form === 'string') return texts.fields[mark.$form]?.label ?? mark.$form
  if (typeof mark.$ask === 'string') return askText(mark.$ask, mark.to ?? null, reading)
  if (typeof mark.$help === 'string') return texts.fields[mark.$help]?.help ?? ''
  if (typeof mark.$why === 'string') return texts.fields[mark.$why]?.why ?? ''
  if (typeof mark.$name === 'string') return texts.names[mark.$name] ?? mark.$name
  if (typeof mark.$options === 'string') return optionLabels(mark.$options, reading)
  if (typeof mark.$option === 'string' && typeof mark.of === 'string') return texts.fields[mark.of]?.options?.[mark.$option] ?? mark.$option
  if ('$value' in mark && typeof mark.of === 'string') return shownValue(mark.of, mark.$value ?? null, reading)
  if (typeof mark.$error === 'string') return sayWith(texts.errors[mark.$error] ?? texts.errors[`error.${mark.$error}`], clipped(args))
  if (typeof mark.$rule === 'string') {
    const rule = texts.rules[mark.$rule.replace(/^rule\./, '')] ?? texts.rules[mark.$rule]
    return sayWith(mark.part === 'fix' ? rule?.fix : mark.part === 'says' ? rule?.says : rule?.message, args)
  }
  return null
}

function askText(field: string, voices: Json, { texts }: Reading): string {
  const words = texts.fields[field]
  const asks: Readonly<Record<string, string | undefined>> = words?.asks ?? {}
  const fitting = isList(voices) ? voices.flatMap(voice => (typeof voice === 'string' ? [asks[voice]] : [])) : []
  return fitting.find(each => each !== undefined) ?? words?.ask ?? field
}

const sayWith = (say: ((args: JsonRecord) => string) | undefined, args: JsonRecord): string => (say ? say(args) : '')

function resolveArgs(args: Json, reading: Reading): JsonRecord {
  const resolved = resolveMarks(args, reading)
  return isRecord(resolved) ? resolved : {}
}

const optionLabels = (field: string, { texts, fields }: Reading): Json =>
  (fields[field]?.codes ?? []).map(code => texts.fields[field]?.options?.[code] ?? code)

/** A reply shows what was meant, not all of it: hundreds of addresses or a page without a blank stay in the case. */
const longestShown = 600
const longestQuoted = 80
const clip = (text: string, most: number): string => (text.length > most ? `${[...text.slice(0, most)].slice(0, -1).join('')}…` : text)
const clipped = (args: JsonRecord): JsonRecord =>
  Object.fromEntries(Object.entries(args).map(([key, value]) => [key, typeof value === 'string' ? clip(value, longestQuoted) : value]))

/** Sensitive values are masked wherever they are shown, to their owner too: replies are kept and read by others. */
function shownValue(field: string, value: Json, { texts, fields, divisions }: Reading): string {
  const definition = fields[field]
  if (!definition) return JSON.stringify(value)
  if (mayBeSensitive(definition, value)) return maskValue(definition, value)
  return clip(formatValue(definition, value, texts.fields[field] ?? {}, texts.locale, divisions), longestShown)
}

/** A certificate number is a person's unless it is the code of an organisation: 18 characters, and no birth date in the middle. */
function mayBeSensitive({ type, sensitivity, sensitivityWhen }: FieldDefinition, value: Json): boolean {
  // 还没做 or 已通过 is one of three words for everybody, and says nothing that could be misused
  if (sensitivity === 'sensitive') return type !== 'enum'
  if (!sensitivityWhen?.some(each => each.sensitivity === 'sensitive') || typeof value !== 'string') return false
  return !/^[0-9A-Z]{18}$/.test(value) || /^[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dX]$/.test(value)
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
const isRecord = (value: Json): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A set of args with its marks in words. */
export const wordedArgs = resolveArgs

import type { Json } from '../json.ts'
import { countries } from './countries.ts'
import type { FieldDefinition } from './definition.ts'
import { formatDate } from './format-date.ts'
import { formatNumber } from './format-number.ts'
import { isList, isRecord, type JsonRecord } from './json-shape.ts'
import { pathOf } from './parse-division.ts'
import type { Divisions } from './reference.ts'
import type { FieldTexts } from './texts.ts'
import { columnNames, levelNames, wordsOf } from './words-of.ts'

type Locale = 'zh-CN' | 'en'
type Shown = Pick<FieldDefinition, 'type' | 'unit' | 'columns'>

/** A value in the normal form as a person reads it in a locale. Never masks: see `maskValue`. */
export function formatValue(
  field: Shown,
  value: Json,
  texts: Pick<FieldTexts, 'options'>,
  locale: string,
  divisions: Pick<Divisions, 'get'>,
): string {
  return format(field, value, texts, locale === 'en' ? 'en' : 'zh-CN', divisions)
}

function format(field: Shown, value: Json, texts: Pick<FieldTexts, 'options'>, locale: Locale, divisions: Pick<Divisions, 'get'>): string {
  const words = wordsOf[locale]
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return formatNumber(value, field.unit, locale)
  if (typeof value === 'string') return formatText(field, value, texts, locale, divisions)
  if (isList(value)) {
    const items: readonly Json[] = value
    return items
      .map(item => format(field, item, texts, locale, divisions))
      .join(value.some(item => typeof item === 'object') ? words.betweenRows : words.between)
  }
  return isRecord(value) ? formatRecord(field, value, locale, divisions) : ''
}

function formatText(
  { type }: Shown,
  value: string,
  { options }: Pick<FieldTexts, 'options'>,
  locale: Locale,
  divisions: Pick<Divisions, 'get'>,
): string {
  switch (type) {
    case 'enum':
    case 'multiEnum':
      return options?.[value] ?? value
    case 'date':
    case 'dateOrLongTerm':
    case 'datetime':
    case 'dateRange':
      return value === 'longTerm' ? wordsOf[locale].longTerm : formatDate(value, locale)
    case 'divisionCode':
      return pathOf(value, divisions.get) || value
    case 'countryCode':
      return countryName(value, locale)
    default:
      return value
  }
}

const countryName = (code: string, locale: Locale): string => countries[code]?.[locale === 'en' ? 'en' : 'zh'] ?? code

function formatRecord({ type, columns = [] }: Shown, value: JsonRecord, locale: Locale, divisions: Pick<Divisions, 'get'>): string {
  const words = wordsOf[locale]
  if (value.elsewhere === true) return words.elsewhere
  if (type === 'upload') return typeof value.name === 'string' ? value.name : ''
  if (type === 'dateRange')
    return [value.start, value.end].map(day => (typeof day === 'string' ? formatDate(day, locale) : '')).join(words.until)
  if (type === 'personList') return [value.name, value.role, value.mobile].filter(part => typeof part === 'string').join(' ')
  // a row that was stored has its cells by the alphabet
  return Object.entries(value)
    .toSorted(([a], [b]) => columns.indexOf(a) - columns.indexOf(b))
    .map(([column, cell]) => formatCell(column, cell, locale, divisions))
    .join(words.betweenCells)
}

function formatCell(column: string, cell: Json, locale: Locale, divisions: Pick<Divisions, 'get'>): string {
  if (column === 'name' || column === 'vendor' || column === 'authority') return String(cell)
  const name = columnNames[locale][column] ?? column
  if (typeof cell === 'number') return `${name} ${formatNumber(cell, columnUnits[column], locale)}`
  if (typeof cell !== 'string') return `${name} ${JSON.stringify(cell)}`
  const shown =
    column === 'country'
      ? countryName(cell, locale)
      : column === 'province' || column === 'district'
        ? pathOf(cell, divisions.get) || cell
        : column === 'level'
          ? (levelNames[locale][cell] ?? cell)
          : cell
  return `${name} ${shown}`
}

const columnUnits: Readonly<Record<string, FieldDefinition['unit']>> = {
  memoryGb: 'GB',
  nicGbps: 'Gbps',
  outageHours: 'hours',
  affectedUsers: 'persons',
  lossCny: 'CNY',
}

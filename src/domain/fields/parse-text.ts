import type { Json } from '../json.ts'
import type { FieldDefinition } from './definition.ts'
import { lengthOf, normaliseLines, normaliseName, normaliseText } from './normalise-text.ts'
import { parsePersonName } from './parse-person-name.ts'
import { parseSiteName } from './parse-site-name.ts'
import { parseVersion } from './parse-version.ts'
import { accept, type Parsed, refuse } from './parsed.ts'

type TextField = Pick<FieldDefinition, 'type' | 'kind' | 'bounds'>

/** Longest text that any field takes when it states no bound of its own. */
const longest = 2000

/** A line or a paragraph, within its length in Unicode characters. */
export function parseText(field: TextField, raw: string): Parsed {
  const isName = field.kind === 'organisationName' || field.kind === 'brandName' || field.kind === 'siteName'
  const text = field.type === 'text' ? normaliseLines(raw) : isName ? normaliseName(raw) : normaliseText(raw)
  const { minLength = 1, maxLength = longest } = field.bounds ?? {}
  const length = lengthOf(text)
  if (length === 0) return refuse('value.empty')
  if (length < minLength) return refuse('text.tooShort', { args: { min: minLength, length } })
  if (length > maxLength) return refuse('text.tooLong', { args: { max: maxLength, length } })
  return readKind(field, text)
}

function readKind({ kind }: TextField, text: string): Parsed {
  if (kind === 'personName') return parsePersonName(text)
  if (kind === 'siteName') return parseSiteName(text)
  if (kind === 'version') return parseVersion(text)
  if ((kind === 'organisationName' || kind === 'brandName') && !/\p{L}/u.test(text)) return refuse('name.noLetters')
  if (kind === 'address' && !/\p{L}/u.test(text)) return refuse('address.noLetters')
  return accept(text)
}

export const textOf = (raw: Json): string | null =>
  typeof raw === 'string' ? raw : typeof raw === 'number' && Number.isFinite(raw) ? String(raw) : null

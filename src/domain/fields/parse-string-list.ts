import type { Json } from '../json.ts'
import { countProblem } from './collect.ts'
import type { FieldDefinition } from './definition.ts'
import { isList } from './json-shape.ts'
import { lengthOf, normaliseText } from './normalise-text.ts'
import { accept, type Parsed, refuse } from './parsed.ts'

const numbering = /^\s*(?:(?:第?[\d一二三四五六七八九十]+(?:步|、|\.|\)|）|:|：)|[-*•·]|[①-⑳])\s*)+/

/** Texts in spoken order. One text is cut at line breaks, numbers, arrows and punctuation. */
export function parseStringList({ bounds = {} }: Pick<FieldDefinition, 'bounds'>, raw: Json): Parsed {
  const items = typeof raw === 'string' ? cut(raw) : isList(raw) && raw.every(item => typeof item === 'string') ? raw : null
  if (!items) return refuse('value.type', { args: { wants: 'stringList' } })
  const texts = items.map(item => normaliseText(item.replace(numbering, ''))).filter(Boolean)
  const { minLength = 1, maxLength = 200 } = bounds
  const short = texts.find(text => lengthOf(text) < minLength)
  if (short !== undefined) return refuse('text.tooShort', { args: { min: minLength, length: lengthOf(short), item: short } })
  const long = texts.find(text => lengthOf(text) > maxLength)
  if (long !== undefined) return refuse('text.tooLong', { args: { max: maxLength, length: lengthOf(long), item: long } })
  return countProblem(texts.length, bounds) ?? accept(texts)
}

/** The strongest separator that is there wins, so that a comma inside a numbered step stays. */
function cut(text: string): readonly string[] {
  const separators = [/\r?\n/, /(?=(?:^|(?<=\D))\d{1,2}[、.)）](?!\d))|[①-⑳]/, /(?<!\s)\s*(?:->|→|=>|>)\s*/, /[;；。]/, /[,，、]/]
  for (const separator of separators) {
    const parts = text.split(separator).filter(part => part.trim() !== '')
    if (parts.length > 1) return parts
  }
  return [text]
}

import type { Json } from '../json.ts'
import { isList } from './json-shape.ts'
import { foldWidth } from './normalise-text.ts'

const joiners = new Set(['和', '与', '及', '还有', 'and'])

/** The items of a list: an array of texts as it is, or one text with commas, semicolons, spaces or 和 between them. */
export function splitItems(raw: Json): readonly string[] | null {
  if (typeof raw === 'string')
    return foldWidth(raw)
      .split(/[\s,;、]+|(?<=[\w.:/])[和与及](?=[\w])/)
      .filter(item => item !== '' && !joiners.has(item))
  if (!isList(raw)) return null
  return raw.every(item => typeof item === 'string') ? raw.map(item => foldWidth(item).trim()).filter(Boolean) : null
}

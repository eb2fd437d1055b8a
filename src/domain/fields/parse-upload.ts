import type { Json } from '../json.ts'
import { countProblem } from './collect.ts'
import type { FieldDefinition } from './definition.ts'
import { isList, isRecord } from './json-shape.ts'
import { accept, type Parsed, refuse } from './parsed.ts'

const keys = ['name', 'mime', 'bytes', 'kind', 'profile']

const isFile = (value: Json): boolean =>
  isRecord(value) &&
  Object.keys(value).every(key => keys.includes(key)) &&
  typeof value.name === 'string' &&
  value.name.length > 0 &&
  value.name.length <= 255 &&
  typeof value.mime === 'string' &&
  /^[\w.+-]+\/[\w.+-]+$/.test(value.mime) &&
  typeof value.bytes === 'number' &&
  Number.isInteger(value.bytes) &&
  value.bytes >= 0 &&
  (value.kind === undefined || typeof value.kind === 'string') &&
  (value.profile === undefined || typeof value.profile === 'string')

/** `[{name, mime, bytes, kind?, profile?}]`, or `{elsewhere: true}` for a file that goes straight to another system. Never from a text. */
export function parseUpload({ accepts, bounds = {} }: Pick<FieldDefinition, 'accepts' | 'bounds'>, raw: Json): Parsed {
  if (isRecord(raw) && raw.elsewhere === true && Object.keys(raw).length === 1) return accept({ elsewhere: true })
  if (accepts?.elsewhereOnly) return refuse('upload.elsewhereOnly')
  if (!isList(raw)) return refuse('upload.needsFile')
  if (!raw.every(isFile)) return refuse('upload.shape')
  // files arrive one by one: too few is a matter for the rules
  return countProblem(raw.length, bounds.maxItems === undefined ? {} : { maxItems: bounds.maxItems }) ?? accept(raw)
}

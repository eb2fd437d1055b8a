import type { Output } from '../../fields/definition.ts'
import { isList, isRecord } from '../../fields/json-shape.ts'
import type { Json } from '../../json.ts'
import type { FieldReader } from './field-reader.ts'
import type { RecordSource } from './source.ts'

export interface Attachment {
  readonly [key: string]: Json
  readonly label: string
  /** here: the file is in the case; elsewhere: it goes straight to another system and is ready; missing */
  readonly here: boolean
  readonly elsewhere: boolean
  /** never enters the product: the provider's app or the police portal takes it */
  readonly onlyElsewhere: boolean
  /** not there, but among our documents: it is signed and sealed and then uploaded */
  readonly made: boolean
  readonly files: string | null
}

/** The upload fields that an application asks for, in asking order, with the files that are there. */
export function attachmentsOf(source: RecordSource, read: FieldReader, output: Output): readonly Attachment[] {
  const needed = new Set(source.judgement.needed)
  return Object.values(source.catalogue.fields)
    .filter(field => field.type === 'upload' && field.usedBy.includes(output) && (needed.has(field.key) || source.state.fields[field.key]))
    .map(field => {
      const value = read.value(field.key)
      const names = isList(value) ? value.flatMap(file => (isRecord(file) && typeof file.name === 'string' ? [file.name] : [])) : []
      const elsewhere = isRecord(value) && value.elsewhere === true
      return {
        label: source.say.label(field.key),
        here: names.length > 0,
        elsewhere,
        onlyElsewhere: field.accepts?.elsewhereOnly === true,
        made: names.length === 0 && !elsewhere && field.accepts?.madeAs !== undefined,
        files: names.length ? names.join(source.words.separator) : null,
      }
    })
}

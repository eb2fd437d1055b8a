import type { FilingId } from '../../case/events.ts'
import type { JsonRecord } from '../../fields/json-shape.ts'
import type { Json } from '../../json.ts'
import type { DetailsSchema } from '../details/detail-types.ts'
import type { Circumstance } from './circumstances.ts'
import { commonParts } from './common.ts'
import { FieldReader } from './field-reader.ts'
import { lawPart } from './law.ts'
import type { MaterialRow } from './materials.ts'
import type { RecordSource } from './source.ts'
import type { BuiltRecord } from './template-parts.ts'

/** What a document is given beside the case. */
export interface Given {
  /** names of the other files of the package */
  readonly contents: readonly string[]
  /** the uploads, looked at, for the list of materials */
  readonly materials?: readonly MaterialRow[]
  /** the uploads stand behind their list */
  readonly bound?: boolean
  /** details as a person reads them, null where none were given */
  readonly details: Readonly<Record<string, Json>>
  /** details as they were given */
  readonly raw: JsonRecord
}

export interface TemplateDefinition {
  /** the case must have one of these filings */
  readonly filings: readonly FilingId[]
  /** measured by the articles: the fields that only they ask for are awaited too */
  readonly guide?: true
  readonly details?: DetailsSchema
  /** takes any details, as they are given */
  readonly anyDetails?: true
  readonly build: (source: RecordSource, given: Given) => BuiltRecord
}

export const everyFiling: readonly FilingId[] = ['icpFiling', 'publicSecurityFiling', 'contingencyPlan']

interface SmallDocument extends Omit<TemplateDefinition, 'build'> {
  readonly looksAt: readonly Circumstance[]
  readonly parts?: (source: RecordSource, read: FieldReader, given: Given) => Readonly<Record<string, Json>>
}

/** A document of a page or two: the fields, the circumstances that it looks at, the law of the day and its details as `d`. */
export const smallDocument = ({ looksAt, parts, ...definition }: SmallDocument): TemplateDefinition => ({
  ...definition,
  build: (source, given) => {
    const read = new FieldReader(source)
    const own = parts?.(source, read, given) ?? {}
    const record = { ...commonParts(source, read, null, looksAt), law: lawPart(source), d: given.details, ...own }
    return { parts: record, reads: read.reads, draft: null }
  },
})

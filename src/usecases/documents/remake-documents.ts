import type { EventPayloads, FilingId } from '../../domain/case/events.ts'
import type { CaseState, DocumentRecord } from '../../domain/case/state.ts'
import { rectificationOf } from '../../domain/documents/details/rectification-of.ts'
import { templateDefinition } from '../../domain/documents/records/template-definitions.ts'
import type { Json } from '../../domain/json.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { putSealed } from '../sealing/sealed-files.ts'
import { recordSource } from './record-source.ts'
import { renderTemplate } from './render-template.ts'

export interface Remade {
  readonly payloads: readonly EventPayloads['documentMade'][]
  /** ids of templates */
  readonly made: readonly string[]
  readonly failed: readonly string[]
}

const reply = 'rectification-reply'

/**
 * Once every reason of a rejection is answered: the documents of the filing that show something else than the case are made anew, and
 * the answer to the notice is drafted. The bytes are kept before any event names them.
 */
export const remakeDocuments = (deps: Deps, ref: CaseRef, state: CaseState, filing: FilingId): Promise<Remade> =>
  makeDocuments(deps, ref, state, wanted(deps, state, filing))

/** Makes documents of a case that are to be named in the same batch as what led to them. */
export async function makeDocuments(deps: Deps, ref: CaseRef, state: CaseState, all: readonly Wanted[]): Promise<Remade> {
  const payloads: EventPayloads['documentMade'][] = []
  const failed: string[] = []
  for (const { template, format, locale, details } of all) {
    const rendered = await renderTemplate(deps, state, { template, format, locale, ...(details === undefined ? {} : { details }) })
    const documentId = deps.ids.next('doc')
    if (!rendered.ok || !(await putSealed(deps, ref, documentId, rendered.bytes))) {
      failed.push(template)
      continue
    }
    const { bytes, sha256, templateVersion, prints } = rendered
    payloads.push({
      ...{ documentId, template, templateVersion, format, locale: rendered.locale, sha256 },
      ...{ bytes: bytes.length, revision: state.revision, prints: [...prints] },
      ...(details === undefined ? {} : { details }),
    })
  }
  return { payloads, made: payloads.map(({ template }) => template), failed }
}

/** The answer to a notice is drafted from the notice, wherever nothing else is given. */
export const withKnown = (deps: Deps, state: CaseState, all: readonly Wanted[]): readonly Wanted[] =>
  all.map(each => {
    const filing = each.template === reply ? state.filings.findLast(filing => state.progress[filing]?.rejection) : undefined
    const details = filing && each.details === undefined ? rectificationOf(state, filing, recordSource(deps, state, each.locale)) : null
    return details === null ? each : { ...each, details }
  })

export type Wanted = Pick<DocumentRecord, 'template' | 'format' | 'locale'> & { readonly details?: Json }

function wanted(deps: Deps, state: CaseState, filing: FilingId): readonly Wanted[] {
  const key = ({ template, format, locale }: Wanted) => `${template} ${format} ${locale}`
  const latest = new Map(state.documents.map(document => [key(document), document]))
  const stale = [...latest.values()].filter(
    ({ template, staleBecause }) => template !== reply && staleBecause.length > 0 && templateDefinition(template)?.filings.includes(filing),
  )
  const source = recordSource(deps, state, 'zh-CN')
  const details = rectificationOf(state, filing, source)
  return [...stale, { template: reply, format: 'pdf', locale: 'zh-CN', ...(details === null ? {} : { details }) }]
}

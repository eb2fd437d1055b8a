import type { z } from '@hono/zod-openapi'
import type { CaseState, PictureRecord, UploadRecord } from '../../domain/case/state.ts'
import { portalTroubles } from '../../domain/documents/portals.ts'
import { takersOf } from '../../domain/reading/field-takers.ts'
import { maskedItem } from '../../domain/reading/masked-item.ts'
import { missingChapters } from '../../domain/reading/read-plan.ts'
import { refuse } from '../../usecases/outcome.ts'
import type { uploadAnswer } from '../conversations/schemas-chat.ts'
import { ProblemError } from '../problem.ts'
import type { View } from '../view.ts'

export type UploadJson = z.infer<typeof uploadAnswer>['upload']

/** `read` holds everything that was read from the file; a file that is only kept says nothing. */
export function presentUpload(view: View, state: CaseState, uploadId: string): UploadJson {
  const upload = state.uploads.find(candidate => candidate.id === uploadId)
  if (!upload) throw new ProblemError(refuse('not-found'))
  const { id, kind, pages, sha256, bytes, mime, name, problems, read: items = [] } = upload
  const fields = new Map(takersOf(kind, items, state).map(({ item, field }) => [item, field]))
  return {
    id,
    kind,
    pages,
    quality:
      problems.some(problem => problem === 'upload.empty' || problem === 'upload.pixels') || upload.reading === 'retake'
        ? 'unreadable'
        : problems.length
          ? 'poor'
          : 'good',
    sha256,
    bytes,
    mime,
    name,
    portals: presentPortals(view, state, upload),
    problems: problems.map(code => ({ code, message: view.texts.errors[code]?.({ name }) ?? code })),
    reading: upload.reading ?? 'none',
    missing: (upload.reading === 'done' ? missingChapters(kind, items) : []).map(item => ({
      item,
      label: view.texts.names[`read.${item}`] ?? item,
    })),
    read: items.map(each => {
      const { name: item, box, raw: _raw, ...read } = view.sensitive ? each : maskedItem(each)
      return { item, label: view.texts.names[`read.${item}`] ?? item, ...read, box: [...box], field: fields.get(each) ?? null }
    }),
  }
}

/** Portals that would refuse the picture as it is; `mends`: GET …/portal-picture gives one that fits. */
export function presentPortals({ deps, texts }: View, { filings }: CaseState, { field, readIn, pictures = {}, ...file }: UploadRecord) {
  const definition = field && !readIn ? (deps.catalogue.fields[field] ?? null) : null
  return portalTroubles(definition, file, filings).map(({ portal: { id, mostBytes }, because }) => ({
    portal: id,
    label: texts.names[`portal.${id}`] ?? id,
    mostBytes,
    because,
    mends: deps.pictures !== undefined,
    made: madeFor(pictures[id]),
  }))
}

const madeFor = (picture: PictureRecord | undefined) => (picture ? { mime: picture.mime, bytes: picture.bytes } : null)

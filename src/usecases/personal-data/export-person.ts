import { fieldTexts } from '../../catalogue/fields/index.ts'
import type { CaseEvent } from '../../domain/case/events.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { PackedFile } from '../../ports/packer.ts'
import { safeName } from '../documents/package-names.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { openSealed } from '../sealing/sealed-files.ts'

const chunk = 500

/**
 * Everything that is kept of a person under a case, for that person: values with where they came from, every event in clear but the notes
 * that colleagues left each other, the uploads as they came, the documents as they were made.
 */
export async function exportPerson(
  deps: Deps,
  ref: CaseRef,
  locale: 'zh-CN' | 'en',
): Promise<Outcome<{ readonly stream: ReadableStream<Uint8Array> }>> {
  const state = await deps.cases.load(ref)
  if (!state) return refuse('not-found')
  const texts: Readonly<Record<string, { readonly label: string }>> = fieldTexts(locale)
  const fields = Object.entries(state.fields).map(([field, entry]) => ({ field, label: texts[field]?.label ?? field, ...entry }))
  const files = [
    ...state.uploads.map(({ id, name, sha256 }) => ({ id, sha256, path: `uploads/${id.slice(-6)}-${safeName(name)}` })),
    ...state.documents.map(({ id, template, format, sha256 }) => ({ id, sha256, path: `documents/${template}-${id.slice(-6)}.${format}` })),
  ]
  const modified = deps.clock.now()

  async function* entries(): AsyncGenerator<PackedFile> {
    const kept: object[] = []
    for (const { id, path, sha256 } of files) {
      const file = await openSealed(deps, ref, id)
      kept.push({ id, path: file ? path : null, sha256 })
      if (file) yield { name: path, bytes: file.read(0, file.bytes - 1), modified }
    }
    const { id, externalRef, filings } = state ?? { id: ref.caseId, externalRef: null, filings: [] }
    const data = {
      schema: 'anbei/person/1',
      madeAt: modified,
      case: { id, externalRef, filings },
      fields,
      files: kept,
      events: await eventsOf(deps, ref),
    }
    yield { name: 'data.json', bytes: new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`), modified }
  }
  return { ok: true, stream: deps.packer.pack(entries()) }
}

async function eventsOf({ cases }: Pick<Deps, 'cases'>, ref: CaseRef): Promise<readonly CaseEvent[]> {
  const all: CaseEvent[] = []
  for (;;) {
    const page = await cases.events(ref, { after: all.at(-1)?.seq ?? 0, limit: chunk })
    all.push(...page)
    if (page.length < chunk) return all.filter(event => event.type !== 'staffSaid' || !event.payload.internal)
  }
}

import type { Deps } from '../../ports/deps.ts'
import type { PackedFile } from '../../ports/packer.ts'
import type { Refusal } from '../outcome.ts'
import type { Principal } from '../principal.ts'
import { buildPackage } from './build-package.ts'
import { safeName } from './package-names.ts'

export interface PackCases {
  readonly principal: Principal
  readonly cases: readonly { readonly case?: string | undefined; readonly externalRef?: string | undefined }[]
  readonly locale: string
}

interface Listed {
  readonly index: number
  readonly case: string | null
  readonly externalRef: string | null
  readonly file: string | null
  /** why there is no package of it */
  readonly code: Refusal['code'] | null
}

/** The packages of many cases in one archive, one after the other: at most one of them stands in memory. What has none is named in the manifest at the end. */
export const packCases = (deps: Deps, input: PackCases): ReadableStream<Uint8Array> => deps.packer.pack(entries(deps, input))

async function* entries(deps: Deps, { principal: { organisation }, cases, locale }: PackCases): AsyncGenerator<PackedFile> {
  const listed: Listed[] = []
  const modified = deps.clock.now()
  for (const [index, named] of cases.entries()) {
    const caseId = named.case ?? (named.externalRef ? await deps.cases.findByExternalRef(organisation, named.externalRef) : null)
    const built = caseId ? await buildPackage(deps, { ref: { organisation, caseId }, locale }) : null
    const base = { index, case: caseId, externalRef: named.externalRef ?? null }
    if (built?.ok) {
      const file = `${String(index + 1).padStart(String(cases.length).length, '0')}-${safeName(named.externalRef ?? caseId ?? '')}.zip`
      yield { name: file, bytes: built.stream, modified }
      listed.push({ ...base, file, code: null })
    } else listed.push({ ...base, file: null, code: built?.code ?? 'not-found' })
  }
  const manifest = { schema: 'anbei/packages/1', packages: listed }
  yield { name: 'manifest.json', bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`), modified }
}

import type { Deps } from '../ports/deps.ts'
import type { JobRef, RenderJob } from '../ports/render-jobs.ts'

/** What is kept of a job is sealed with the job's own key, and goes with it. */
export type JobBox = JobRef & { readonly key: RenderJob['key'] }

type Sealing = Pick<Deps, 'jobFiles' | 'vault'>

const placeOf = ({ organisation, jobId }: JobRef, name: string): string => `${organisation}/${jobId}/${name}`
const partName = (kind: 'rows' | 'files', part: number): string => `${kind}-${String(part).padStart(6, '0')}`

export const boxOf = ({ organisation, id, key }: Pick<RenderJob, 'organisation' | 'id' | 'key'>): JobBox => ({
  organisation,
  jobId: id,
  key,
})

export const sealForJob = ({ vault }: Pick<Deps, 'vault'>, box: JobBox, name: string, bytes: Uint8Array): Promise<Uint8Array> =>
  vault.seal(box.key, bytes, placeOf(box, name))

export const openForJob = ({ vault }: Pick<Deps, 'vault'>, box: JobBox, name: string, sealed: Uint8Array): Promise<Uint8Array> =>
  vault.open(box.key, sealed, placeOf(box, name))

/** The rows of a part as they came, or the files that were made of them. */
export async function putPart(deps: Sealing, box: JobBox, kind: 'rows' | 'files', part: number, bytes: Uint8Array): Promise<void> {
  const name = partName(kind, part)
  await deps.jobFiles.put(placeOf(box, name), await sealForJob(deps, box, name, bytes))
}

export async function getPart(deps: Sealing, box: JobBox, kind: 'rows' | 'files', part: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const name = partName(kind, part)
  const sealed = await deps.jobFiles.get(placeOf(box, name))
  return sealed && new Uint8Array(await openForJob(deps, box, name, sealed))
}

export const reportName = (part: number): string => `report-${part}`

/** Everything that is kept of it in files. */
export const removeJobFiles = ({ jobFiles }: Pick<Deps, 'jobFiles'>, ref: JobRef): Promise<void> =>
  jobFiles.removeAll(`${ref.organisation}/${ref.jobId}`)

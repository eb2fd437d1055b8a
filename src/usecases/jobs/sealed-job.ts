import type { Deps } from '../../ports/deps.ts'
import type { JobRef, RenderJob } from '../../ports/render-jobs.ts'
import { giveBack } from '../sealing/give-back.ts'

/** What is kept of a job is sealed with the job's own key, and goes with it. */
export type JobBox = JobRef & { readonly key: RenderJob['key'] }

type Sealing = Pick<Deps, 'jobFiles' | 'vault'>

const placeOf = ({ organisation, jobId }: JobRef, name: string): string => `${organisation}/${jobId}/${name}`
const numbered = (kind: 'rows' | 'files', part: number): string => `${kind}-${String(part).padStart(6, '0')}`

/** Rows are written once, before anybody works on them. */
export const rowsName = (part: number): string => numbered('rows', part)

/** Files carry the lease under which they were made: whoever lost it meanwhile writes beside those that count, never over them. */
export const filesName = (part: number, lease: string): string => `${numbered('files', part)}-${lease.replace(/[^\w-]/g, '.')}`

export const boxOf = ({ organisation, id, key }: Pick<RenderJob, 'organisation' | 'id' | 'key'>): JobBox => ({
  organisation,
  jobId: id,
  key,
})

export const sealForJob = ({ vault }: Pick<Deps, 'vault'>, box: JobBox, name: string, bytes: Uint8Array): Promise<Uint8Array> =>
  vault.seal(box.key, bytes, placeOf(box, name))

export const openForJob = ({ vault }: Pick<Deps, 'vault'>, box: JobBox, name: string, sealed: Uint8Array): Promise<Uint8Array> =>
  vault.open(box.key, sealed, placeOf(box, name))

/** The rows of a part as they came, or the files that were made of them. Takes the bytes: they are gone when it is done. */
export async function putPart(deps: Sealing, box: JobBox, name: string, bytes: Uint8Array): Promise<void> {
  const sealed = await sealForJob(deps, box, name, bytes)
  giveBack(bytes)
  await deps.jobFiles.put(placeOf(box, name), sealed)
  giveBack(sealed)
}

export async function getPart(deps: Sealing, box: JobBox, name: string): Promise<Uint8Array | null> {
  const sealed = await deps.jobFiles.get(placeOf(box, name))
  if (!sealed) return null
  const opened = await openForJob(deps, box, name, sealed)
  giveBack(sealed)
  return opened
}

export const dropPart = ({ jobFiles }: Pick<Deps, 'jobFiles'>, ref: JobRef, name: string): Promise<void> =>
  jobFiles.removeAll(placeOf(ref, name))

/** What is kept and belongs to none of the names: files of a worker that died, or that came too late. How many went. */
export async function dropOthers({ jobFiles }: Pick<Deps, 'jobFiles'>, ref: JobRef, names: ReadonlySet<string>): Promise<number> {
  const folder = `${ref.organisation}/${ref.jobId}`
  const others = (await jobFiles.list(folder)).filter(key => !names.has(key.slice(folder.length + 1)))
  for (const key of others) await jobFiles.removeAll(key)
  return others.length
}

export const reportName = (part: number): string => `report-${part}`

/** Everything that is kept of it in files. */
export const removeJobFiles = ({ jobFiles }: Pick<Deps, 'jobFiles'>, ref: JobRef): Promise<void> =>
  jobFiles.removeAll(`${ref.organisation}/${ref.jobId}`)

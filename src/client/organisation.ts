import type { CaseJson } from '../http/cases/present.ts'
import type { BulkCasesJson, BulkEventsJson } from '../http/cases/schemas-bulk.ts'
import type { ItemJson, JobJson } from '../http/jobs/schemas-jobs.ts'
import type { ApiKeyJson } from '../http/organisations/schemas-keys.ts'
import type { CheckResultJson, CheckSummaryJson } from '../http/rules/schemas-rules.ts'
import { type Connection, call, every, send } from './call.ts'

type Filing = CaseJson['filings'][number]
type Fields = Readonly<Record<string, unknown>>
type Verdict = 'fail' | 'unknown' | 'pass' | 'notApplicable'

export interface BulkRecord {
  /** the externalRef of its case */
  readonly id: string
  readonly filings?: readonly Filing[]
  readonly fields?: Fields
}

export interface RenderRequest {
  readonly template: string
  readonly format?: 'pdf' | 'docx' | 'html'
  readonly locale?: 'zh-CN' | 'en'
  readonly common?: Fields
  readonly dryRun?: boolean
  readonly complete?: boolean
  readonly records: readonly { readonly id?: string; readonly fields: Fields }[]
}

/** Calls of those who file for many; `connection.token` is an API key, or the token of a member of the staff. */
export function organisationClient(connection: Connection) {
  const get = <T>(path: string): Promise<T> => call(connection, 'GET', path)
  /** the same key again gives the same answer */
  const post = <T>(path: string, body: unknown): Promise<T> =>
    call(connection, 'POST', path, { body, headers: { 'idempotency-key': crypto.randomUUID() } })
  const jobPath = (id: string): string => `/v1/render-jobs/${encodeURIComponent(id)}`
  const job = (id: string): Promise<JobJson> => get(jobPath(id))

  /** Waits, asking ever less often, until nothing of the job is left to do. */
  async function jobDone(id: string, watch: (job: JobJson) => void = () => {}, signal?: AbortSignal): Promise<JobJson> {
    for (let waitMs = 200; ; waitMs = Math.min(waitMs * 1.5, 5_000)) {
      const now = await job(id)
      watch(now)
      if (now.status !== 'queued' && now.status !== 'running') return now
      signal?.throwIfAborted()
      await new Promise(resolve => setTimeout(resolve, waitMs))
    }
  }

  return {
    cases: () => every<CaseJson>(connection, '/v1/cases'),
    /** a row that is bad is in the answer with its reasons; what is said again changes nothing */
    upsertCases: (records: readonly BulkRecord[], filings?: readonly Filing[], verdicts?: readonly Verdict[]): Promise<BulkCasesJson> =>
      post(`/v1/cases/bulk${verdicts ? `?verdicts=${verdicts.join(',')}` : ''}`, { ...(filings ? { filings } : {}), records }),
    recordEvents: (events: readonly Readonly<Record<string, string>>[]): Promise<BulkEventsJson> => post('/v1/cases/events', { events }),
    packages: async (cases: readonly ({ readonly case: string } | { readonly externalRef: string })[]): Promise<Blob> =>
      (await send(connection, 'POST', '/v1/cases/packages', { body: { cases } })).blob(),
    check: (
      records: readonly { readonly id?: string; readonly fields: Fields }[],
      filings: readonly Filing[],
      verdicts: readonly Verdict[] = ['fail', 'unknown'],
    ): Promise<{ readonly results: readonly CheckResultJson[]; readonly summary: CheckSummaryJson }> =>
      post(`/v1/checks?verdicts=${verdicts.join(',')}`, { filings, records }),
    startJob: (request: RenderRequest): Promise<JobJson> => post('/v1/render-jobs', request),
    job,
    jobDone,
    jobItems: (id: string, status?: ItemJson['status']) =>
      every<ItemJson>(connection, `${jobPath(id)}/items${status ? `?status=${status}` : ''}`),
    retryJob: (id: string, corrections: object = {}): Promise<JobJson> => post(`${jobPath(id)}/retry`, corrections),
    endJob: (id: string): Promise<JobJson> => call(connection, 'DELETE', jobPath(id)),
    /** `from`: goes on where a download broke off */
    jobResult: async (id: string, from = 0): Promise<ReadableStream<Uint8Array> | null> =>
      (await send(connection, 'GET', `${jobPath(id)}/result.zip`, from ? { headers: { range: `bytes=${from}-` } } : {})).body,
    keys: () => every<ApiKeyJson>(connection, '/v1/api-keys'),
    makeKey: (key: {
      readonly name: string
      readonly scopes: ApiKeyJson['scopes']
      readonly expiresAt?: string
    }): Promise<{ readonly key: ApiKeyJson; readonly secret: string }> => call(connection, 'POST', '/v1/api-keys', { body: key }),
    revokeKey: async (id: string): Promise<void> => {
      await send(connection, 'DELETE', `/v1/api-keys/${encodeURIComponent(id)}`)
    },
  }
}

import type { AuditTrail, CaseRef, Cases } from '../../ports/cases.ts'

export interface AuditedCase extends AuditTrail {
  readonly ref: CaseRef
}

const step = 200

/** Every case with its log, one after the other: how the hash chain stands, erased cases included. */
export async function* verifyAudit(cases: Pick<Cases, 'everyCase' | 'audit'>, only?: string): AsyncGenerator<AuditedCase> {
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Cases['everyCase']>> = await cases.everyCase({ limit: step, ...(cursor ? { cursor } : {}) })
    for (const ref of page.items) if (only === undefined || ref.caseId === only) yield { ref, ...(await cases.audit(ref)) }
    cursor = page.nextCursor
  } while (cursor !== null)
}

import type { IdempotencyMark } from './cases.ts'

export type IdempotencyLease =
  | { readonly kind: 'fresh' }
  /** the first call finished: present `caseId` at `seq` again */
  | { readonly kind: 'done'; readonly caseId: string; readonly seq: number; readonly extra: Readonly<Record<string, string>> }
  | { readonly kind: 'running'; readonly retryAfterSeconds: number }
  | { readonly kind: 'otherBody' }

/** References, not answers: `(organisation, principal, route, key, body hash, event)`, kept 24 h, lease 30 s. */
export interface Idempotency {
  begin(organisation: string, mark: IdempotencyMark, now: string): Promise<IdempotencyLease>
  /** for calls whose work is not an append (an append with the mark finishes by itself) */
  finish(
    organisation: string,
    mark: IdempotencyMark,
    result: { readonly caseId: string; readonly seq: number; readonly extra?: Readonly<Record<string, string>> },
  ): Promise<void>
  /** the call failed before it wrote: the key is free again */
  release(organisation: string, mark: IdempotencyMark): Promise<void>
}

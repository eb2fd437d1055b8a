import type { Page, PageRequest } from './page.ts'

/** Where the log of a case stands: number and hash of its newest row. */
export interface AuditLeaf {
  readonly caseId: string
  readonly revision: number
  readonly hash: string
}

/** A day's signed line over every log of an organisation that grew since the head before; each head carries the hash of that one. */
export interface AuditHead {
  readonly organisation: string
  /** yyyy-mm-dd, Asia/Shanghai */
  readonly day: string
  /** number of leaves */
  readonly cases: number
  readonly digest: string
  /** empty: the first */
  readonly previous: string
  readonly algorithm: string
  /** base64url */
  readonly publicKey: string
  /** base64url */
  readonly signature: string
  readonly madeAt: string
}

export interface AuditHeads {
  /**
   * Looks at up to `limit` cases behind `after` and notes where each stands that grew since its last leaf, erased ones too; the last that was
   * looked at, null at the end. A day that has its head gets no leaf more.
   */
  collect(organisation: string, day: string, range: { readonly after: string | null; readonly limit: number }): Promise<string | null>
  /** of a day, by the id of the case */
  leaves(organisation: string, day: string, range: { readonly after: string | null; readonly limit: number }): Promise<readonly AuditLeaf[]>
  /** false: the day has its head, or leaves came since they were counted */
  add(head: AuditHead): Promise<boolean>
  newest(organisation: string): Promise<AuditHead | null>
  /** the newest first */
  list(organisation: string, page: PageRequest): Promise<Page<AuditHead>>
  /** days that have leaves and no head: one was taken away, or is just being made */
  headless(organisation: string): Promise<readonly string[]>
}

/** What is signed of a day's head; the next head carries its hash. An array of JSON values has one reading only. */
export const headText = ({
  organisation,
  day,
  cases,
  digest,
  previous,
  madeAt,
}: {
  readonly organisation: string
  readonly day: string
  readonly cases: number
  readonly digest: string
  readonly previous: string
  readonly madeAt: string
}): string => JSON.stringify(['anbei-audit-head', organisation, day, cases, digest, previous, madeAt])

/** leaves that are hashed together; part of what a digest means */
export const leavesInBlock = 500

/** The digest goes on from that of the block before, the first from nothing. */
export const blockText = (
  before: string,
  leaves: readonly { readonly caseId: string; readonly revision: number; readonly hash: string }[],
): string => JSON.stringify([before, ...leaves.map(({ caseId, revision, hash }) => [caseId, revision, hash])])

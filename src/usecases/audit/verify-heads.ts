import { headText } from '../../domain/audit-head.ts'
import type { AuditHead, AuditHeads } from '../../ports/audit-heads.ts'
import type { Deps } from '../../ports/deps.ts'
import { digestLeaves, hashOfHead } from './anchor-audit.ts'

export type HeadFault =
  /** the day's leaves are not those that were signed */
  | { readonly day: string; readonly fault: 'leaves' }
  /** it does not follow from the head before, or that one is gone */
  | { readonly day: string; readonly fault: 'previous' }
  /** no signature of these words */
  | { readonly day: string; readonly fault: 'signature' }
  /** signed by a key that is none of ours, and no later head of ours vouches for it */
  | { readonly day: string; readonly fault: 'key' }
  /** a log no longer has the row that was signed */
  | { readonly day: string; readonly fault: 'row'; readonly caseId: string; readonly seq: number }
  /** kept elsewhere, and here it is gone or another one */
  | { readonly day: string; readonly fault: 'kept' }
  /** leaves of a day that has a later one, and no head */
  | { readonly day: string; readonly fault: 'gone' }

export interface VerifiedHeads {
  readonly heads: number
  readonly faults: readonly HeadFault[]
}

export interface TrustedHeads {
  /** public keys that are ours; none: only that the heads agree with themselves is proven */
  readonly keys: readonly string[]
  /** heads that were kept elsewhere */
  readonly kept?: readonly AuditHead[]
}

/** Proves the daily heads of an organisation against its logs, and against heads that were kept elsewhere. */
export async function verifyHeads(
  { auditHeads, cases, vault }: Pick<Deps, 'auditHeads' | 'cases' | 'vault'>,
  organisation: string,
  { keys, kept = [] }: TrustedHeads,
): Promise<VerifiedHeads> {
  const faults: HeadFault[] = []
  const heads = await everyHead(auditHeads, organisation)
  let previous = ''
  // a head of ours carries the hash of all before it: they may be of keys that are forgotten
  const lastOfOurs = heads.findLastIndex(({ publicKey }) => keys.includes(publicKey))
  for (const [at, head] of heads.entries()) {
    const { day } = head
    if (head.previous !== previous) faults.push({ day, fault: 'previous' })
    previous = await hashOfHead(head)
    if (!(await vault.proves(head, headText(head)))) faults.push({ day, fault: 'signature' })
    if (keys.length > 0 && at > lastOfOurs) faults.push({ day, fault: 'key' })
    const { cases: counted, digest } = await digestLeaves(auditHeads, organisation, day, async leaves => {
      for (const { caseId, revision, hash } of leaves) {
        const [row] = await cases.hashes({ organisation, caseId }, { after: revision - 1, limit: 1 })
        if (row?.seq !== revision || row.hash !== hash) faults.push({ day, fault: 'row', caseId, seq: revision })
      }
    })
    if (counted !== head.cases || digest !== head.digest) faults.push({ day, fault: 'leaves' })
  }
  const newest = heads.at(-1)?.day ?? ''
  for (const day of await auditHeads.headless(organisation)) if (day < newest) faults.push({ day, fault: 'gone' })
  const said = new Set(heads.map(head => headText(head)))
  for (const head of kept)
    if (head.organisation === organisation && !said.has(headText(head))) faults.push({ day: head.day, fault: 'kept' })
  return { heads: heads.length, faults }
}

/** Oldest first. */
export async function everyHead(auditHeads: Pick<AuditHeads, 'list'>, organisation: string): Promise<readonly AuditHead[]> {
  const heads: AuditHead[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof auditHeads.list>> = await auditHeads.list(organisation, {
      limit: 500,
      ...(cursor === null ? {} : { cursor }),
    })
    heads.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return heads.reverse()
}

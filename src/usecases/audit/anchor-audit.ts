import { blockText, headText, leavesInBlock } from '../../domain/audit-head.ts'
import type { AuditHead, AuditHeads, AuditLeaf } from '../../ports/audit-heads.ts'
import type { Deps } from '../../ports/deps.ts'
import { sha256Hex } from '../sealing/digest.ts'
import { newWebhook } from '../webhooks/new-webhook.ts'

export type Anchoring = Pick<Deps, 'auditHeads' | 'clock' | 'vault' | 'webhooks' | 'webhookQueue' | 'outbox' | 'ids' | 'log'>

/** Makes today's head of an organisation and tells it to whoever listens, so that it is kept elsewhere too; null: the day has it already. */
export async function anchorAudit(deps: Anchoring, organisation: string): Promise<AuditHead | null> {
  const { auditHeads, clock, vault } = deps
  const day = clock.today()
  const before = await auditHeads.newest(organisation)
  if (before && before.day >= day) return null
  for (let after = await step(auditHeads, organisation, day, null); after !== null; )
    after = await step(auditHeads, organisation, day, after)
  const { cases, digest } = await digestLeaves(auditHeads, organisation, day)
  const said = { organisation, day, cases, digest, previous: before ? await hashOfHead(before) : '', madeAt: clock.now() }
  const head: AuditHead = { ...said, ...(await vault.attest(headText(said))) }
  if (!(await auditHeads.add(head))) return null
  deps.log('info', 'audit.head', { organisation, day, cases, digest, previous: said.previous, signature: head.signature })
  await tell(deps, head)
  return head
}

const step = (heads: AuditHeads, organisation: string, day: string, after: string | null): Promise<string | null> =>
  heads.collect(organisation, day, { after, limit: leavesInBlock })

export const hashOfHead = (head: AuditHead): Promise<string> => sha256Hex(headText(head))

/** Over the leaves of a day; `each` sees them as they pass. */
export async function digestLeaves(
  heads: Pick<AuditHeads, 'leaves'>,
  organisation: string,
  day: string,
  each: (leaves: readonly AuditLeaf[]) => Promise<void> = async () => {},
): Promise<Pick<AuditHead, 'cases' | 'digest'>> {
  let [cases, digest, after] = [0, await sha256Hex(blockText('', [])), null as string | null]
  for (;;) {
    const leaves = await heads.leaves(organisation, day, { after, limit: leavesInBlock })
    if (leaves.length > 0) digest = await sha256Hex(blockText(digest, leaves))
    await each(leaves)
    cases += leaves.length
    after = leaves.at(-1)?.caseId ?? null
    if (leaves.length < leavesInBlock) return { cases, digest }
  }
}

async function tell(deps: Anchoring, { organisation, madeAt, ...head }: AuditHead): Promise<void> {
  const wanted = await deps.webhooks.wanted(organisation)
  if (!wanted.has('*') && !wanted.has('audit.head')) return
  const event = { type: 'audit.head' as const, timestamp: madeAt, data: { organisation, madeAt, ...head } }
  await deps.outbox.enqueue(organisation, [newWebhook(deps.ids, event, `audit ${head.day}`)])
  deps.webhookQueue.announce()
}

import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'

type Proving = Pick<Deps, 'vault' | 'reference' | 'prober'>

export interface DomainProof {
  /** the registrable domain: what is proven for it holds for its hosts */
  readonly domain: string
  readonly txtName: string
  readonly filePath: string
  /** what is put there now */
  readonly value: string
  /** every value that counts: those of master keys before too */
  readonly proofs: readonly string[]
}

/** What an organisation puts on a domain to show that it runs it; the same until the master key is changed, and stored nowhere. */
export async function proofOf({ vault }: Pick<Deps, 'vault'>, organisation: string, domain: string): Promise<DomainProof> {
  const signatures = await vault.signEach(`domain proof\n${organisation}\n${domain}`)
  const proofs = signatures.map(signature => `anbei-verify=${signature}`)
  return { domain, txtName: `_anbei.${domain}`, filePath: '/.well-known/anbei-verify.txt', value: proofs[0] ?? '', proofs }
}

/** How a domain is proven, and whether it is now. An address instead of a name is refused: nobody owns it by a record. */
export async function proveDomain(
  deps: Proving,
  organisation: string,
  text: string,
): Promise<Outcome<{ readonly proof: DomainProof; readonly host: string; readonly verified: boolean }>> {
  const read = deps.reference.domains.read(text)
  if (!read.ok) return refuse('invalid-body', { errors: [{ pointer: '/domain', code: read.code }] })
  const proof = await proofOf(deps, organisation, read.registrable)
  return { ok: true, proof, host: read.host, verified: await deps.prober.proves(read.host, proof, proof.proofs) }
}

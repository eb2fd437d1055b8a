import { daysBetween } from '../../domain/fields/calendar.ts'
import type { Json } from '../../domain/json.ts'
import { footerNumberOf, type Probed, type ProbeProblem } from '../../domain/schedules/probed.ts'
import type { Deps } from '../../ports/deps.ts'
import type { ScheduledNode } from '../../ports/schedules.ts'
import { proofOf } from './prove-domain.ts'

type Probing = Pick<Deps, 'prober' | 'vault' | 'reference' | 'clock'>

/** connections at once: a slice of slow sites ends in minutes, and nobody is flooded */
const atOnce = 8

/** Looks at those nodes whose domain the organisation has proven to run; the others are named with the reason. */
export async function probeNodes(deps: Probing, organisation: string, nodes: readonly ScheduledNode[]): Promise<readonly Probed[]> {
  const proven = new Map<string, Promise<boolean>>()
  const probed: Probed[] = []
  for (let at = 0; at < nodes.length; at += atOnce)
    probed.push(...(await Promise.all(nodes.slice(at, at + atOnce).map(node => probe(deps, organisation, node, proven)))))
  return probed
}

async function probe(deps: Probing, organisation: string, node: ScheduledNode, proven: Map<string, Promise<boolean>>): Promise<Probed> {
  const read = deps.reference.domains.read(domainOf(node.fields) ?? '')
  if (!read.ok) return nothingSeen(node, null, 'no-domain')
  const { host, registrable } = read
  const isProven = proven.get(host) ?? proofOf(deps, organisation, registrable).then(proof => deps.prober.proves(host, proof, proof.proofs))
  proven.set(host, isProven)
  if (!(await isProven)) return nothingSeen(node, host, 'not-verified')
  const { html, ...seen } = await deps.prober.look(host)
  return {
    node: node.id,
    host,
    ...seen,
    certificateDays: seen.certificateEnds ? daysBetween(deps.clock.today(), seen.certificateEnds) : null,
    footerNumber: html === null ? null : footerNumberOf(html),
  }
}

function domainOf({ siteHomepageUrl: url, siteDomains: domains }: Readonly<Record<string, Json>>): string | null {
  const [first] = Array.isArray(domains) ? domains : typeof domains === 'string' ? domains.split(/[;；,，\s]+/) : []
  if (typeof first === 'string' && first) return first
  return typeof url === 'string' ? url.replace(/^https?:\/\//i, '').replace(/[/?#:][\s\S]*/, '') : null
}

const nothingSeen = ({ id }: ScheduledNode, host: string | null, problem: ProbeProblem): Probed => ({
  node: id,
  host,
  ...{ tlsVersion: null, certificateEnds: null, certificateDays: null, certificateTrusted: null, footerNumber: null },
  problems: [problem],
})

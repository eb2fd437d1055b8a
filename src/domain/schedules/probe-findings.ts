import type { Probed } from './probed.ts'
import type { Standing } from './standing.ts'

/** What a look from outside is judged by, beside the rules of the catalogue. */
export const probeChecks = ['probe.tlsVersion', 'probe.certificateDays', 'probe.certificateTrusted', 'probe.footerNumber'] as const
export type ProbeCheck = (typeof probeChecks)[number]

/** the red warning of the article: told this many days ahead (G096) */
export const certificateRedDays = 30

const obsolete: ReadonlySet<Probed['tlsVersion']> = new Set(['tls10', 'tls11'])

/** What could be seen, and whether it is as it should be. What was not seen is not judged. */
export function probeFindings({ tlsVersion, certificateDays, certificateTrusted, footerNumber, problems }: Probed) {
  const pageRead = !problems.some(each => each !== 'tls-not-readable')
  const judged: readonly (readonly [ProbeCheck, boolean | null])[] = [
    ['probe.tlsVersion', tlsVersion && !obsolete.has(tlsVersion)],
    ['probe.certificateDays', certificateDays === null ? null : certificateDays > certificateRedDays],
    ['probe.certificateTrusted', certificateTrusted],
    ['probe.footerNumber', pageRead ? footerNumber !== null : null],
  ]
  return {
    passed: judged.filter(([, passes]) => passes === true).length,
    failing: judged.flatMap(([check, passes]) => (passes === false ? [check] : [])),
  }
}

/** What an earlier look found stays until the next look. */
export const probedBefore = (before: Standing | null, node: string): readonly string[] =>
  (before?.[node] ?? []).filter(rule => rule.startsWith('probe.'))

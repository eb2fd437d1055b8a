import type { FieldChange } from '../../domain/case/events.ts'
import { judge } from '../../domain/readiness/judge.ts'
import type { Authority } from '../../domain/readiness/judgement.ts'
import type { Deps } from '../../ports/deps.ts'
import { hypotheticalCase } from '../checks/hypothetical-case.ts'

export interface ResolveAuthorities {
  /** GB/T 2260, XX0000 */
  readonly domicileProvince?: string
  readonly serverProvince?: string
}

/** Who handles an ICP filing: by the domicile (the law) and by the place of the server (the guide), and whether they differ. */
export function resolveAuthorities(deps: Pick<Deps, 'catalogue' | 'reference' | 'clock'>, input: ResolveAuthorities): Authority {
  const evidence = { kind: 'api', seq: 1, quote: null, confidence: 1 } as const
  const given = { serviceKind: ['website'], serverRegion: 'mainland', ...input }
  const changes = Object.entries(given).map(([field, value]): FieldChange => ({ field, to: 'filled', value, evidence }))
  const state = hypotheticalCase(deps, { organisation: '', filings: ['icpFiling'], changes, at: deps.clock.now() })
  return judge(state, { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today() }).authority
}

import type { FilingId } from '../case/events.ts'
import type { OpenChange } from '../life/open-changes.ts'
import type { Facts } from '../rules/facts.ts'
import { refilingFor } from '../tables/refiling-for.ts'
import type { Procedure } from './judgement.ts'

/** Procedures of every filing of the case, ICP first, with the reason as `because.<id>`. */
export function proceduresOf(facts: Facts, applicable: ReadonlySet<FilingId>, changes: readonly OpenChange[] = []): readonly Procedure[] {
  return [
    ...(facts.filings.includes('icpFiling') ? icp(facts, applicable.has('icpFiling')) : []),
    ...(facts.filings.includes('publicSecurityFiling') ? [police(facts, changes)] : []),
    ...(facts.filings.includes('contingencyPlan') ? [plan] : []),
  ]
}

const plan: Procedure = { filing: 'contingencyPlan', code: 'plan', because: [{ id: 'planIsDuty' }] }

function icp({ values, catalogue, on }: Facts, applies: boolean): readonly Procedure[] {
  const [reason, wish] = [values.get('refilingReason'), values.get('icpFilingType')]
  const wished = typeof wish === 'string' ? wish : undefined
  const chosen = typeof reason === 'string' ? refilingFor(catalogue.tables.refilings, on, reason, wished) : undefined
  const of = (code: string, because: string): Procedure => ({ filing: 'icpFiling', code, because: [{ id: because }] })
  if (chosen && typeof reason === 'string') return applies || reason === 'movedOverseas' ? chosen.codes.map(code => of(code, reason)) : []
  if (!applies && !(typeof wish === 'string' && wish.startsWith('cancel'))) return []
  if (typeof wish === 'string') return [of(wish, wish)]
  return []
}

function police({ values }: Facts, changes: readonly OpenChange[]): Procedure {
  const known = values.has('existingPsNumber')
  const follows = changes.find(({ duties }) => duties.some(({ row }) => row.filing === 'publicSecurityFiling'))
  if (follows && !known) return { filing: 'publicSecurityFiling', code: 'policeChange', because: [{ id: 'policeFollows' }] }
  const region = values.get('serverRegion')
  const abroad = region !== undefined && region !== 'mainland'
  if (known) return { filing: 'publicSecurityFiling', code: 'policeChange', because: [{ id: 'policeNumberKnown' }] }
  const serves = values.get('servesMainlandUsers')
  const because = !abroad ? 'policeThirtyDays' : serves === false ? 'policeOnWish' : 'policeServesMainland'
  return { filing: 'publicSecurityFiling', code: 'policeFiling', because: [{ id: because }] }
}

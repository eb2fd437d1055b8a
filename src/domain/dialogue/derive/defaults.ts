import type { CaseState } from '../../case/state.ts'
import type { Json } from '../../json.ts'
import type { JudgeContext } from '../../readiness/judgement.ts'
import { hasPasted } from '../has-pasted.ts'
import { textIn, valueIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

const propose = (
  field: string,
  sources: readonly string[],
  value: (state: CaseState, ctx: JudgeContext) => Json | undefined,
): Derivation => ({
  id: `propose:${field}`,
  kind: 'proposal',
  targets: [field],
  sources,
  derive(state, ctx) {
    const proposed = value(state, ctx)
    return proposed === undefined ? [] : [{ field, value: proposed, from: sources }]
  },
})

const others = ['appName', 'appPackageName', 'miniProgramName', 'miniProgramAppId']

/** What most people answer, offered for one tap. The law's own number where there is one: four grades of incidents. */
export const defaults: readonly Derivation[] = [
  // a site was named with its domain, and no app or mini program
  propose('serviceKind', ['siteName', 'siteDomains'], state =>
    textIn(state, 'siteName') && firstDomain(state) && !others.some(field => valueIn(state, field) !== undefined) ? ['website'] : undefined,
  ),
  propose('siteHomepageUrl', ['siteDomains'], state => {
    const domain = firstDomain(state)
    return domain && `https://www.${domain}`
  }),
  // everything was pasted, a domain among it, and not a word on what it is for: one more tap among those for the rest
  {
    ...propose('serviceKind', ['siteDomains'], (state, ctx) => (firstDomain(state) && hasPasted(state, ctx) ? ['website'] : undefined)),
    waitsFor: () => [],
  },
  propose('psAddress', ['organizerCertAddress'], state => textIn(state, 'organizerCertAddress')),
  propose('notifyMobile', ['principalMobile'], state => textIn(state, 'principalMobile')),
  propose('notifyEmail', ['principalEmail'], state => textIn(state, 'principalEmail')),
  propose('psChannel', [], () => 'online'),
  propose('planVersion', [], () => 'V1.0'),
  propose('planApprover', ['legalRepName'], state => textIn(state, 'legalRepName')),
  propose('responseLevels', [], () => 4),
  propose('systemsInScope', ['siteName', 'siteDomains'], state => {
    const name = textIn(state, 'siteName')
    const domain = firstDomain(state)
    return name && domain ? [{ name, domain }] : undefined
  }),
]

function firstDomain(state: CaseState): string | undefined {
  const domains = valueIn(state, 'siteDomains')
  const first = Array.isArray(domains) ? domains[0] : undefined
  return typeof first === 'string' ? first : undefined
}

import type { CaseState } from '../../domain/case/state.ts'
import { valueIn } from '../../domain/dialogue/state-values.ts'
import type { PageSeen } from '../../domain/life/footer.ts'
import type { Deps } from '../../ports/deps.ts'

export type Looking = Pick<Deps, 'prober' | 'reference' | 'limits'>

/** of one domain, whoever asks: nobody is flooded through us */
const ofDomain = { burst: 6, perSecond: 0.05 } as const

/** The home page of the case as a visitor of the site gets it; null where no domain of it is known. */
export async function lookAtPage(deps: Looking, state: CaseState): Promise<PageSeen | null> {
  const told = placeOf(state)
  const read = deps.reference.domains.read(told ?? '')
  if (!told || !read.ok) return null
  const { host, registrable: domain } = read
  const path = pathOf(told)
  const { ok } = await deps.limits.take(`page:${domain}`, ofDomain)
  return ok ? deps.prober.page({ host, path, domain }) : { url: `https://${host}${path}`, html: null, problem: 'too-often' }
}

/** The address of the home page, else the first domain. */
function placeOf(state: CaseState): string | null {
  const url = valueIn(state, 'siteHomepageUrl')
  if (typeof url === 'string' && url) return url
  const domains = valueIn(state, 'siteDomains')
  const [first] = Array.isArray(domains) ? domains : [domains]
  return typeof first === 'string' && first ? first : null
}

function pathOf(text: string): string {
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return '/'
  const { pathname, search } = new URL(address)
  return `${pathname}${search}`
}

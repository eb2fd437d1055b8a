import type { PageProblem, PageSeen } from '../../domain/life/footer.ts'

/** One answer of a site, as far as a page is made of it. */
export interface PageAnswer {
  readonly status: number
  readonly location: string | null
  readonly html: string
}

export interface PageGetter {
  /** throws where no answer came */
  get(url: URL): Promise<PageAnswer>
  problemOf(error: unknown): Extract<PageProblem, 'private-address' | 'timeout' | 'unreachable'>
}

const mostRedirects = 4

/** What a visitor of a name ends at: over TLS, where nobody answers there without; never on a host outside its domain, never on another port. */
export async function followPage(
  { get, problemOf }: PageGetter,
  { host, path, domain }: { readonly host: string; readonly path: string; readonly domain: string },
): Promise<PageSeen> {
  let url = new URL(`https://${host}${path}`)
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    try {
      const { status, location, html } = await get(url)
      const next = status >= 300 && status < 400 && location && URL.canParse(location, url) ? new URL(location, url) : null
      if (!next) return status === 200 ? { url: url.href, html, problem: null } : { url: url.href, html: null, problem: 'page-not-read' }
      if (!isWithin(next, domain)) return { url: next.href, html: null, problem: 'moved-away' }
      url = next
    } catch (error) {
      const problem = problemOf(error)
      const mayBePlain = redirects === 0 && url.protocol === 'https:' && problem === 'unreachable'
      if (!mayBePlain) return { url: url.href, html: null, problem }
      url = new URL(`http://${host}${path}`)
    }
  }
  return { url: url.href, html: null, problem: 'page-not-read' }
}

const isWithin = ({ protocol, port, hostname, username }: URL, domain: string): boolean =>
  (protocol === 'https:' || protocol === 'http:') &&
  port === '' &&
  username === '' &&
  (hostname === domain || hostname.endsWith(`.${domain}`))

import { shownPage } from '../life/shown-page.ts'

/** Why a node was not looked at, or what kept it from being seen. */
export type ProbeProblem =
  | 'no-domain'
  | 'not-verified'
  | 'private-address'
  | 'unreachable'
  | 'timeout'
  | 'page-not-read'
  /** the runtime hands out no certificates: a Worker */
  | 'tls-not-readable'

/** What a look from outside saw of a node. */
export interface Probed {
  readonly node: string
  readonly host: string | null
  /** as the field `tlsVersion` has it */
  readonly tlsVersion: 'tls10' | 'tls11' | 'tls12' | 'tls13' | null
  /** yyyy-mm-dd in UTC on which the certificate ends */
  readonly certificateEnds: string | null
  readonly certificateDays: number | null
  /** false: self-signed, of another name, or expired */
  readonly certificateTrusted: boolean | null
  /** a number of an ICP filing stands on the page */
  readonly footerNumber: string | null
  readonly problems: readonly ProbeProblem[]
}

const number = /[\u4e00-\u9fff]ICP备\d{4,12}号?(?:-\d{1,5}[AXK]?)?/

/** The first number of an ICP filing that a page shows. Linear in its length. */
export const footerNumberOf = (html: string): string | null => number.exec(shownPage(html).text)?.[0] ?? null

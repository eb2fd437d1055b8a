import type { PageSeen } from '../domain/life/footer.ts'
import type { Probed } from '../domain/schedules/probed.ts'

/** What was seen of a host; its domain was proven before. */
export type Look = Omit<Probed, 'node' | 'host' | 'certificateDays' | 'footerNumber'> & { readonly html: string | null }

/** Looks at sites from outside, on the usual ports, never inside our own network. Never throws. */
export interface Prober {
  /** whether one of the proofs stands where only who runs the domain can put it: a TXT record or a file */
  proves(host: string, where: { readonly txtName: string; readonly filePath: string }, proofs: readonly string[]): Promise<boolean>
  /** over TLS, following no redirect */
  look(host: string): Promise<Look>
  /** as a visitor gets it: over TLS, else without; redirects are followed within `domain` and its hosts. `path` begins with a stroke */
  page(at: { readonly host: string; readonly path: string; readonly domain: string }): Promise<PageSeen>
}

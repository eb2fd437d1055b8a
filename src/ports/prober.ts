import type { Probed } from '../domain/schedules/probed.ts'

/** What was seen of a host; its domain was proven before. */
export type Look = Omit<Probed, 'node' | 'host' | 'certificateDays' | 'footerNumber'> & { readonly html: string | null }

/** Looks at sites from outside, on port 443, never inside our own network, following no redirect. Never throws. */
export interface Prober {
  /** whether one of the proofs stands where only who runs the domain can put it: a TXT record or a file */
  proves(host: string, where: { readonly txtName: string; readonly filePath: string }, proofs: readonly string[]): Promise<boolean>
  look(host: string): Promise<Look>
}

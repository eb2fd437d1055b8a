import type { FilingId } from '../../case/events.ts'
import type { Json } from '../../json.ts'
import { everyFiling, smallDocument } from './template-definition.ts'

/** A file of the case as the list of materials shows it. */
export interface MaterialRow {
  readonly [key: string]: Json
  readonly label: string
  readonly name: string
  /** 0 when it could not be bound */
  readonly pages: number
  readonly isPdf: boolean
  /** what a PDF claims, null when it claims nothing */
  readonly profile: string | null
  /** the pages of a PDF stand in the document as they are, which leaves it PDF/A */
  readonly copied: boolean
  /** the pages of a PDF are shown as pictures and the file is attached, which leaves it PDF/A too */
  readonly drawn: boolean
  /** unsupported, locked, unreadable, tooLarge, cmyk: why it is not among the pages */
  readonly problem: Readonly<Record<string, boolean>> | null
  /** whether there is a picture that the portals take; null for what is no picture and no single page */
  readonly fits: { readonly icp: PortalFit; readonly police: PortalFit } | null
}

export interface PortalFit {
  readonly [key: string]: Json
  readonly ready: boolean
  /** it is not the file that was given: without what the eye does not see, or smaller */
  readonly changed: boolean
}

/** What was handed in, and what to print for a visit at the counter. Shows every upload, so that it depends on all of them. */
export const materials = smallDocument({
  filings: everyFiling,
  looksAt: ['authorised', 'individual'],
  parts: ({ state, catalogue, judgement }, read, given) => {
    // a new upload changes its field, and with it this list
    for (const { key, type } of Object.values(catalogue.fields)) if (type === 'upload') read.value(key)
    const isFiled = (filing: FilingId): boolean => state.filings.includes(filing)
    const does = (...codes: readonly string[]): boolean => judgement.procedures.some(({ code }) => codes.includes(code))
    const cancels = does('cancelAccess', 'cancelService', 'cancelSubject')
    const portals = { icp: isFiled('icpFiling'), police: isFiled('publicSecurityFiling') }
    return {
      files: given.materials ?? [],
      claims: (given.materials ?? []).every(({ isPdf, copied, drawn, problem }) => !isPdf || problem !== null || copied || drawn),
      bound: given.bound ?? true,
      // whoever only writes a plan uploads nothing anywhere
      portals: portals.icp || portals.police ? { ...portals, both: portals.icp && portals.police } : null,
      printed: {
        application: portals.icp && !cancels && !does('change'),
        change: portals.icp && does('change'),
        cancellation: portals.icp && cancels,
        commitment: portals.icp && !cancels,
        police: portals.police && !does('policeChange'),
        policeChange: portals.police && does('policeChange'),
        plan: isFiled('contingencyPlan'),
      },
    }
  },
})

import type { FilingId } from '../../case/events.ts'
import { isList } from '../../fields/json-shape.ts'
import type { Json } from '../../json.ts'
import { everyFiling, smallDocument } from './template-definition.ts'

/** A file of the case as the list of materials shows it. */
export interface MaterialRow {
  readonly [key: string]: Json
  readonly label: string
  readonly name: string
  /** 0 where they cannot be counted */
  readonly pages: number
  readonly sha256: string
  readonly isPdf: boolean
  /** what a PDF claims, null when it claims nothing */
  readonly profile: string | null
  /** the pages of a PDF are shown as pictures, and the file is attached */
  readonly drawn: boolean
  /** a page of ours stands for it, and the file is attached */
  readonly attached: boolean
  /** unsupported, locked, unreadable, tooLarge, cmyk: why it is not shown */
  readonly problem: Readonly<Record<string, boolean>> | null
  /** the portals take it as another kind of file only */
  readonly converted: boolean
  /** whether the portals take it as it is; null for what cannot be made a picture, and for several pages */
  readonly fits: { readonly icp: PortalFit; readonly police: PortalFit } | null
}

export interface PortalFit {
  readonly [key: string]: Json
  readonly ready: boolean
  /** without what the eye does not see */
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
    const { materials: files = [], bound = true } = given
    const portals = { icp: isFiled('icpFiling'), police: isFiled('publicSecurityFiling') }
    return {
      files,
      // the binder takes these pages to their places: each must stay one page
      standIns: bound ? files.flatMap((file, at) => (file.attached ? [{ ...file, place: at }] : [])) : [],
      bound,
      // whoever only writes a plan uploads nothing anywhere
      portals: portals.icp || portals.police ? { ...portals, both: portals.icp && portals.police } : null,
      printed: {
        application: portals.icp && !cancels && !does('change'),
        change: portals.icp && does('change'),
        cancellation: portals.icp && cancels,
        commitment: (portals.icp && !cancels) || portals.police,
        police: portals.police && !does('policeChange'),
        policeChange: portals.police && does('policeChange'),
        // one of their own is among the uploads
        policy: portals.police && !isList(read.value('securityPolicyFile')),
        scheme: read.is('exportsPersonalInfo', true),
        plan: isFiled('contingencyPlan'),
      },
    }
  },
})

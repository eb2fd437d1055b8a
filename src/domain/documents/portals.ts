import type { FilingId } from '../case/events.ts'
import type { FieldDefinition } from '../fields/definition.ts'

export type PortalId = 'icp' | 'police'

/** Where pictures of papers are handed in, and what it takes for one, as its help pages say. */
export interface Portal {
  readonly id: PortalId
  readonly filing: FilingId
  readonly mostBytes: number
}

export const portals: readonly Portal[] = [
  { id: 'icp', filing: 'icpFiling', mostBytes: 4 * 1024 * 1024 },
  { id: 'police', filing: 'publicSecurityFiling', mostBytes: 400 * 1024 },
]

/** both take these only */
const taken: ReadonlySet<string> = new Set(['image/jpeg', 'image/png'])
/** what can be made a picture of the right kind and size */
const convertible: ReadonlySet<string> = new Set([...taken, 'image/webp', 'application/pdf'])

export interface PortalTrouble {
  readonly portal: Portal
  readonly because: 'bytes' | 'format'
}

export interface HandedIn {
  readonly mime: string
  readonly bytes: number
  readonly pages: number | null
}

/** Portals that would refuse a file as it is, of the filings of a case; of all, where none is chosen yet. */
export function portalTroubles(field: FieldDefinition | null, file: HandedIn, filings: readonly FilingId[]): readonly PortalTrouble[] {
  if (!field || !isPaper(field) || file.bytes === 0 || !convertible.has(file.mime)) return []
  // of several pages nobody knows which is meant
  if (file.mime === 'application/pdf' && (file.pages ?? 1) > 1) return []
  return portals
    .filter(({ filing }) => filings.length === 0 || filings.includes(filing))
    .flatMap((portal): readonly PortalTrouble[] => {
      if (!taken.has(file.mime)) return [{ portal, because: 'format' }]
      return file.bytes > portal.mostBytes ? [{ portal, because: 'bytes' }] : []
    })
}

/** A paper that goes to a portal as a picture: not the icon of an app, and nothing that is handed in elsewhere. */
const isPaper = ({ accepts }: FieldDefinition): boolean =>
  accepts !== undefined && !accepts.elsewhereOnly && accepts.mimes.every(mime => taken.has(mime)) && (accepts.maxBytes ?? 0) >= 400 * 1024

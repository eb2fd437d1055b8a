import type { Json } from '../../json.ts'
import type { FieldReader } from './field-reader.ts'
import type { RecordSource } from './source.ts'

/** Where the old and the new value of a change stand, as far as the case knows them. */
const places: Readonly<Record<string, { readonly before?: string; readonly after: string }>> = {
  ip: { before: 'declaredIp', after: 'serverIpRanges' },
  business: { after: 'siteContentDescription' },
  personInCharge: { after: 'principalName' },
  securityContact: { after: 'securityOfficerName' },
  name: { before: 'formerOrganizerName', after: 'organizerName' },
  address: { after: 'mailingAddress' },
  accessProvider: { before: 'previousAccessProvider', after: 'accessProviderName' },
}

/** What a reason for filing again changes, while nobody said which items change. */
const ofReason: Readonly<Record<string, string>> = { ipChanged: 'ip', renamed: 'name', providerMoved: 'accessProvider' }

/** The rows of a change, before and after; null is written in by hand. Rows that were given go first. */
export function changesOf({ say }: RecordSource, read: FieldReader, given: Json): Json {
  if (Array.isArray(given) && given.length > 0) return given
  const reason = read.value('refilingReason')
  const implied = typeof reason === 'string' ? ofReason[reason] : undefined
  const told = read.texts('changeType')
  const codes = told.length > 0 ? told : implied ? [implied] : []
  if (codes.length === 0) return [{ item: read.blank('changeType'), before: null, after: null }]
  return codes.map(code => {
    const place = places[code]
    return {
      item: say.display('changeType', [code]),
      before: place?.before ? read.text(place.before) : null,
      after: place ? read.text(place.after) : null,
    }
  })
}

import { addDays } from '../../fields/calendar.ts'
import type { JsonRecord } from '../../fields/json-shape.ts'
import type { Json } from '../../json.ts'
import { parameterOn } from '../../rules/parameters.ts'
import { dated } from '../details/details-part.ts'
import { incidentDetails, incidentLevels } from '../details/incident-report.ts'
import type { FieldReader } from './field-reader.ts'
import { namedSystems, securityPeople } from './security-people.ts'
import type { RecordSource } from './source.ts'
import { everyFiling, smallDocument } from './template-definition.ts'

/** An incident, in the items of the reporting measures (R-S11); what is not known yet is left to be written in. */
export const incidentReport = smallDocument({
  filings: everyFiling,
  details: incidentDetails,
  looksAt: ['ciio', 'collects'],
  parts: (source, read, { raw }) => ({
    ...securityPeople(read),
    systems: namedSystems(read),
    levels: incidentLevels.map(code => ({ name: source.say.name(`detail.level.${code}`), chosen: raw.level === code })),
    authorities: read.rows('authorityContacts').map(row => ({ name: row.authority ?? null, phone: row.phone ?? row.contact ?? null })),
    ...reportingOf(source, read, raw),
  }),
})

/** Hours to report a larger incident, and until when that is for this one. */
function reportingOf({ catalogue, judgement, words }: RecordSource, read: FieldReader, raw: JsonRecord): Readonly<Record<string, Json>> {
  const name = read.is('isCiio', true) ? 'ciioIncidentReportHours' : 'incidentReportHours'
  const hours = parameterOn(catalogue.parameters, name, judgement.inForceOn)
  if (typeof hours !== 'number') return { hours: null, due: null, larger: false }
  const larger = typeof raw.level === 'string' && raw.level !== 'general'
  return { hours, larger, due: larger && typeof raw.foundAt === 'string' ? dated(hoursLater(raw.foundAt, hours), words) : null }
}

/** yyyy-mm-ddThh:mm and whole hours. */
function hoursLater(moment: string, hours: number): string {
  const [date = '', time = ''] = moment.split('T')
  const hour = Number(time.slice(0, 2)) + hours
  return `${addDays(date, Math.floor(hour / 24))}T${String(hour % 24).padStart(2, '0')}${time.slice(2)}`
}

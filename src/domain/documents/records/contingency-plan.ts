import type { JsonRecord } from '../../fields/json-shape.ts'
import type { Json } from '../../json.ts'
import { commonParts, isDraft } from './common.ts'
import { contactKinds, siteWords } from './contact-kinds.ts'
import { FieldReader } from './field-reader.ts'
import { administrationOfDomicile } from './judged-parts.ts'
import { lawPart } from './law.ts'
import { people, person } from './people.ts'
import { serversOf, shown } from './servers.ts'
import { severityLevels } from './severity-levels.ts'
import type { RecordSource } from './source.ts'
import type { BuiltRecord } from './template-parts.ts'

/** Everything that the contingency plan prints about this business. */
export function contingencyPlanRecord(source: RecordSource): BuiltRecord {
  const read = new FieldReader(source)
  const common = commonParts(source, read, 'contingencyPlan')
  const leader = people(read, 'incidentLeader')[0]!
  const deputy = people(read, 'deputyWhenUnreachable')[0]!
  const officer = person(read, 'securityOfficerName', 'securityOfficerMobile')
  const contact = person(read, 'emergencyContactName', 'emergencyContactMobile')
  const team = people(read, 'responseTeam')
  const levels = severityLevels(source, read)
  const parts = {
    ...common,
    law: lawPart(source),
    leader,
    deputy,
    officer,
    contact,
    team,
    members: [...new Set([leader, deputy, officer, contact, ...team].map(({ name }) => name))],
    roles: read.rows('rolesTable').map(row => ({ role: shown(row.role), person: shown(row.person), duty: shown(row.duty) })),
    systems: systemsOf(source, read),
    servers: serversOf(source, read),
    levels,
    ownLevels: Object.values(levels).some(({ own }) => own !== null),
    fiveLevels: read.is('responseLevels', 5),
    steps: stepsOf(read),
    provider: providerOf(read),
    vendors: contactsOf(read, 'vendorHotlines', 'vendor'),
    // a plan may do without: what is missing is a public number
    authorities: read.rows('authorityContacts').length > 0 ? contactsOf(read, 'authorityContacts', 'authority') : [],
    reports: {
      cyberspace: authorityPhone(read, contactKinds.cyberspace),
      police: authorityPhone(read, contactKinds.police),
      communications: authorityPhone(read, contactKinds.communications),
    },
    administration: source.judgement.authority.official?.name ?? administrationOfDomicile(source, read),
    // of these two nothing more can be said than what the law asks
    drillsOften: !read.is('drillFrequency', 'yearly') && !read.is('drillFrequency', 'none'),
    recipients: read.rows('overseasRecipient').map(row => ({
      name: shown(row.name) ?? read.blank('overseasRecipient'),
      country: typeof row.country === 'string' ? source.say.display('serverCountry', row.country) : null,
    })),
  }
  return { parts, reads: read.reads, draft: isDraft(source, 'contingencyPlan') }
}

/** The only system has the address of the site and of the server, the only one that is called a site that of the site. Owner left open: the security officer's. */
function systemsOf({ words }: RecordSource, read: FieldReader): readonly Json[] {
  const rows = read.rows('systemsInScope')
  const owner = read.text('securityOfficerName') ?? read.blank('securityOfficerName')
  if (rows.length === 0) return [{ name: read.blank('systemsInScope'), address: read.blank('systemsInScope'), owner }]
  const siteName = read.text('siteName')
  const isSite = ({ name }: JsonRecord): boolean =>
    typeof name === 'string' && (name === siteName || siteWords.some(word => name.toLowerCase().includes(word)))
  const isOnlySite = (row: JsonRecord): boolean => rows.length === 1 || (isSite(row) && rows.filter(isSite).length === 1)
  return rows.map(row => {
    const domain = shown(row.domain) ?? (isOnlySite(row) ? read.text('siteDomains') : null)
    const ip = shown(row.ip) ?? (rows.length === 1 ? read.text('serverIpRanges') : null)
    const address = [domain, ip].filter(part => part !== null)
    return {
      name: shown(row.name) ?? read.blank('systemsInScope'),
      address: address.join(words.semicolon) || null,
      owner: shown(row.owner) ?? owner,
    }
  })
}

/** The owner's own steps against a flood of requests, in order. */
function stepsOf(read: FieldReader): readonly string[] {
  const steps = read.texts('ddosRunbookSteps')
  return steps.length > 0 ? steps : [read.blank('ddosRunbookSteps')]
}

/** The access provider with the hotline that the owner noted for it. */
function providerOf(read: FieldReader): Json {
  const name = read.text('accessProviderName') ?? read.blank('accessProviderName')
  const row = read.rows('vendorHotlines').find(({ vendor }) => typeof vendor === 'string' && sameCompany(name, vendor))
  return { name, hotline: shown(row?.phone), protection: read.text('ddosProtection') }
}

/** 阿里云 and 阿里云计算有限公司 are one company. */
const sameCompany = (a: string, b: string): boolean => a.includes(b) || b.includes(a) || (a.length > 1 && a.slice(0, 2) === b.slice(0, 2))

function contactsOf(read: FieldReader, field: string, nameColumn: string): readonly Json[] {
  const rows = read.rows(field)
  if (rows.length === 0) return [{ name: read.blank(field), phone: read.blank(field) }]
  return rows.map(row => ({
    name: shown(row[nameColumn]) ?? read.blank(field),
    phone: [shown(row.phone), shown(row.contact)].filter(part => part !== null).join(' ') || read.blank(field),
  }))
}

/** The number that the owner noted, else null: templates print the public one. */
function authorityPhone(read: FieldReader, words: readonly string[]): string | null {
  const row = read.rows('authorityContacts').find(({ authority }) => {
    const name = typeof authority === 'string' ? authority.toLowerCase() : ''
    return words.some(word => name.includes(word))
  })
  return [shown(row?.phone), shown(row?.contact)].filter(part => part !== null).join(' ') || null
}

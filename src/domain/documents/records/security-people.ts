import type { FieldReader } from './field-reader.ts'
import { type Person, people, person } from './people.ts'
import { shown } from './servers.ts'

/** Who is responsible for security in a business, with numbers that can be called. */
export function securityPeople(read: FieldReader) {
  const officer = askedPerson(read, 'securityOfficerName', 'securityOfficerMobile')
  const contact = askedPerson(read, 'emergencyContactName', 'emergencyContactMobile')
  const leader = read.rows('incidentLeader').length > 0 ? people(read, 'incidentLeader')[0]! : null
  return { officer, contact, leader }
}

/** An ICP filing asks for no such person: there the one in charge of the filing is meant. */
const askedPerson = (read: FieldReader, name: string, phone: string): Person =>
  read.text(name) === null && read.text('principalName') !== null
    ? person(read, 'principalName', 'principalMobile')
    : person(read, name, phone)

/** The duties that a business gave out; somebody with a number elsewhere in the case can be called here too. */
export function securityRoles(read: FieldReader): readonly { readonly [key: string]: string | null }[] {
  const { officer, contact, leader } = securityPeople(read)
  const team = read.rows('responseTeam').length > 0 ? people(read, 'responseTeam') : []
  const known = [officer, contact, ...(leader ? [leader] : []), ...team]
  return read.rows('rolesTable').map(row => {
    const name = shown(row.person)
    return { role: shown(row.role), person: name, duty: shown(row.duty), phone: known.find(each => each.name === name)?.phone ?? null }
  })
}

/** The systems that a document speaks of: those of the plan, else the site, the app, the mini-program. */
export function namedSystems(read: FieldReader): readonly { readonly name: string; readonly address: string | null }[] {
  const rows = read.rows('systemsInScope')
  if (rows.length > 0)
    return rows.map(row => ({
      name: shown(row.name) ?? read.blank('systemsInScope'),
      address: [shown(row.domain), shown(row.ip)].filter(part => part !== null).join(' ') || null,
    }))
  const site = read.includes('serviceKind', 'website')
  const app = read.includes('serviceKind', 'app')
  const mini = read.includes('serviceKind', 'miniProgram')
  const named = [
    ...(site ? [{ name: read.text('siteName') ?? read.blank('siteName'), address: read.text('siteDomains') }] : []),
    ...(app ? [{ name: read.text('appName') ?? read.blank('appName'), address: read.text('appPackageName') }] : []),
    ...(mini ? [{ name: read.text('miniProgramName') ?? read.blank('miniProgramName'), address: read.text('miniProgramAppId') }] : []),
  ]
  return named.length > 0 ? named : [{ name: read.blank('serviceKind'), address: null }]
}

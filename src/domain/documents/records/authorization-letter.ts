import { authorizationDetails } from '../details/authorization-letter.ts'
import type { FieldReader } from './field-reader.ts'
import { stepsOf } from './judged-parts.ts'
import { smallDocument } from './template-definition.ts'

interface Party {
  readonly [key: string]: string | null
  readonly name: string | null
  readonly mobile: string | null
  readonly idType: string | null
  readonly idNumber: string | null
}

/** Whom the legal representative sends: the person in charge, the one of the service, or somebody named with the document. */
export const authorizationLetter = smallDocument({
  filings: ['icpFiling', 'publicSecurityFiling'],
  details: authorizationDetails,
  looksAt: ['individual', 'unit', 'authorised', 'otherServiceOwner'],
  parts: (source, read, { details }) => ({
    authoriser: authoriserOf(read),
    agent: details.agentName ? namedAgent(String(details.agentName), details.agentMobile) : agentOf(read),
    asPrincipal: !details.agentName && read.is('principalIsLegalRep', false),
    procedures: [...stepsOf(source, read, 'icpFiling'), ...stepsOf(source, read, 'publicSecurityFiling')],
  }),
})

/** The legal representative of a unit, or the person whose filing it is. The number is known where that person is also in charge. */
function authoriserOf(read: FieldReader): Party {
  const individual = read.is('organizerNature', 'individual')
  const name = individual ? 'organizerName' : 'legalRepName'
  return {
    name: read.text(name) ?? read.blank(name),
    mobile: individual || read.is('principalIsLegalRep', true) ? read.text('principalMobile') : null,
    idType: read.text(individual ? 'organizerCertType' : 'legalRepIdType'),
    idNumber: read.text(individual ? 'organizerCertNumber' : 'legalRepIdNumber'),
  }
}

const namedAgent = (name: string, mobile: unknown): Party => ({
  name,
  mobile: typeof mobile === 'string' ? mobile : null,
  idType: null,
  idNumber: null,
})

function agentOf(read: FieldReader): Party {
  if (read.is('principalIsLegalRep', false)) return person(read, 'principal')
  if (read.is('serviceOwnerSameAsPrincipal', false)) return person(read, 'serviceOwner')
  return { name: null, mobile: null, idType: null, idNumber: null }
}

const person = (read: FieldReader, who: 'principal' | 'serviceOwner'): Party => ({
  name: read.text(`${who}Name`),
  mobile: read.text(`${who}Mobile`),
  idType: read.text(`${who}IdType`),
  idNumber: read.text(`${who}IdNumber`),
})

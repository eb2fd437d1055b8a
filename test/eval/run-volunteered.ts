import type { ConversationState } from '../../src/domain/case/state.ts'
import { Play } from '../scenarios/support/play.ts'
import type { Volunteered } from './read-volunteered.ts'
import { same } from './same.ts'

export interface ScoredVolunteered {
  readonly set: Volunteered['set']
  readonly say: string
  /** the questions that were open when the owner told something else */
  readonly asking: readonly string[]
  /** of the expected fields, those stored or put forward with the right value */
  readonly heard: readonly string[]
  readonly expected: readonly string[]
  /** stored, and not said: `field=value` */
  readonly wrong: readonly string[]
  /** put forward, set aside or refused without cause */
  readonly odd: readonly string[]
}

/** Questions as the dialogue puts them together: choices, names, numbers, places, dates, people, words. */
const groups: readonly (readonly string[])[] = [
  ['serviceKind', 'serverRegion'],
  ['icpFilingType', 'serviceKind', 'serverRegion'],
  ['existingIcpNumber'],
  ['organizerNature', 'organizerName', 'organizerCertNumber'],
  ['organizerName'],
  ['organizerCertAddress', 'organizerCertValidTo', 'mailingAddress', 'investorOrSuperior'],
  ['domicileProvince', 'domicileCity', 'domicileDistrict'],
  ['legalRepName', 'principalIsLegalRep'],
  ['principalMobile', 'principalEmergencyPhone', 'principalEmail'],
  ['siteName', 'siteDomains', 'siteHomepageUrl'],
  ['siteServiceContent', 'siteContentDescription', 'siteLanguages'],
  ['domainRegistrar', 'domainHolderName', 'domainRealNameDate', 'domainExpiryDate'],
  ['accessProviderName', 'accessMethod', 'serverIpRanges'],
  ['consentSensitive'],
  ['isInteractive', 'preApprovalTypes', 'currentlyResolving'],
  ['securityOfficerName', 'emergencyContactName'],
  ['backupSiteAddress', 'rtoHours', 'rpoHours'],
  ['collectsPersonalInfo', 'hasInternationalBusiness'],
]

/** Each message in a conversation of its own, once for each group of questions that it does not answer. */
export const runVolunteered = (all: readonly Volunteered[]): readonly ScoredVolunteered[] =>
  all.flatMap(each => {
    const about = [...Object.keys(each.says), ...each.maybe]
    return groups.filter(group => !group.some(field => about.includes(field))).map(group => runOne(each, group))
  })

/** a company's name is an answer to these as well */
const takesAnyName: readonly string[] = ['siteName', 'domainHolderName', 'investorOrSuperior']

function runOne({ set, say, says, maybe }: Volunteered, asking: readonly string[]): ScoredVolunteered {
  const play = new Play({ filings: ['icpFiling', 'publicSecurityFiling'] })
  const { conversation } = play
  const asked: ConversationState = { ...conversation, dialogue: { ...conversation.dialogue, step: 'asking', asking, confirming: [] } }
  play.state = { ...play.state, conversations: { conv_test: asked } }
  const { reply, outcome } = play.say(say)
  const heard = new Set<string>()
  const wrong: string[] = []
  const odd: string[] = []
  const told = [
    ...outcome.changes.flatMap(change =>
      change.evidence.kind === 'derived'
        ? []
        : [{ field: change.field, to: change.to, value: 'value' in change ? change.value : undefined }],
    ),
    // what waits for consent is put forward again then
    ...outcome.held.map(({ field, value }) => ({ field, value, to: 'needsConfirmation' })),
  ]
  for (const { field, to, value } of told) {
    if (same(field, value, says[field]) && value !== undefined) heard.add(field)
    else if (maybe.includes(field) || (takesAnyName.includes(field) && says.organizerName !== undefined)) continue
    else if (to === 'filled') wrong.push(`${field}=${JSON.stringify(value)}`)
    else odd.push(`${field}:${to}=${JSON.stringify(value)}`)
  }
  for (const { field, status } of reply.captured)
    if (status === 'rejected' && !maybe.includes(field) && says[field] === undefined) odd.push(`${field}:rejected`)
  return { set, say, asking, heard: [...heard], expected: Object.keys(says), wrong, odd }
}

import type { CaseState } from '../case/state.ts'
import { addMonths } from '../fields/calendar.ts'
import { isList, isRecord, type JsonRecord } from '../fields/json-shape.ts'
import type { Json } from '../json.ts'
import { cardHolders } from './card-holder.ts'
import type { ReadItem } from './line.ts'
import type { PlaceOf } from './read-place-of.ts'
import { fixedSince, wholePeriod } from './streams/across-uploads.ts'

export interface Taker {
  readonly field: string
  readonly raw: Json
}

interface Into {
  readonly state: CaseState
  readonly items: readonly ReadItem[]
}

type Take = (value: string, raw: Json | undefined, into: Into) => readonly Taker[]

/** A card fills what is asked about its holder. */
const ofHolder =
  (what: string): Take =>
  (value, _raw, { state, items }) =>
    cardHolders(state, items).map(holder => ({ field: `${holder}${what}`, raw: value }))

/** Only of the principal the validity is asked. */
const ofPrincipal =
  (field: string): Take =>
  (value, _raw, { state, items }) =>
    cardHolders(state, items).includes('principal') ? [{ field, raw: value === '长期' ? 'longTerm' : value }] : []

/** One person stands for one role; where a paper names two, nobody is put forward. */
const only =
  (fields: (person: JsonRecord) => readonly Taker[]): Take =>
  (_value, raw) => {
    const [first, another] = isList(raw) ? raw : []
    return isRecord(first) && !another ? fields(first) : []
  }

const contacts: Readonly<Record<string, Take>> = {
  'contact.leader': only(({ name = '', mobile = '' }) => [{ field: 'incidentLeader', raw: [{ name, mobile }] }]),
  'contact.deputy': only(({ name = '', mobile = '' }) => [{ field: 'deputyWhenUnreachable', raw: [{ name, mobile }] }]),
  'contact.emergency': only(({ name = '', mobile = '' }) => [
    { field: 'emergencyContactName', raw: name },
    { field: 'emergencyContactMobile', raw: mobile },
  ]),
  'contact.officer': only(({ name = '', mobile = '' }) => [
    { field: 'securityOfficerName', raw: name },
    { field: 'securityOfficerMobile', raw: mobile },
  ]),
  'contact.authorities': (_value, raw) => (isList(raw) ? [{ field: 'authorityContacts', raw }] : []),
  'contact.vendors': (_value, raw) => (isList(raw) ? [{ field: 'vendorHotlines', raw }] : []),
  'contact.team': (_value, raw) => (isList(raw) ? [{ field: 'responseTeam', raw }] : []),
}

/** Which field of a case takes what was read, and as what. */
const takers: Readonly<Record<string, Readonly<Record<string, Take>>>> = {
  businessLicence: {
    code: value => [{ field: 'organizerCertNumber', raw: value }, ...paperOf(value)],
    name: value => [{ field: 'organizerName', raw: value }],
    type: (value, _raw, { items }) =>
      isCommercial(items) ? [{ field: 'organizerNature', raw: /个体/.test(value) ? 'soleProprietor' : 'enterprise' }] : [],
    address: value => [{ field: 'organizerCertAddress', raw: value }],
    representative: value => [{ field: 'legalRepName', raw: value }],
    term: value => lastDay(value),
  },
  idCard: {
    idName: ofHolder('Name'),
    idNumber: ofHolder('IdNumber'),
    idValidFrom: ofPrincipal('principalIdValidFrom'),
    idValidTo: ofPrincipal('principalIdValidTo'),
  },
  contract: {
    provider: value => [{ field: 'accessProviderName', raw: value }],
    place: (value, raw) => placeFields(value, raw),
    ips: (value, raw) => [{ field: 'serverIpRanges', raw: raw ?? value }],
    term: (value, raw) => [{ field: 'resourceTermMonths', raw: raw ?? value }],
  },
  hardwareInventory: { servers: (_value, raw) => [{ field: 'servers', raw: raw ?? [] }] },
  domainCertificate: {
    domain: value => [{ field: 'siteDomains', raw: value }],
    holder: value => [{ field: 'domainHolderName', raw: value }],
    expiry: value => [{ field: 'domainExpiryDate', raw: value }],
    registrar: value => [{ field: 'domainRegistrar', raw: value }],
    realName: value => [{ field: 'domainRealNameDate', raw: value }],
  },
  mlpsCertificate: {
    level: (value, raw) => [{ field: 'mlpsLevel', raw: raw ?? value }],
    number: value => [{ field: 'mlpsFilingNumber', raw: value }],
  },
  mlpsReport: {
    level: (value, raw) => [{ field: 'mlpsLevel', raw: raw ?? value }],
    // it begins with the number of the system's filing
    reportNumber: value => [{ field: 'mlpsFilingNumber', raw: value.slice(0, 17) }],
    assessedOn: (value, _raw, { items }) => (isYearly(items) ? [{ field: 'mlpsCertExpiry', raw: addMonths(value, 12) }] : []),
  },
  drillRecord: { drilledOn: value => [{ field: 'lastDrillDate', raw: value }] },
  contingencyPlan: contacts,
  securityPolicy: contacts,
  vulnerabilityScan: {
    scanDate: value => [{ field: 'vulnScanDate', raw: value }],
    scanTool: value => [{ field: 'vulnScanTool', raw: value }],
    fixRate: (value, raw) => [{ field: 'vulnFixRatePct', raw: raw ?? value }],
    scanCounts: (_value, _raw, { state, items }) => {
      const fixed = fixedSince(state, items)
      return fixed === null ? [] : [{ field: 'vulnFixRatePct', raw: fixed }]
    },
  },
  trafficSeries: {
    trafficPeak: (value, raw) => [{ field: 'peakTrafficGbps', raw: raw ?? value }],
    trafficDeviation: (value, raw) => [{ field: 'trafficDeviationPct', raw: raw ?? value }],
  },
  log: { logPeriod: (_value, raw, { state }) => [{ field: 'auditLogPeriod', raw: wholePeriod(state, raw ?? null) }] },
}

/** Who registered it, and as what, are the first two letters of a code (GB 32100). */
const papers: Readonly<Record<string, readonly [paper: string, nature?: string]>> = {
  '11': ['creditCodeCert', 'governmentBody'],
  '12': ['institutionCert', 'publicInstitution'],
  '51': ['socialGroupCert', 'socialGroup'],
  '52': ['privateNonEnterpriseCert', 'privateNonEnterprise'],
  '91': ['businessLicense'],
  '92': ['businessLicense'],
  '93': ['businessLicense'],
}

function paperOf(code: string): readonly Taker[] {
  const [paper, nature] = papers[code.slice(0, 2)] ?? []
  return [...(paper ? [{ field: 'organizerCertType', raw: paper }] : []), ...(nature ? [{ field: 'organizerNature', raw: nature }] : [])]
}

/** Registered as a business, not as a society, an institution or a law firm. */
const isCommercial = (items: readonly ReadItem[]): boolean =>
  items.every(({ name, value, suggestion = value }) => name !== 'code' || String(suggestion).startsWith('9'))

/** Level 3 and above are assessed every year. */
const isYearly = (items: readonly ReadItem[]): boolean =>
  items.some(({ name, raw }) => name === 'level' && (raw === 'level3' || raw === 'level4'))

/** A term has no end, or its second day. */
function lastDay(term: string): readonly Taker[] {
  if (/长期|无固定期限/.test(term)) return [{ field: 'organizerCertValidTo', raw: 'longTerm' }]
  const [, to] = /(?:至|到|-|—)\s*(\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{2}-\d{2})$/.exec(term) ?? []
  return to ? [{ field: 'organizerCertValidTo', raw: to }] : []
}

/** A place names a country abroad or a province, and where it goes on to a street, an address. */
function placeFields(value: string, raw: Json | undefined): readonly Taker[] {
  const { country, province }: PlaceOf = isRecord(raw) ? raw : {}
  return [
    ...(country || province ? [{ field: 'serverRegion', raw: regionOf(country) }] : []),
    ...(country ? [{ field: 'serverCountry', raw: country }] : []),
    ...(province ? [{ field: 'serverProvince', raw: province }] : []),
    ...(isStreet.test(value) ? [{ field: 'serverAddress', raw: value }] : []),
  ]
}

const regionOf = (country: string | undefined): string =>
  country === undefined ? 'mainland' : ['HK', 'MO', 'TW'].includes(country) ? 'hkMoTw' : 'overseas'

const isStreet = /[路街道巷]\s?\d|(?<!\d)\d+\s?[号弄]|\d.{0,200}\b(?:street|st|road|rd|avenue|ave|drive|dr|way|boulevard|blvd|lane)\b/i

/** The fields that take what was read, in the order of the paper. */
export const takersOf = (kind: string, items: readonly ReadItem[], state: CaseState): readonly (Taker & { readonly item: ReadItem })[] =>
  items.flatMap(item =>
    (takers[kind]?.[item.name]?.(item.suggestion ?? item.value, item.raw, { state, items }) ?? []).map(taker => ({ ...taker, item })),
  )

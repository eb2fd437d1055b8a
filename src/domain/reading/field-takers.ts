import type { CaseState } from '../case/state.ts'
import { isRecord } from '../fields/json-shape.ts'
import type { Json } from '../json.ts'
import { cardHolders } from './card-holder.ts'
import type { ReadItem } from './line.ts'
import type { PlaceOf } from './read-place-of.ts'

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

/** Which field of a case takes what was read, and as what. */
const takers: Readonly<Record<string, Readonly<Record<string, Take>>>> = {
  businessLicence: {
    code: value => [
      { field: 'organizerCertNumber', raw: value },
      { field: 'organizerCertType', raw: 'businessLicense' },
    ],
    name: value => [{ field: 'organizerName', raw: value }],
    type: value => [{ field: 'organizerNature', raw: /个体/.test(value) ? 'soleProprietor' : 'enterprise' }],
    address: value => [{ field: 'organizerCertAddress', raw: value }],
    representative: value => [{ field: 'legalRepName', raw: value }],
    term: value => (/长期|无固定期限/.test(value) ? [{ field: 'organizerCertValidTo', raw: 'longTerm' }] : []),
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
  },
  mlpsCertificate: {
    level: (value, raw) => [{ field: 'mlpsLevel', raw: raw ?? value }],
    number: value => [{ field: 'mlpsFilingNumber', raw: value }],
  },
}

/** A place names a country abroad or a province, and where it goes on to a street, an address. */
function placeFields(value: string, raw: Json | undefined): readonly Taker[] {
  const { country, province }: PlaceOf = isRecord(raw) ? raw : {}
  return [
    ...(country ? [{ field: 'serverCountry', raw: country }] : []),
    ...(province ? [{ field: 'serverProvince', raw: province }] : []),
    ...(isStreet.test(value) ? [{ field: 'serverAddress', raw: value }] : []),
  ]
}

const isStreet = /[路街道巷]\s?\d|\d+\s?[号弄]|\d.*\b(?:street|st|road|rd|avenue|ave|drive|dr|way|boulevard|blvd|lane)\b/i

/** The fields that take what was read, in the order of the paper. */
export const takersOf = (kind: string, items: readonly ReadItem[], state: CaseState): readonly (Taker & { readonly item: ReadItem })[] =>
  items.flatMap(item =>
    (takers[kind]?.[item.name]?.(item.suggestion ?? item.value, item.raw, { state, items }) ?? []).map(taker => ({ ...taker, item })),
  )

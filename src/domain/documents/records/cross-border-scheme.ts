import type { Json } from '../../json.ts'
import { parameterOn } from '../../rules/parameters.ts'
import { crossBorderDetails } from '../details/cross-border-scheme.ts'
import type { FieldReader } from './field-reader.ts'
import { namedSystems, securityPeople } from './security-people.ts'
import type { RecordSource } from './source.ts'
import { everyFiling, smallDocument } from './template-definition.ts'

const reads = [
  'exportsPersonalInfo',
  'exportedPersons',
  'exportedSensitivePersons',
  'containsImportantData',
  'isCiio',
  'exportExemption',
  'exportMechanism',
] as const

/** What goes abroad, to whom, under which of the ways that the law knows, and how it is protected. */
export const crossBorderScheme = smallDocument({
  filings: everyFiling,
  details: crossBorderDetails,
  looksAt: ['individual', 'website', 'overseas', 'collects', 'exports', 'ciio'],
  parts: (source, read) => ({
    ...securityPeople(read),
    systems: namedSystems(read),
    ...recipients(source, read),
    thresholds: thresholdsOf(source),
    route: routeOf(source, read),
  }),
})

function recipients(source: RecordSource, read: FieldReader): Readonly<Record<'recipients' | 'toConfirm', Json>> {
  const open = toConfirm(read)
  return { recipients: open ? [] : recipientsOf(source, read), toConfirm: open }
}

function recipientsOf({ say }: RecordSource, read: FieldReader): readonly Json[] {
  const rows = read.rows('overseasRecipient')
  if (rows.length === 0) return [{ name: read.blank('overseasRecipient'), country: null }]
  return rows.map(row => ({
    name: typeof row.name === 'string' ? row.name : read.blank('overseasRecipient'),
    country: typeof row.country === 'string' ? say.display('serverCountry', row.country) : null,
  }))
}

/**
 * A server abroad has a provider, but whether that is who receives the data depends on who may touch it by contract: no rule says so of itself. The
 * scheme asks instead of naming it. Null where somebody is named, and where no server is abroad.
 */
function toConfirm(read: FieldReader): Json {
  const country = read.text('serverCountry')
  if (!country || read.rows('overseasRecipient').length > 0) return null
  return { provider: read.text('accessProviderName') ?? read.blank('accessProviderName'), country }
}

/** The numbers of persons of the day in ten thousands, as the provisions count them, null before the provisions that hold them. */
function thresholdsOf({ catalogue, judgement }: RecordSource): Json {
  const of = (name: string): Json => {
    const persons = parameterOn(catalogue.parameters, name, judgement.inForceOn)
    return typeof persons === 'number' ? persons / 10_000 : null
  }
  const [contract, assessment, sensitive] = [
    of('exportContractPersons'),
    of('exportAssessmentPersons'),
    of('exportSensitiveAssessmentPersons'),
  ]
  return contract === null || assessment === null || sensitive === null ? null : { contract, assessment, sensitive }
}

/** The first rule of the decision table that speaks about this business. */
function routeOf({ judgement, say }: RecordSource, read: FieldReader): Json {
  read.note(...reads)
  const finding = judgement.findings.find(({ ruleId, verdict }) => /^R-D[1-7]-/.test(ruleId) && (verdict === 'pass' || verdict === 'fail'))
  if (!finding) return null
  const { says, fix } = say.finding(finding)
  return { says, fix: finding.verdict === 'fail' ? fix : null }
}

import type { Json } from '../../json.ts'
import type { Finding } from '../../rules/rule.ts'
import { attachmentsOf } from './attachments.ts'
import { commonParts } from './common.ts'
import { FieldReader } from './field-reader.ts'
import { proceduresOf } from './procedures.ts'
import type { RecordSource } from './source.ts'
import type { BuiltRecord } from './template-parts.ts'

/** What is open, what is handed in elsewhere, and what comes next. Depends on every answer of the case. */
export function coverSheetRecord(source: RecordSource, contents: readonly string[]): BuiltRecord {
  const { state, judgement, say } = source
  const read = new FieldReader(source)
  const failing = judgement.findings.filter(finding => finding.verdict === 'fail')
  const legal = failing.filter(isLegal)
  const isIcp = state.filings.includes('icpFiling')
  const attachments = state.filings.flatMap(filing => attachmentsOf(source, read, filing))
  const elsewhere = unique(attachments.filter(({ here, elsewhere, onlyElsewhere }) => !here && (elsewhere || onlyElsewhere)))
  // a person's own paper is a number here, never a picture
  const ownPaper = read.is('organizerNature', 'individual') && state.filings.some(filing => filing !== 'contingencyPlan')
  const parts = {
    ...commonParts(source, read, null),
    filings: state.filings.flatMap(filing => {
      const readiness = judgement.readiness.byFiling[filing]
      if (!readiness) return []
      const { applicable, ready, failing, unknown, lacking, waitsFor } = readiness
      const waits = waitsFor ? say.name(`filing.${waitsFor}`) : null
      return [
        {
          name: say.name(`filing.${filing}`),
          applicable,
          ready,
          failing,
          unknown,
          lacking: lacking.length,
          open: failing + lacking.length > 0,
          waits,
        },
      ]
    }),
    blocking: legal.filter(finding => finding.blocks).map(finding => findingPart(source, finding)),
    advice: legal.filter(finding => !finding.blocks && finding.severity !== 'info').map(finding => findingPart(source, finding)),
    guide: guideOn(state) ? failing.filter(finding => !isLegal(finding)).map(finding => guidePart(source, finding)) : [],
    procedures: proceduresOf(source),
    deadlines: judgement.deadlines.map(deadline => ({ name: say.name(`deadline.${deadline.label}`), on: deadline.on })),
    authority: {
      official: isIcp ? (judgement.authority.official?.name ?? null) : null,
      guide: isIcp && judgement.authority.conflict ? (judgement.authority.guide?.name ?? null) : null,
    },
    here: unique(attachments.filter(attachment => attachment.here)),
    elsewhere,
    ownPaper,
    handedElsewhere: ownPaper || elsewhere.length > 0,
    made: unique(attachments.filter(({ made }) => made)),
    absent: unique(attachments.filter(({ here, elsewhere, onlyElsewhere, made }) => !here && !elsewhere && !onlyElsewhere && !made)),
    contents,
  }
  return {
    parts,
    reads: [...new Set([...read.reads, ...judgement.needed, ...Object.keys(state.fields)])],
    draft: false,
  }
}

/** The case asked to be measured by the articles too. */
const guideOn = ({ policy, guideAccepted }: RecordSource['state']): boolean =>
  policy === 'guideStrict' || (policy === 'guided' && guideAccepted === true)

const isLegal = (finding: Finding): boolean => finding.basis.some(basis => basis.kind !== 'guide')

function findingPart({ say }: RecordSource, finding: Finding): Json {
  const { message, fix } = say.finding(finding)
  return { message, fix: fix || null }
}

/** The words of the articles, under a head that says whose they are. */
function guidePart({ say }: RecordSource, finding: Finding): Json {
  const { bare, fix } = say.finding(finding)
  return { message: bare, fix: fix || null }
}

const unique = <T extends { readonly label: string }>(attachments: readonly T[]): readonly T[] =>
  attachments.filter((attachment, at) => attachments.findIndex(other => other.label === attachment.label) === at)

import type { FilingId } from '../../case/events.ts'
import { contingencyPlanRecord } from './contingency-plan.ts'
import { coverSheetRecord } from './cover-sheet.ts'
import { icpApplicationRecord } from './icp-application.ts'
import { publicSecurityApplicationRecord } from './public-security-application.ts'
import type { RecordSource } from './source.ts'
import type { BuiltRecord } from './template-parts.ts'

/** The filing that a template belongs to; null for one that belongs to the whole case. */
export const filingOfTemplate: Readonly<Record<string, FilingId | null>> = {
  'contingency-plan': 'contingencyPlan',
  'icp-application': 'icpFiling',
  'public-security-application': 'publicSecurityFiling',
  'cover-sheet': null,
}

/** The record of a case for a template, null when nothing is known about the template. `contents` are the names in the package. */
export function buildRecord(template: string, source: RecordSource, contents: readonly string[] = []): BuiltRecord | null {
  switch (template) {
    case 'contingency-plan':
      return contingencyPlanRecord(source)
    case 'icp-application':
      return icpApplicationRecord(source)
    case 'public-security-application':
      return publicSecurityApplicationRecord(source)
    case 'cover-sheet':
      return coverSheetRecord(source, contents)
    default:
      return null
  }
}

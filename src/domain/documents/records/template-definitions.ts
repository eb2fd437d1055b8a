import { cancellation } from './cancellation.ts'
import { contingencyPlanRecord } from './contingency-plan.ts'
import { coverSheetRecord } from './cover-sheet.ts'
import { icpApplicationRecord } from './icp-application.ts'
import { icpChange } from './icp-change.ts'
import { publicSecurityApplicationRecord } from './public-security-application.ts'
import { publicSecurityChange } from './public-security-change.ts'
import { everyFiling, type TemplateDefinition } from './template-definition.ts'

/** Every template that a case can be printed with. */
export const templateDefinitions: Readonly<Record<string, TemplateDefinition>> = {
  'contingency-plan': { filings: ['contingencyPlan'], build: contingencyPlanRecord },
  'icp-application': { filings: ['icpFiling'], build: icpApplicationRecord },
  'public-security-application': { filings: ['publicSecurityFiling'], build: publicSecurityApplicationRecord },
  'icp-change': icpChange,
  cancellation,
  'public-security-change': publicSecurityChange,
  'cover-sheet': { filings: everyFiling, build: (source, { contents }) => coverSheetRecord(source, contents) },
}

export const templateDefinition = (id: string): TemplateDefinition | null =>
  Object.hasOwn(templateDefinitions, id) ? (templateDefinitions[id] ?? null) : null

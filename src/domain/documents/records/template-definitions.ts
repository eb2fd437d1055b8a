import { authenticityCheck } from './authenticity-check.ts'
import { authenticityCommitment } from './authenticity-commitment.ts'
import { authorizationLetter } from './authorization-letter.ts'
import { breachNotice } from './breach-notice.ts'
import { cancellation } from './cancellation.ts'
import { constructionPlan } from './construction-plan.ts'
import { contingencyPlanRecord } from './contingency-plan.ts'
import { coverSheetRecord } from './cover-sheet.ts'
import { crossBorderScheme } from './cross-border-scheme.ts'
import { drillRecord } from './drill-record.ts'
import { guideChecklist } from './guide-checklist.ts'
import { hardwareInventory } from './hardware-inventory.ts'
import { icpApplicationRecord } from './icp-application.ts'
import { icpChange } from './icp-change.ts'
import { incidentReport } from './incident-report.ts'
import { materials } from './materials.ts'
import { periodicReport } from './periodic-report.ts'
import { publicSecurityApplicationRecord } from './public-security-application.ts'
import { publicSecurityChange } from './public-security-change.ts'
import { rectificationReply } from './rectification-reply.ts'
import { responseChecklist } from './response-checklist.ts'
import { securityAuditReport } from './security-audit-report.ts'
import { securityPolicy } from './security-policy.ts'
import { selfCheckRecord } from './self-check-record.ts'
import { everyFiling, type TemplateDefinition } from './template-definition.ts'
import { trainingRecord } from './training-record.ts'

/** Every template that a case can be printed with. */
export const templateDefinitions: Readonly<Record<string, TemplateDefinition>> = {
  'contingency-plan': { filings: ['contingencyPlan'], build: contingencyPlanRecord },
  'icp-application': { filings: ['icpFiling'], build: icpApplicationRecord },
  'public-security-application': { filings: ['publicSecurityFiling'], build: publicSecurityApplicationRecord },
  'icp-change': icpChange,
  cancellation,
  'public-security-change': publicSecurityChange,
  'authenticity-commitment': authenticityCommitment,
  'authorization-letter': authorizationLetter,
  'cross-border-scheme': crossBorderScheme,
  'security-policy': securityPolicy,
  'guide-checklist': guideChecklist,
  'hardware-inventory': hardwareInventory,
  'security-audit-report': securityAuditReport,
  'response-checklist': responseChecklist,
  'rectification-reply': rectificationReply,
  'incident-report': incidentReport,
  'breach-notice': breachNotice,
  'drill-record': drillRecord,
  'construction-plan': constructionPlan,
  'training-record': trainingRecord,
  'self-check-record': selfCheckRecord,
  'periodic-report': periodicReport,
  'authenticity-check': authenticityCheck,
  materials,
  'cover-sheet': { filings: everyFiling, build: (source, { contents }) => coverSheetRecord(source, contents) },
}

export const templateDefinition = (id: string): TemplateDefinition | null =>
  Object.hasOwn(templateDefinitions, id) ? (templateDefinitions[id] ?? null) : null

import { createHash } from 'node:crypto'
import authenticityCheck from '../../../templates/authenticity-check/zh-CN.hbs'
import authenticityCommitment from '../../../templates/authenticity-commitment/zh-CN.hbs'
import authorizationLetter from '../../../templates/authorization-letter/zh-CN.hbs'
import breachNotice from '../../../templates/breach-notice/zh-CN.hbs'
import cancellation from '../../../templates/cancellation/zh-CN.hbs'
import constructionPlan from '../../../templates/construction-plan/zh-CN.hbs'
import contingencyPlanEn from '../../../templates/contingency-plan/en.hbs'
import contingencyPlan from '../../../templates/contingency-plan/zh-CN.hbs'
import coverSheet from '../../../templates/cover-sheet/zh-CN.hbs'
import crossBorderScheme from '../../../templates/cross-border-scheme/zh-CN.hbs'
import drillRecord from '../../../templates/drill-record/zh-CN.hbs'
import guideChecklist from '../../../templates/guide-checklist/zh-CN.hbs'
import hardwareInventory from '../../../templates/hardware-inventory/zh-CN.hbs'
import icpApplicationEn from '../../../templates/icp-application/en.hbs'
import icpApplication from '../../../templates/icp-application/zh-CN.hbs'
import icpChangeEn from '../../../templates/icp-change/en.hbs'
import icpChange from '../../../templates/icp-change/zh-CN.hbs'
import incidentReport from '../../../templates/incident-report/zh-CN.hbs'
import materials from '../../../templates/materials/zh-CN.hbs'
import periodicReport from '../../../templates/periodic-report/zh-CN.hbs'
import publicSecurityApplicationEn from '../../../templates/public-security-application/en.hbs'
import publicSecurityApplication from '../../../templates/public-security-application/zh-CN.hbs'
import publicSecurityChange from '../../../templates/public-security-change/zh-CN.hbs'
import rectificationReply from '../../../templates/rectification-reply/zh-CN.hbs'
import responseChecklist from '../../../templates/response-checklist/zh-CN.hbs'
import securityAuditReport from '../../../templates/security-audit-report/zh-CN.hbs'
import securityPolicy from '../../../templates/security-policy/zh-CN.hbs'
import selfCheckRecord from '../../../templates/self-check-record/zh-CN.hbs'
import trainingRecord from '../../../templates/training-record/zh-CN.hbs'
import type { Templates } from '../../ports/templates.ts'
import { createTemplates } from './create-templates.ts'

/** The same templates as text modules, for Workers, which have no folder to read. A test compares them with the folder. */
export const bundledTemplates = (): Templates =>
  createTemplates(
    [
      { id: 'authenticity-commitment', locale: 'zh-CN', source: authenticityCommitment },
      { id: 'authorization-letter', locale: 'zh-CN', source: authorizationLetter },
      { id: 'breach-notice', locale: 'zh-CN', source: breachNotice },
      { id: 'authenticity-check', locale: 'zh-CN', source: authenticityCheck },
      { id: 'materials', locale: 'zh-CN', source: materials },
      { id: 'cancellation', locale: 'zh-CN', source: cancellation },
      { id: 'contingency-plan', locale: 'zh-CN', source: contingencyPlan },
      { id: 'contingency-plan', locale: 'en', source: contingencyPlanEn },
      { id: 'cover-sheet', locale: 'zh-CN', source: coverSheet },
      { id: 'cross-border-scheme', locale: 'zh-CN', source: crossBorderScheme },
      { id: 'drill-record', locale: 'zh-CN', source: drillRecord },
      { id: 'guide-checklist', locale: 'zh-CN', source: guideChecklist },
      { id: 'hardware-inventory', locale: 'zh-CN', source: hardwareInventory },
      { id: 'icp-application', locale: 'zh-CN', source: icpApplication },
      { id: 'icp-application', locale: 'en', source: icpApplicationEn },
      { id: 'icp-change', locale: 'zh-CN', source: icpChange },
      { id: 'icp-change', locale: 'en', source: icpChangeEn },
      { id: 'incident-report', locale: 'zh-CN', source: incidentReport },
      { id: 'periodic-report', locale: 'zh-CN', source: periodicReport },
      { id: 'public-security-application', locale: 'zh-CN', source: publicSecurityApplication },
      { id: 'public-security-application', locale: 'en', source: publicSecurityApplicationEn },
      { id: 'public-security-change', locale: 'zh-CN', source: publicSecurityChange },
      { id: 'rectification-reply', locale: 'zh-CN', source: rectificationReply },
      { id: 'response-checklist', locale: 'zh-CN', source: responseChecklist },
      { id: 'security-audit-report', locale: 'zh-CN', source: securityAuditReport },
      { id: 'security-policy', locale: 'zh-CN', source: securityPolicy },
      { id: 'self-check-record', locale: 'zh-CN', source: selfCheckRecord },
      { id: 'construction-plan', locale: 'zh-CN', source: constructionPlan },
      { id: 'training-record', locale: 'zh-CN', source: trainingRecord },
    ],
    source => createHash('sha256').update(source).digest('hex'),
  )

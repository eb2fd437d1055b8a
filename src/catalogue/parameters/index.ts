import { appIconKilobytes } from './app-icon-kilobytes.ts'
import { changeAheadDays } from './change-ahead-days.ts'
import { ciioIncidentReportHours } from './ciio-incident-report-hours.ts'
import { domainExpiryMonths } from './domain-expiry-months.ts'
import { domainRealNameWorkingDays } from './domain-real-name-working-days.ts'
import { exportAssessmentPersons } from './export-assessment-persons.ts'
import { exportContractPersons } from './export-contract-persons.ts'
import { exportSensitiveAssessmentPersons } from './export-sensitive-assessment-persons.ts'
import { filingReviewWorkingDays } from './filing-review-working-days.ts'
import { illegalContentReportHours } from './illegal-content-report-hours.ts'
import { incidentReportHours } from './incident-report-hours.ts'
import { individualCrossProvince } from './individual-cross-province.ts'
import { logRetentionMonths } from './log-retention-months.ts'
import { mailingInSameCity } from './mailing-in-same-city.ts'
import { minimumAge } from './minimum-age.ts'
import { mlpsFilingDays } from './mlps-filing-days.ts'
import { paperValidityMonths } from './paper-validity-months.ts'
import { policeChangeDays } from './police-change-days.ts'
import { policeFilingDays } from './police-filing-days.ts'
import { policeFooterDays } from './police-footer-days.ts'
import { principalMustBeLegalRep } from './principal-must-be-legal-rep.ts'
import { principalMustEqualServiceOwner } from './principal-must-equal-service-owner.ts'
import { processingRecordYears } from './processing-record-years.ts'
import { productFlawReportHours } from './product-flaw-report-hours.ts'
import { recordRetentionMonths } from './record-retention-months.ts'
import { resourceTermMonths } from './resource-term-months.ts'
import { siteNameMinLength } from './site-name-min-length.ts'
import { smsCheckHours } from './sms-check-hours.ts'

/** Every number that a rule or a deadline counts with, and its history. */
export const parameters = {
  logRetentionMonths,
  domainExpiryMonths,
  domainRealNameWorkingDays,
  paperValidityMonths,
  resourceTermMonths,
  smsCheckHours,
  minimumAge,
  principalMustBeLegalRep,
  mailingInSameCity,
  siteNameMinLength,
  changeAheadDays,
  policeFilingDays,
  mlpsFilingDays,
  incidentReportHours,
  ciioIncidentReportHours,
  exportContractPersons,
  exportAssessmentPersons,
  exportSensitiveAssessmentPersons,
  filingReviewWorkingDays,
  illegalContentReportHours,
  recordRetentionMonths,
  appIconKilobytes,
  processingRecordYears,
  policeFooterDays,
  policeChangeDays,
  productFlawReportHours,
  individualCrossProvince,
  principalMustEqualServiceOwner,
} as const

export type ParameterName = keyof typeof parameters

import { changeAheadDays } from './change-ahead-days.ts'
import { ciioIncidentReportHours } from './ciio-incident-report-hours.ts'
import { domainExpiryMonths } from './domain-expiry-months.ts'
import { domainRealNameWorkingDays } from './domain-real-name-working-days.ts'
import { exportAssessmentPersons } from './export-assessment-persons.ts'
import { exportContractPersons } from './export-contract-persons.ts'
import { exportSensitiveAssessmentPersons } from './export-sensitive-assessment-persons.ts'
import { incidentReportHours } from './incident-report-hours.ts'
import { logRetentionMonths } from './log-retention-months.ts'
import { mailingInSameCity } from './mailing-in-same-city.ts'
import { minimumAge } from './minimum-age.ts'
import { mlpsFilingDays } from './mlps-filing-days.ts'
import { paperValidityMonths } from './paper-validity-months.ts'
import { policeFilingDays } from './police-filing-days.ts'
import { principalMustBeLegalRep } from './principal-must-be-legal-rep.ts'
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
} as const

export type ParameterName = keyof typeof parameters

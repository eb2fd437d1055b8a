import type { FilingId } from '../../domain/case/events.ts'
import type { FilingDefinition } from '../../domain/catalogue.ts'
import { contingencyPlan } from './contingency-plan.ts'
import { icpFiling } from './icp-filing.ts'
import { publicSecurityFiling } from './public-security-filing.ts'

export const filings: Readonly<Record<FilingId, FilingDefinition>> = { icpFiling, publicSecurityFiling, contingencyPlan }

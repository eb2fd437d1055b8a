import type { FilingId } from '../../domain/case/events.ts'
import type { FilingLife } from '../../domain/life/life.ts'
import { contingencyPlan } from './contingency-plan.ts'
import { icpFiling } from './icp-filing.ts'
import { publicSecurityFiling } from './public-security-filing.ts'

/** What may happen to each filing after it was prepared, and what its owner does next. */
export const lives: Readonly<Record<FilingId, FilingLife>> = { icpFiling, publicSecurityFiling, contingencyPlan }

import { guideRules } from './guide/index.ts'
import { access } from './official/access.ts'
import { dataExport } from './official/data-export.ts'
import { domain as officialDomain } from './official/domain.ts'
import { icpFiling } from './official/icp-filing.ts'
import { incident } from './official/incident.ts'
import { jurisdiction } from './official/jurisdiction.ts'
import { ownLevels } from './official/own-levels.ts'
import { personalInformation } from './official/personal-information.ts'
import { police as officialPolice } from './official/police.ts'
import { records } from './official/records.ts'
import { security } from './official/security.ts'
import { appRules } from './provider/app.ts'
import { domain } from './provider/domain.ts'
import { numberPrefix } from './provider/number-prefix.ts'
import { order } from './provider/order.ts'
import { people } from './provider/people.ts'
import { police } from './provider/police.ts'
import { provincialRules } from './provider/provincial.ts'
import { siteName } from './provider/site-name.ts'

/** Every rule: what the law says, what every provider checks, what the two articles claim. Weightier ones first. */
export const rules = [
  ...jurisdiction,
  ...icpFiling,
  ...access,
  ...officialDomain,
  ...order,
  ...domain,
  ...people,
  ...siteName,
  ...appRules,
  ...records,
  ...provincialRules,
  ...numberPrefix,
  ...officialPolice,
  ...police,
  ...personalInformation,
  ...security,
  ...incident,
  ...ownLevels,
  ...dataExport,
  ...guideRules,
] as const

export type RuleId = (typeof rules)[number]['id']

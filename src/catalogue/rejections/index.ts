import type { Ground } from '../../domain/rejections/ground.ts'
import type { FieldKey } from '../fields/index.ts'
import { articleGrounds } from './articles.ts'
import { contactGrounds } from './contact.ts'
import { contentGrounds } from './content.ts'
import { domainGrounds } from './domain.ts'
import { identityGrounds } from './identity.ts'
import { policeGrounds } from './police.ts'

/** Why filings are returned: the real grounds as access providers collect them (R-I20), and the article's categories. */
export const grounds: readonly Ground<FieldKey>[] = [
  ...domainGrounds,
  ...identityGrounds,
  ...contactGrounds,
  ...contentGrounds,
  ...policeGrounds,
  ...articleGrounds,
]

import { createHash } from 'node:crypto'
import cancellation from '../../../templates/cancellation/zh-CN.hbs'
import contingencyPlanEn from '../../../templates/contingency-plan/en.hbs'
import contingencyPlan from '../../../templates/contingency-plan/zh-CN.hbs'
import coverSheet from '../../../templates/cover-sheet/zh-CN.hbs'
import icpApplication from '../../../templates/icp-application/zh-CN.hbs'
import icpChange from '../../../templates/icp-change/zh-CN.hbs'
import publicSecurityApplication from '../../../templates/public-security-application/zh-CN.hbs'
import publicSecurityChange from '../../../templates/public-security-change/zh-CN.hbs'
import type { Templates } from '../../ports/templates.ts'
import { createTemplates } from './create-templates.ts'

/** The same templates as text modules, for Workers, which have no folder to read. A test compares them with the folder. */
export const bundledTemplates = (): Templates =>
  createTemplates(
    [
      { id: 'cancellation', locale: 'zh-CN', source: cancellation },
      { id: 'contingency-plan', locale: 'zh-CN', source: contingencyPlan },
      { id: 'contingency-plan', locale: 'en', source: contingencyPlanEn },
      { id: 'cover-sheet', locale: 'zh-CN', source: coverSheet },
      { id: 'icp-application', locale: 'zh-CN', source: icpApplication },
      { id: 'icp-change', locale: 'zh-CN', source: icpChange },
      { id: 'public-security-application', locale: 'zh-CN', source: publicSecurityApplication },
      { id: 'public-security-change', locale: 'zh-CN', source: publicSecurityChange },
    ],
    source => createHash('sha256').update(source).digest('hex'),
  )

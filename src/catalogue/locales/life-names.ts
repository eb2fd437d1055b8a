import type { FilingId } from '../../domain/case/events.ts'
import { deadlineActions, deadlineLabels } from '../life/deadlines.ts'
import { lives } from '../life/index.ts'
import { selfCheckItems } from '../life/self-check.ts'
import { visit } from '../life/visit.ts'
import { askedPapers } from '../rejections/asked-papers.ts'
import { grounds } from '../rejections/index.ts'
import { tables } from '../tables/index.ts'
import { papers } from '../tables/papers.ts'

/**
 * The words that stand beside the lives of filings and the grounds of rejections: `next.<filing>.<status>`, `ground.<id>`, `remedy.<id>`,
 * `changed.<kind>`, `changeDuty.<id>`, `paper.<id>`, `asked.<id>`, `visit.<id>`.
 */
export const lifeNames = (locale: 'zh-CN' | 'en'): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Object.entries(lives).flatMap(([filing, { next }]) =>
      Object.entries(next).map(([status, words]) => [`next.${filing}.${status}`, words[locale]]),
    ),
    ...tables.reportDuties.rows.map(({ id, words }) => [`duty.${id}`, dutyIn(words[locale], locale)]),
    ...Object.entries(papers[locale]).map(([id, words]) => [`paper.${id}`, words]),
    ...tables.changeDuties.rows.flatMap(({ id, change, filing, words }) => [
      [`changeDuty.${id}`, words[locale].what ?? ''],
      [`changeDuty.${id}.note`, words[locale].note ?? ''],
      [`changed.${change}`, words[locale].change ?? ''],
      [`deadline.change.${filing}.${change}`, lastDayOf(words[locale], filing, locale)],
    ]),
    ...Object.entries(deadlineActions).map(([label, words]) => [`deadline.${label}.do`, words[locale]]),
    ...Object.entries(deadlineLabels).map(([label, words]) => [`deadline.${label}`, words[locale]]),
    ...tables.reportDuties.rows.map(({ id, words }) => [`deadline.incident.${id}`, dutyIn(words[locale], locale)]),
    ...selfCheckItems.map(({ id, words }) => [`selfCheck.${id}`, words[locale]]),
    ...askedPapers.map(({ id, words }) => [`asked.${id}`, words[locale]]),
    ...visit.flatMap(({ id, words }) => [
      [`visit.${id}`, words[locale].what],
      [`visit.${id}.bring`, words[locale].bring],
    ]),
    ...grounds.flatMap(({ id, words }) => [
      [`ground.${id}`, words[locale].says],
      [`remedy.${id}`, words[locale].remedy],
    ]),
  ])

const lastDay = {
  'zh-CN': { icpFiling: '改动前 30 日的最后一天（过了也请尽快提交）', other: '改动后 30 日（法规没有写天数，这是我们建议的）' },
  en: {
    icpFiling: 'the last day, 30 days ahead (file at once when it is past)',
    other: '30 days after it (no provision counts days; this is our advice)',
  },
} as const
const follower = {
  'zh-CN': { icpFiling: 'ICP 变更', publicSecurityFiling: '公安备案跟着变更', contingencyPlan: '应急预案跟着更新' },
  en: {
    icpFiling: 'ICP change',
    publicSecurityFiling: 'The police filing follows the change',
    contingencyPlan: 'The plan follows the change',
  },
} as const

/** ICP 变更(公司改名了): 改动前 30 日的最后一天 */
const lastDayOf = ({ change = '' }: Readonly<Record<string, string>>, filing: FilingId, locale: 'zh-CN' | 'en'): string => {
  const when = lastDay[locale][filing === 'icpFiling' ? 'icpFiling' : 'other']
  return locale === 'en' ? `${follower.en[filing]} (${change}): ${when}` : `${follower['zh-CN'][filing]}（${change}）：${when}`
}

const dutyIn = ({ to = '', about = '', within = '' }: Readonly<Record<string, string>>, locale: 'zh-CN' | 'en'): string =>
  locale === 'en' ? `${to}: ${about}, ${within}` : `${to}：${about}，${within}`

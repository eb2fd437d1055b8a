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
    ...tables.changeDuties.rows.flatMap(({ id, change, words }) => [
      [`changeDuty.${id}`, words[locale].what ?? ''],
      [`changeDuty.${id}.note`, words[locale].note ?? ''],
      [`changed.${change}`, words[locale].change ?? ''],
    ]),
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

const dutyIn = ({ to = '', about = '', within = '' }: Readonly<Record<string, string>>, locale: 'zh-CN' | 'en'): string =>
  locale === 'en' ? `${to}: ${about}, ${within}` : `${to}：${about}，${within}`

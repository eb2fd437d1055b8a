import type { Province } from '../../domain/catalogue.ts'
import type { AuthorityRow } from '../../domain/tables/tables.ts'
import { law } from '../basis.ts'
import { provinces } from '../provinces/index.ts'
import { defineTable } from './define-table.ts'

const from = '2005-03-20'
const all: readonly Province[] = provinces

/** Prefixes that were seen on real footers; the others are from memory. */
const seen: ReadonlySet<string> = new Set(['510000', '520000', '620000', '530000'])

/** The administrations out of the files of the provinces: who receives an ICP filing, and how numbers begin. */
export const authorities = defineTable<AuthorityRow>({
  id: 'authorities',
  title: { 'zh-CN': '各省、自治区、直辖市通信管理局与编号简称', en: 'Communications administrations and how their numbers begin' },
  note: {
    'zh-CN': '按主办者住所所在地受理；新疆生产建设兵团没有单独的管局；港澳台没有。两种简称都接受，用了不常用的会提示',
    en: 'By the domicile of the organiser; none for Hong Kong, Macau and Taiwan. Both signs are accepted, the unusual one with a hint',
  },
  rows: all.flatMap(({ code, name, authority, icpPrefixes, policePrefixes }) =>
    authority === null
      ? []
      : [
          {
            id: code,
            code,
            authority,
            icpPrefixes,
            policePrefixes,
            from,
            basis: [
              law('MII33', '第三条', from, 'read'),
              { kind: 'house', instrument: 'house', article: '编号简称', from, confidence: seen.has(code) ? 'read' : 'memory' },
            ],
            words: {
              'zh-CN': { authority, icp: icpPrefixes.join('、'), police: policePrefixes.join('、') },
              en: { authority: `communications administration of ${name}`, icp: icpPrefixes.join(', '), police: policePrefixes.join(', ') },
            },
          },
        ],
  ),
})

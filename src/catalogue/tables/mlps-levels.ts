import type { MlpsLevel } from '../../domain/tables/tables.ts'
import { law } from '../basis.ts'
import { defineTable } from './define-table.ts'

const since = '2007-06-22'
const basis = [law('MLPS43', '第十四条至第十七条', since, 'read'), law('GB22239', '等级划分', '2019-12-01', 'memory')]

/** The five levels of protection and what each asks. */
export const mlpsLevels = defineTable<MlpsLevel>({
  id: 'mlpsLevels',
  title: { 'zh-CN': '网络安全等级保护的五个级别', en: 'The five levels of protection' },
  note: { 'zh-CN': '自己定级；等级保护不是备案的前提', en: 'The operator grades itself; no level is a condition of the ICP filing' },
  rows: [
    {
      id: 'level1',
      level: 'level1',
      filed: false,
      assessedYearly: false,
      from: since,
      basis,
      words: { 'zh-CN': { protection: '自主保护', duty: '不用备案' }, en: { protection: 'self protection', duty: 'not filed' } },
    },
    {
      id: 'level2',
      level: 'level2',
      filed: true,
      assessedYearly: false,
      from: since,
      basis,
      words: {
        'zh-CN': { protection: '指导保护（一般中小网站）', duty: '30 日内到设区的市以上公安机关备案，10 个工作日内发证明' },
        en: {
          protection: 'guided protection (a usual small site)',
          duty: 'filed with the police of the city within 30 days; certificate in 10 working days',
        },
      },
    },
    {
      id: 'level3',
      level: 'level3',
      filed: true,
      assessedYearly: true,
      from: since,
      basis,
      words: {
        'zh-CN': { protection: '监督保护', duty: '备案，每年测评' },
        en: { protection: 'supervised protection', duty: 'filed and assessed every year' },
      },
    },
    {
      id: 'level4',
      level: 'level4',
      filed: true,
      assessedYearly: true,
      from: since,
      basis,
      words: {
        'zh-CN': { protection: '强制保护', duty: '备案，测评不少于每年一次' },
        en: { protection: 'enforced protection', duty: 'filed and assessed at least every year' },
      },
    },
    {
      id: 'level5',
      level: 'level5',
      filed: true,
      assessedYearly: true,
      from: since,
      basis,
      words: {
        'zh-CN': { protection: '专控保护', duty: '由国家指定部门管理' },
        en: { protection: 'special control', duty: 'handled by a designated authority' },
      },
    },
  ],
})

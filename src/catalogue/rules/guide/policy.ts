import { guideDay, guideSays } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { fails, passes, since, waits } from '../example.ts'

export const policy = [
  defineRule({
    id: 'G001-from-july-2023',
    words: {
      'zh-CN': {
        says: '2023年7月1日起由属地通信管理局负责备案',
        fix: '各省通信管理局从2005年起就在办，没有查到这次移交；按现行规定提交即可',
      },
      en: {
        says: 'from 2023-07-01 the local administrations handle filings',
        fix: 'They have done so since 2005 and no such transfer was found; submit under the rules of the day.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: guideDay },
    require: { field: 'applicationDate', notBefore: { date: '2023-07-01' } },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [guideSays('guide-000', 'G001')],
    examples: [
      passes('that very day', { applicationDate: '2023-07-01' }),
      fails('the last day before', { applicationDate: '2023-06-30' }),
      waits('no day chosen yet', {}),
      ...since(guideDay, { applicationDate: '2023-06-30' }, 'fail'),
    ],
  }),
] as const

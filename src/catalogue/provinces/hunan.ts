import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'
import { note } from './notes.ts'

export const hunan = defineProvince({
  code: '430000',
  name: '湖南省',
  authority: '湖南省通信管理局',
  icpPrefixes: ['湘'],
  policePrefixes: ['湘'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    domainsPerOrder: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '每单域名不超过1个')] }],
  },
  notes: [
    note(
      'constructionPlan',
      '主体名下网站超过 1 个的，要提交建设方案书',
      'With more than 1 site of one organiser a construction plan is asked for',
    ),
  ],
})

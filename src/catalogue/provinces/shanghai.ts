import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'
import { emptySubjectReuse, note } from './notes.ts'

export const shanghai = defineProvince({
  code: '310000',
  name: '上海市',
  authority: '上海市通信管理局',
  icpPrefixes: ['沪'],
  policePrefixes: ['沪'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    individualCrossProvince: [
      { from: '2025-12-31', value: 'residencePermit', basis: [provincial('2025-12-31', '个人跨省备案须提供居住证')] },
    ],
  },
  notes: [
    emptySubjectReuse,
    note(
      'constructionPlan',
      '主体名下网站达到 30 个的，要提交建设方案书',
      'From 30 sites of one organiser a construction plan is asked for',
    ),
  ],
})

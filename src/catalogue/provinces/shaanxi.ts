import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'
import { note } from './notes.ts'

export const shaanxi = defineProvince({
  code: '610000',
  name: '陕西省',
  authority: '陕西省通信管理局',
  icpPrefixes: ['陕', '秦'],
  policePrefixes: ['陕', '秦'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    individualCrossProvince: [{ from: '2025-12-31', value: 'free', basis: [provincial('2025-12-31', '个人跨省备案不限')] }],
  },
  notes: [note('sitesPerSubject', '一个主体名下的网站不超过 30 个', 'One organiser has 30 sites at most')],
})

import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'
import { note } from './notes.ts'

export const jiangxi = defineProvince({
  code: '360000',
  name: '江西省',
  authority: '江西省通信管理局',
  icpPrefixes: ['赣'],
  policePrefixes: ['赣'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    individualCrossProvince: [
      { from: '2025-12-31', value: 'residencePermit', basis: [provincial('2025-12-31', '个人跨省备案须提供居住证')] },
    ],
  },
  notes: [
    note(
      'domainsPerOrder',
      '名下域名超过 15 个的企业、超过 7 个的个人，每单只能备 1 个域名',
      'Enterprises with more than 15 domains and individuals with more than 7 file 1 domain an order',
    ),
  ],
})

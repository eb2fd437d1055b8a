import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'
import { note } from './notes.ts'

export const guangdong = defineProvince({
  code: '440000',
  name: '广东省',
  authority: '广东省通信管理局',
  icpPrefixes: ['粤'],
  policePrefixes: ['粤'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    minimumAge: [{ from: '2025-12-31', value: 16, basis: [provincial('2025-12-31', '负责人年满16周岁')] }],
    individualCrossProvince: [
      { from: '2025-12-31', value: 'residencePermit', basis: [provincial('2025-12-31', '个人跨省备案须提供居住证')] },
    ],
  },
  notes: [
    note(
      'commitmentLetter',
      '提交时要上传《互联网信息服务备案承诺书》',
      'The commitment for filing an internet information service is uploaded with the order',
      '2021-06-21',
    ),
    note(
      'footerNumber',
      '网页底部标明主体备案号（不带 -1 等后缀）；其他省标明带后缀的编号',
      'The page shows the number of the organiser without its suffix; other provinces show it with the suffix',
    ),
  ],
})

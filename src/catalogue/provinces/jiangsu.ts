import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'
import { authorisedPrincipal, emptySubjectReuse, note } from './notes.ts'

export const jiangsu = defineProvince({
  code: '320000',
  name: '江苏省',
  authority: '江苏省通信管理局',
  icpPrefixes: ['苏'],
  policePrefixes: ['苏'],
  parameters: {
    minimumAge: [{ from: '2025-12-31', value: 16, basis: [provincial('2025-12-31', '负责人年满16周岁')] }],
    principalMustEqualServiceOwner: [
      { from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '被授权的主体负责人须同时是服务负责人')] },
    ],
  },
  notes: [
    emptySubjectReuse,
    authorisedPrincipal,
    note(
      'authenticityLetters',
      '提交时要签署《ICP备案信息真实性责任告知书》和承诺书',
      'The notice on responsibility for true information and the commitment are signed with the order',
      '2021-06-01',
    ),
  ],
})

import { describe, expect, it } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const known = {
  securityOfficerName: '吴样例',
  securityOfficerMobile: '13700137000',
  emergencyContactName: '蒋示范',
  emergencyContactMobile: '13600136000',
  serviceOwnerName: '张示范',
}

describe('somebody else in a role that had its person', () => {
  it.each([
    ['应急联络人换人:蒋主任下月离职,改为林示范,手机13757600152', { emergencyContactName: '林示范', emergencyContactMobile: '13757600152' }],
    [
      '安全负责人不写吴样例了,他太忙,换蔡样例,身份证350582199112051324,手机18750760156',
      { securityOfficerName: '蔡样例', securityOfficerIdNumber: '350582199112051324', securityOfficerMobile: '18750760156' },
    ],
    ['网站负责人改成我老婆丘示例,她手机13900001234', { serviceOwnerName: '丘示例', serviceOwnerMobile: '13900001234' }],
  ])('%s', (text, wanted) => {
    const heard = hear(text, { asking: ['psFilingStatus', 'vulnScanTool'], known })
    expect(stored(heard)).toEqual(wanted)
    expect(heard.intent).toBe('correction')
  })

  it('changes nobody where it is asked about', () => {
    expect(stored(hear('网站负责人能换成丘示例吗?', { asking: ['psFilingStatus'], known }))).toEqual({})
  })
})

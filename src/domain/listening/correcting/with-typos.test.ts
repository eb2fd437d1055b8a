import { describe, expect, it } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const known = {
  organizerName: '贵州示例眉江茶业有限公司',
  organizerCertAddress: '黑龙江省五常市示例镇稻香街21号',
  serverIpRanges: ['121.36.151.51'],
  principalMobile: '13800138000',
  incidentLeader: [{ name: '马示例', mobile: '13909510145' }],
}

describe('an earlier value written out once more with a slip put right', () => {
  it.each([
    ['哎呀打错字了,不是眉毛的眉,是三点水的湄,贵州示例湄江茶业有限公司', { organizerName: '贵州示例湄江茶业有限公司' }],
    ['执照上的门牌是12号,我打反了,黑龙江省五常市示例镇稻香街12号', { organizerCertAddress: '黑龙江省五常市示例镇稻香街12号' }],
    ['手滑,IP最后是15不是51,121.36.151.15', { serverIpRanges: ['121.36.151.15'] }],
  ])('%s', (text, wanted) => {
    const heard = hear(text, { asking: ['investorOrSuperior', 'psFilingStatus'], known })
    expect(stored(heard)).toEqual(wanted)
    expect(heard.intent).toBe('correction')
  })

  it('takes the place of what is like it in a row of a list', () => {
    const heard = hear('前述组长手机号录入有误,马示例的应为13909510154', { asking: ['psFilingStatus'], known })
    expect(stored(heard)).toEqual({ incidentLeader: [{ name: '马示例', mobile: '13909510154' }] })
  })

  it('changes nothing where the same words answer what was asked', () => {
    const heard = hear('黑龙江省五常市示例镇稻香街23号', { asking: ['mailingAddress'], known })
    expect(stored(heard)).toEqual({ mailingAddress: '黑龙江省五常市示例镇稻香街23号' })
  })
})

describe('both filings in one breath', () => {
  it.each(['办理网站首次备案和公安联网备案', '网站备案和公安备案', '代老板办管局备案跟公安备案'])('%s', text => {
    expect(stored(hear(text, { asking: ['filingScenario'] })).filingScenario).toBe('both')
  })
})

describe('a number that is all but an earlier one, with a slip owned up to', () => {
  it.each([
    ['我爸说他那号是13804721610 我给按岔了', { principalEmergencyPhone: '13804721601' }, { principalEmergencyPhone: '13804721610' }],
    [
      '我爸翻出来看了 ICP号是蒙ICP备2018002178号 我记反了俩数',
      { existingIcpNumber: '蒙ICP备2018002718号' },
      { existingIcpNumber: '蒙ICP备2018002178号' },
    ],
    [
      'Sorry, I misread my card, it is valid until 16 June 2040, not the 17th',
      { principalIdValidTo: '2040-06-17' },
      { principalIdValidTo: '2040-06-16' },
    ],
  ])('%s', (text, held, wanted) => {
    expect(stored(hear(text, { asking: ['psFilingStatus', 'vulnScanTool'], known: held }))).toEqual(wanted)
  })
})

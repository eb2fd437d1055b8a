import type { Basis } from '../../../domain/rules/rule.ts'
import { defineRule } from '../../define.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'

/** What footers of sites show; both prefixes are taken. */
const seen = '2025-09-01'
const footers: Basis = { kind: 'house', instrument: 'house', from: seen, confidence: 'derived' }

export const numberPrefix = [
  defineRule({
    id: 'R-I22-usual-prefix',
    words: {
      'zh-CN': {
        says: 'ICP备案号一般用管局的简称开头（四川用蜀、贵州用黔、甘肃用陇、云南用滇、陕西用陕），这个号用了另一个简称，照样接受',
        fix: '请对照备案系统里的编号看一下第一个字，没有写错就不用改',
      },
      en: {
        says: 'An ICP number usually begins with the sign of its administration (蜀, 黔, 陇, 滇, 陕); this one begins otherwise and is accepted all the same',
        fix: 'Compare the first character with the number in the filing system; leave it when it is right',
      },
    },
    filings: ['icpFiling', 'publicSecurityFiling'],
    effective: { from: seen },
    when: { known: 'existingIcpNumber' },
    require: { predicate: 'prefixUsual', fields: ['existingIcpNumber'], args: { prefixes: 'icpPrefixes' } },
    severity: 'info',
    stage: 'submission',
    basis: [footers],
    examples: [
      passes('蜀 of Sichuan', { existingIcpNumber: '蜀ICP备2025162900号-3' }),
      passes('a national licence', { existingIcpNumber: 'B2-20080101' }),
      fails('川 of Sichuan', { existingIcpNumber: '川ICP备2025162900号-3' }),
      fails('甘 of Gansu, usual with the police only', { existingIcpNumber: '甘ICP备2025162900号-3' }),
      waits('no number told', {}),
      outside('there is none', { existingIcpNumber: doesNotApply }),
      ...since(seen, { existingIcpNumber: '贵ICP备2025162900号-3' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-P10-usual-prefix',
    words: {
      'zh-CN': {
        says: '公安备案号一般用省份的简称开头（四川用川、贵州用贵、甘肃用甘、云南用滇、陕西用陕），这个号用了另一个简称，照样接受',
        fix: '请对照平台上的编号看一下第一个字，没有写错就不用改',
      },
      en: {
        says: 'A public security number usually begins with the sign of its province (川, 贵, 甘, 滇, 陕); this one begins otherwise and is accepted all the same',
        fix: 'Compare the first character with the number at the platform; leave it when it is right',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: seen },
    when: { known: 'existingPsNumber' },
    require: { predicate: 'prefixUsual', fields: ['existingPsNumber'], args: { prefixes: 'policePrefixes' } },
    severity: 'info',
    stage: 'submission',
    basis: [footers],
    examples: [
      passes('川 of Sichuan', { existingPsNumber: '川公网安备51019002006069号' }),
      passes('贵 of Guizhou', { existingPsNumber: '贵公网安备52010202003658号' }),
      fails('蜀 of Sichuan, usual with ICP only', { existingPsNumber: '蜀公网安备51019002006069号' }),
      waits('no number told', {}),
      outside('there is none', { existingPsNumber: doesNotApply }),
      ...since(seen, { existingPsNumber: '黔公网安备52010202003658号' }, 'fail'),
    ],
  }),
] as const

import { law } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'
import { inMainland } from '../scopes.ts'

export const access = [
  defineRule({
    id: 'R-I04-through-provider',
    words: {
      'zh-CN': {
        says: '备案要通过网络接入服务提供者（云厂商或机房）提交，不能自己直接报管局',
        fix: '请填写卖给您服务器的那家接入商，在它的备案系统里提交',
      },
      en: {
        says: 'A filing is submitted through the access provider (cloud or data centre), not to the administration directly',
        fix: 'Name the company that sells you the server and submit in its filing system',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2005-03-20' },
    when: inMainland,
    require: { known: 'accessProviderName' },
    severity: 'must',
    stage: 'submission',
    basis: [
      law('MII33', '第七条、第八条、第十八条', '2005-03-20', 'memory'),
      law('APP105', '政策解读（三级架构）', '2023-07-21', 'secondHand'),
    ],
    conflictsWith: ['G091-provider'],
    examples: [
      passes('the provider that passes the order on', { serverRegion: 'mainland', accessProviderName: '阿里云' }),
      fails('none', { serverRegion: 'mainland', accessProviderName: doesNotApply }),
      waits('not told yet', { serverRegion: 'mainland' }),
      outside('a server abroad cannot be filed', { serverRegion: 'overseas', accessProviderName: doesNotApply }),
      ...since('2005-03-20', { serverRegion: 'mainland', accessProviderName: doesNotApply }, 'fail'),
    ],
  }),
] as const

import { guideDay, guideSays } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { fails, passes, since, waits } from '../example.ts'

export const integrity = [
  defineRule({
    id: 'G104-interface-carries-peak',
    words: {
      'zh-CN': { says: '网络接口的速率撑得住所填的峰值流量', fix: '两个数字对不上，核对单位后如实填写；不要为了文中的数字做流量测试' },
      en: {
        says: 'the interface carries the peak traffic stated',
        fix: 'The two figures do not fit: check the units and state what is so. Do not test traffic for the sake of the article.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: guideDay },
    require: { predicate: 'notAbove', fields: ['peakTrafficGbps', 'nicBandwidthGbps'] },
    severity: 'info',
    stage: 'submission',
    basis: [guideSays('guide-000', 'G104')],
    neverBlocks: true,
    examples: [
      passes('as much as it carries', { peakTrafficGbps: 10, nicBandwidthGbps: 10 }),
      fails('a little more', { peakTrafficGbps: 10.01, nicBandwidthGbps: 10 }),
      fails('the two figures of the article', { peakTrafficGbps: 1000, nicBandwidthGbps: 10 }),
      fails('one below its peak', { peakTrafficGbps: 999, nicBandwidthGbps: 10 }),
      waits('only one is known', { peakTrafficGbps: 1000 }),
      ...since(guideDay, { peakTrafficGbps: 1000, nicBandwidthGbps: 10 }, 'fail'),
    ],
  }),
] as const

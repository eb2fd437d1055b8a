import type { Scenario } from '../support/scenario.ts'

export const undo: readonly Scenario[] = [
  {
    name: 'one step back takes back what the last message filled',
    filings: ['icpFiling'],
    turns: [
      { say: '第一次备案,就网站,服务器在内地', expect: { fields: { serverRegion: 'mainland' } } },
      { say: '上一步', expect: { states: { serverRegion: 'empty' }, asks: ['serverRegion'] } },
    ],
  },
  {
    name: 'a correction that is taken back leaves the earlier value',
    filings: ['icpFiling'],
    known: { principalMobile: '13800138001' },
    turns: [
      { say: '手机号改成13900139002', expect: { fields: { principalMobile: '13900139002' } } },
      { say: '撤销', expect: { fields: { principalMobile: '13800138001' } } },
    ],
  },
  { name: 'nothing to take back', filings: ['icpFiling'], turns: [{ say: '上一步', expect: { staysOpen: true } }] },
]

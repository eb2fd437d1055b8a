import { law } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { fails, passes, since, waits } from '../example.ts'

export const jurisdiction = [
  defineRule({
    id: 'R-I03-domicile',
    filings: ['icpFiling'],
    effective: { from: '2005-03-20' },
    require: { predicate: 'hasAuthority', fields: ['domicileProvince'] },
    severity: 'must',
    stage: 'submission',
    basis: [law('MII33', '第三条', '2005-03-20', 'read')],
    conflictsWith: ['G006-server-decides', 'G007-pudong', 'G008-haidian'],
    examples: [
      passes('a company of Zhejiang', { domicileProvince: '330000', serverProvince: '310000' }),
      fails('a company of Hong Kong has no administration', { domicileProvince: '810000' }),
      waits('the domicile is not known', { serverProvince: '310000' }),
      ...since('2005-03-20', { domicileProvince: '330000' }, 'pass'),
    ],
  }),
] as const

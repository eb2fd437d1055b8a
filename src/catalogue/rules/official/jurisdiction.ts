import { law } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { fails, passes, since, waits } from '../example.ts'

export const jurisdiction = [
  defineRule({
    id: 'R-I03-domicile',
    words: {
      'zh-CN': {
        says: '备案由主办者住所所在地的省通信管理局受理，与服务器放在哪里无关；港澳台没有受理的管局',
        fix: '请填写境内主办者的住所所在省',
      },
      en: {
        says: 'The communications administration of the province where the organiser is domiciled receives the filing, wherever the server stands; Hong Kong, Macau and Taiwan have none',
        fix: 'Give the mainland province of the domicile',
      },
    },
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

import type { Scenario } from '../support/scenario.ts'

export const repairs: readonly Scenario[] = [
  { name: 'silence', filings: ['icpFiling'], turns: [{ say: '   ', expect: { staysOpen: true, kind: 'repair' } }] },
  { name: 'a greeting', filings: ['icpFiling'], turns: [{ say: '你好', expect: { staysOpen: true } }] },
  { name: 'an insult', filings: ['icpFiling'], turns: [{ say: '你们怎么这么烦,垃圾', expect: { staysOpen: true, kind: 'repair' } }] },
  {
    name: 'a person is asked for',
    filings: ['icpFiling'],
    turns: [{ say: '转人工', expect: { kind: 'handoff', handoff: true, staysOpen: true } }],
  },
  { name: 'the summary', filings: ['icpFiling'], turns: [{ say: '看看填了什么', expect: { kind: 'explain', staysOpen: true } }] },
  {
    name: 'a wrong check digit is refused and said',
    filings: ['icpFiling'],
    known: {
      icpFilingType: 'firstFiling',
      serviceKind: ['website'],
      serverRegion: 'mainland',
      organizerNature: 'enterprise',
      organizerName: '杭州示例云雾茶业有限公司',
    },
    turns: [{ say: '91330106MA2DEM017X', expect: { kind: 'repair', rejected: ['organizerCertNumber'], asks: ['organizerCertNumber'] } }],
  },
  {
    name: 'a credit code whose inner check digit alone is wrong is kept when it is given again, with something said in between',
    filings: ['icpFiling'],
    known: {
      icpFilingType: 'firstFiling',
      serviceKind: ['website'],
      serverRegion: 'mainland',
      organizerNature: 'enterprise',
      organizerName: '广西示例邕江冷链物流有限公司',
    },
    turns: [
      { say: '91450105MA5P3T7Q2P', expect: { rejected: ['organizerCertNumber'] } },
      { say: '审核不通过要重新交费吗', expect: { staysOpen: true } },
      { say: '执照上就是91450105MA5P3T7Q2P', expect: { fields: { organizerCertNumber: '91450105MA5P3T7Q2P' } } },
    ],
  },
  {
    name: 'a credit code that is insisted on is kept',
    filings: ['icpFiling'],
    known: {
      icpFilingType: 'firstFiling',
      serviceKind: ['website'],
      serverRegion: 'mainland',
      organizerNature: 'enterprise',
      organizerName: '杭州示例云雾茶业有限公司',
    },
    turns: [
      { say: '91330106MA2DEM017X', expect: { rejected: ['organizerCertNumber'] } },
      { say: '执照上就是91330106MA2DEM017X', expect: { fields: { organizerCertNumber: '91330106MA2DEM017X' } } },
    ],
  },
  {
    name: 'a private address is refused',
    filings: ['icpFiling'],
    known: { icpFilingType: 'firstFiling', serviceKind: ['website'], serverRegion: 'mainland' },
    turns: [{ say: 'IP是192.168.1.10', expect: { rejected: ['serverIpRanges'] } }],
  },
  {
    name: 'the third message that makes no sense offers a person, and nothing is asked a third time',
    filings: ['icpFiling'],
    turns: [{ say: '阿巴阿巴' }, { say: '咕噜咕噜' }, { say: '嘟嘟嘟嘟' }],
  },
  {
    name: 'a change of mind about the filing itself',
    filings: ['icpFiling'],
    turns: [{ say: '算了,ICP不办了,只要一份应急预案', expect: { filings: ['contingencyPlan'] } }],
  },
]

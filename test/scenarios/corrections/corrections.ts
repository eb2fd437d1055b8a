import type { Scenario } from '../support/scenario.ts'

const known = {
  icpFilingType: 'firstFiling',
  serviceKind: ['website'],
  serverRegion: 'mainland',
  organizerNature: 'enterprise',
  organizerName: '杭州示例云雾茶业有限公司',
  organizerCertNumber: '91330106MA2DEM017U',
  organizerCertAddress: '浙江省杭州市西湖区示例路8号',
  principalMobile: '13800138001',
  accessProviderName: '阿里云',
  serverIpRanges: ['121.40.1.10'],
}

export const corrections: readonly Scenario[] = [
  {
    name: 'a number is replaced and the change is said',
    filings: ['icpFiling'],
    known,
    turns: [{ say: '手机号改一下,用13900139002', expect: { corrected: ['principalMobile'], fields: { principalMobile: '13900139002' } } }],
  },
  {
    name: 'not this one but that one',
    filings: ['icpFiling'],
    known,
    turns: [
      { say: '不对,服务器不是阿里云,是腾讯云', expect: { corrected: ['accessProviderName'], fields: { accessProviderName: '腾讯云' } } },
    ],
  },
  {
    name: 'an address that moves takes the derived places with it',
    filings: ['icpFiling'],
    known,
    turns: [
      { say: '好的', expect: {} },
      {
        say: '执照住所写错了,应该是上海市浦东新区示例路9号',
        expect: { fields: { domicileProvince: '310000', domicileDistrict: '310115' } },
      },
    ],
  },
  {
    name: 'a correction without the new value is asked back',
    filings: ['icpFiling'],
    known,
    turns: [{ say: '前面有个地方我填错了', expect: { corrected: [] } }],
  },
  {
    name: 'an IP that was sent wrong',
    filings: ['icpFiling'],
    known,
    turns: [{ say: 'IP发错了,应该是121.40.1.20', expect: { corrected: ['serverIpRanges'], fields: { serverIpRanges: ['121.40.1.20'] } } }],
  },
  {
    name: 'what was derived gives way to what is said, and stays so',
    filings: ['icpFiling'],
    known,
    turns: [{ say: '我们办证件的地址在上城区,主体所在区县是上城区', expect: {} }],
  },
  {
    name: 'a colleague named by a nickname gets the number',
    filings: ['icpFiling'],
    known: { ...known, serviceOwnerName: '段试行', serviceOwnerMobile: '18800005544' },
    turns: [
      {
        say: '不好意思小段的手机我写反了,是18800004455',
        expect: { corrected: ['serviceOwnerMobile'], fields: { serviceOwnerMobile: '18800004455', principalMobile: '13800138001' } },
      },
    ],
  },
  {
    name: 'a part of an address is put right',
    filings: ['icpFiling'],
    known: { ...known, mailingAddress: '浙江省杭州市西湖区示例路8号附1号' },
    turns: [
      {
        say: '地址后面补个附2号,不是附1号',
        expect: { corrected: ['mailingAddress'], fields: { mailingAddress: '浙江省杭州市西湖区示例路8号附2号' } },
      },
    ],
  },
  {
    name: 'the end of a landline is put right',
    filings: ['icpFiling'],
    known: { ...known, principalEmergencyPhone: '023-63001243' },
    turns: [
      {
        say: '不好意思,应急电话我打错了,区号后面是63001234',
        expect: { corrected: ['principalEmergencyPhone'], fields: { principalEmergencyPhone: '023-63001234' } },
      },
    ],
  },
  {
    name: 'an address on the network is said again in two words',
    filings: ['icpFiling'],
    known,
    turns: [{ say: 'IP错。121.40.1.100', expect: { corrected: ['serverIpRanges'], fields: { serverIpRanges: ['121.40.1.100'] } } }],
  },
  {
    name: 'a number used for twenty years is no term of the server',
    filings: ['icpFiling'],
    known: { ...known, resourceTermMonths: 36 },
    turns: [{ say: '13900139002,这个号用了二十年了', expect: { fields: { resourceTermMonths: 36 } } }],
  },
  {
    name: 'the phone of another person that was asked for replaces none that was told',
    filings: ['icpFiling'],
    known: {
      legalRepName: '王建国',
      principalName: '王建国',
      principalMobile: '13973113973',
      serviceOwnerSameAsPrincipal: false,
      serviceOwnerName: '李小红',
    },
    turns: [
      { say: '网站负责人手机18573118573', expect: { fields: { principalMobile: '13973113973', serviceOwnerMobile: '18573118573' } } },
    ],
  },
  {
    name: 'the one on the licence takes over: what was the other person’s is asked again, and nobody else’s',
    filings: ['icpFiling'],
    known: {
      ...known,
      consentSensitive: true,
      organizerNature: 'soleProprietor',
      legalRepName: '陈阿凤',
      principalIsLegalRep: false,
      principalName: '陈晓明',
      principalMobile: '13800138000',
      principalEmergencyPhone: '13900139000',
      serviceOwnerSameAsPrincipal: true,
    },
    turns: [
      {
        say: '那负责人就写法人吧,不是我了',
        expect: {
          fields: { principalIsLegalRep: true, principalName: '陈阿凤', legalRepName: '陈阿凤', principalEmergencyPhone: '13900139000' },
          states: { principalMobile: 'empty', serviceOwnerSameAsPrincipal: 'empty' },
        },
      },
    ],
  },
]

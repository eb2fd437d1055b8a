import type { Scenario } from '../support/scenario.ts'

/** What owners did in conversations that were played by hand, and what went wrong then. */
export const talk: readonly Scenario[] = [
  {
    name: 'a day without its year is that of the month which was told before',
    filings: ['icpFiling'],
    known: {
      icpFilingType: 'firstFiling',
      serviceKind: ['website'],
      serverRegion: 'mainland',
      siteName: '屿上陶瓷',
      siteDomains: ['example-taoci.com'],
      siteHomepageUrl: 'https://www.example-taoci.com',
      domainRegistrar: '阿里云',
      domainHolderName: '杭州示例陶瓷有限公司',
    },
    turns: [
      ...Array.from({ length: 7 }, () => ({ say: '先跳过' })),
      { say: '去年8月实名的,买到2027年6月', expect: { asks: ['domainRealNameDate', 'domainExpiryDate'] } },
      { say: '实名是8月14号,9号到期', expect: { fields: { domainRealNameDate: '2025-08-14', domainExpiryDate: '2027-06-09' } } },
    ],
  },
  {
    name: 'the site of a company is a site, and what it is for',
    turns: [
      {
        say: '首次备案,公司官网,之前没备过',
        expect: { fields: { icpFilingType: 'firstFiling', serviceKind: ['website'], siteServiceContent: ['unitPortal'] } },
      },
    ],
  },
  {
    name: 'contents of a site in too few words are put forward as one sentence, and a yes keeps it',
    filings: ['icpFiling'],
    known: {
      icpFilingType: 'firstFiling',
      organizerName: '杭州示例茶业有限公司',
      serviceKind: ['website'],
      serverRegion: 'mainland',
      siteName: '云上茶香',
      siteDomains: ['example-tea.cn'],
      siteServiceContent: ['unitPortal'],
    },
    turns: [
      { say: '先跳过' },
      { say: '先跳过' },
      { say: '先跳过' },
      { say: '先跳过' },
      { say: '先跳过' },
      { say: '先跳过' },
      { say: '就是卖茶叶的', expect: { confirms: ['siteContentDescription'] } },
      { say: '好', expect: { fields: { siteContentDescription: '本网站由杭州示例茶业有限公司开办，用于销售茶叶。' } } },
    ],
  },
  {
    name: 'a value put forward and met with silence is neither stored nor dropped: it is put forward again, and waits at the end',
    filings: ['icpFiling'],
    known: { icpFilingType: 'firstFiling', serviceKind: ['app'] },
    turns: [
      { say: '服务器应该是广州吧', expect: { confirms: ['serverProvince', 'serverRegion'] } },
      {
        say: '广州市示例跳动科技有限公司',
        expect: {
          fields: { organizerName: '广州市示例跳动科技有限公司' },
          states: { serverRegion: 'needsConfirmation' },
          confirms: ['serverProvince', 'serverRegion'],
        },
      },
      { say: '91440101MA9X3ABC52', expect: { states: { serverRegion: 'needsConfirmation' }, asksNot: ['serverRegion'] } },
    ],
  },
  {
    name: 'a proposal that was passed over is accepted by a later yes',
    filings: ['icpFiling'],
    known: { icpFilingType: 'firstFiling', serviceKind: ['app'] },
    turns: [
      { say: '服务器应该是广州吧', expect: { confirms: ['serverProvince'] } },
      { say: '广州市示例跳动科技有限公司' },
      { say: '对的', expect: { fields: { serverProvince: '440000', serverRegion: 'mainland' } } },
    ],
  },
  {
    name: 'no to whether it was filed before is a first filing',
    filings: ['icpFiling'],
    turns: [
      { say: '没有', expect: { fields: { icpFilingType: 'firstFiling' } } },
      { say: '阿里云', expect: { fields: { accessProviderName: '阿里云' }, confirms: ['serverRegion'] } },
      { say: '是的', expect: { fields: { serverRegion: 'mainland' } } },
    ],
  },
  {
    name: 'what is to be filed says whether it is a website or an app',
    turns: [
      {
        say: '我们做了个APP要备案',
        expect: { fields: { filingScenario: 'icpRefiling', serviceKind: ['app'] }, asksNot: ['serviceKind'] },
      },
    ],
  },
  {
    name: 'a nephew who knows the provider, and a place where the owner lives',
    filings: ['icpFiling'],
    known: { icpFilingType: 'firstFiling', serviceKind: ['website'] },
    turns: [
      { say: '我侄子说是放在阿里云', expect: { states: { accessProviderName: 'needsConfirmation' }, confirms: ['serverRegion'] } },
      { say: '国内呀 我在义乌', expect: { fields: { serverRegion: 'mainland' }, states: { serverProvince: 'empty' } } },
    ],
  },
  {
    name: 'an English first filing whose company bears the name of a city',
    locale: 'en',
    filings: ['icpFiling'],
    turns: [
      {
        say: 'We never filed before. It is a corporate website, and I think the server is in Beijing',
        expect: { fields: { icpFilingType: 'firstFiling', serviceKind: ['website'] }, confirms: ['serverRegion'] },
      },
      { say: 'yes' },
      {
        say: 'Company name is Sample Precision (Shanghai) Trading Co., Ltd. In Chinese 样例精密（上海）贸易有限公司.',
        expect: { fields: { serverProvince: '110000', organizerName: '样例精密（上海）贸易有限公司' } },
      },
    ],
  },
  {
    name: 'an inventory pasted as JSON is a form, whoever wrote its keys',
    turns: [
      {
        say: '{"company":"成都示例数据服务有限公司","uscc":"91510100MA6C9XY12E","domain":"example-data.com","ip":"47.108.12.33","cloud":"阿里云","region":"成都","legal":"李建国","contact":{"name":"王磊","phone":"13800138000","email":"ops@example-data.com"}} 两个都要办',
        expect: {
          filings: ['icpFiling', 'publicSecurityFiling'],
          fields: {
            organizerName: '成都示例数据服务有限公司',
            organizerCertNumber: '91510100MA6C9XY12E',
            siteDomains: ['example-data.com'],
            serverIpRanges: ['47.108.12.33'],
            accessProviderName: '阿里云',
            serverProvince: '510000',
            legalRepName: '李建国',
            principalName: '王磊',
            principalMobile: '13800138000',
            principalEmail: 'ops@example-data.com',
          },
        },
      },
    ],
  },
  {
    name: 'a contact beside the one in charge is not the one in charge',
    filings: ['icpFiling'],
    turns: [
      {
        say: '公司：成都示例数据服务有限公司\n域名：example-data.com\nIP：47.108.12.33\n联系人：王磊\n负责人：李建国',
        expect: { fields: { principalName: '李建国' } },
      },
    ],
  },
  {
    name: 'an answer that comes when something else is open is heard all the same',
    filings: ['icpFiling'],
    turns: [
      { say: '没弄过 就网站' },
      { say: '服务器放哪儿我也说不好' },
      { say: '个体户', expect: { fields: { organizerNature: 'soleProprietor' } } },
      { say: '侄子说是放在阿里云', expect: { confirms: ['serverRegion'] } },
      { say: '嗯 国内 我都没出过国', expect: { fields: { serverRegion: 'mainland' } } },
    ],
  },
  {
    name: 'the name of a shop is no address, and what was written wrongly then is no value',
    filings: ['icpFiling'],
    known: { icpFilingType: 'firstFiling', serviceKind: ['website'], serverRegion: 'mainland', organizerNature: 'privateNonEnterprise' },
    turns: [
      {
        say: '开封市祥符区示例幼儿园，证上就是这个名，当时填的少了“祥符区”三个字',
        expect: { fields: { organizerName: '开封市祥符区示例幼儿园' }, states: { organizerCertAddress: 'empty' } },
      },
    ],
  },
  {
    name: 'the police filing of a site in the mainland that has no ICP number is put forward with the ICP filing',
    filings: ['publicSecurityFiling'],
    known: { serviceKind: ['website'], serverRegion: 'mainland' },
    turns: [
      { say: '没有什么备案号', expect: { states: { existingIcpNumber: 'notApplicable' }, confirms: ['filingScenario'] } },
      { say: '行', expect: { filings: ['icpFiling', 'publicSecurityFiling'] } },
    ],
  },
  {
    name: 'looking for a number puts nothing off, a village shop has no door number, and whoever is on the licence writes himself',
    filings: ['icpFiling'],
    known: { icpFilingType: 'firstFiling', serviceKind: ['website'], serverRegion: 'mainland', organizerName: '宁波市鄞州示例五金店' },
    turns: [
      { say: '个体户' },
      {
        say: '号码哦 我看看 92330212MA283L5G4W',
        expect: { fields: { organizerCertNumber: '92330212MA283L5G4W' }, states: { organizerCertValidTo: 'empty' } },
      },
      { say: '宁波市鄞州区姜山镇虎啸周村，长期', expect: { confirms: ['mailingAddress'] } },
      {
        say: '就是一个村里头的店 门牌号没有的呀',
        expect: { states: { mailingAddress: 'needsConfirmation' } },
      },
      { say: '陈德发', expect: { fields: { legalRepName: '陈德发' } } },
    ],
  },
  {
    name: 'the licence is not at hand: what is known can be told',
    filings: ['icpFiling'],
    known: { icpFilingType: 'firstFiling', serviceKind: ['website'], serverRegion: 'mainland', organizerNature: 'soleProprietor' },
    turns: [{ say: '没有执照照片诶 在我妈那', expect: { staysOpen: true, states: { organizerCertNumber: 'empty' } } }],
  },
  {
    name: 'a law firm in long sentences: no mandate is its name, and a licence without a term has none',
    turns: [
      {
        say: '您好，我是北京市示例律师事务所的合伙人，受本所管理委员会的委托负责本所官方网站www.example-law.cn的备案事宜，该网站拟部署在华为云位于北京的服务器上。',
        expect: { fields: { siteDomains: ['example-law.cn'], accessProviderName: '华为云' }, states: { organizerName: 'empty' } },
      },
      { say: '本所系首次办理，主办单位名称为北京市示例律师事务所。', expect: { fields: { organizerName: '北京市示例律师事务所' } } },
      { say: '本所性质为合伙制律师事务所，统一社会信用代码为 31110000MD01234A56。', expect: { fields: { organizerNature: 'other' } } },
      {
        say: '登记住所为北京市朝阳区示例路乙118号12层1201室，通讯地址与之相同，执业许可证未载明有效期限。',
        expect: { fields: { organizerCertValidTo: 'longTerm' }, states: { investorOrSuperior: 'empty' } },
      },
    ],
  },
  {
    name: 'a place told for something else is no place of the server',
    filings: ['icpFiling'],
    known: { icpFilingType: 'firstFiling', serviceKind: ['website'], organizerNature: 'individual' },
    turns: [
      { say: '应该是国内吧', expect: { confirms: ['serverRegion'] } },
      { say: '林示例' },
      { say: '现在住学校宿舍 湖南大学示例公寓3栋502', expect: { states: { serverProvince: 'empty' } } },
    ],
  },
  {
    name: 'whoever tells other things instead is asked twice more, then what is next',
    turns: [
      { say: '我要办网站备案，第一次', expect: { asks: ['serviceKind'] } },
      { say: '服务器在阿里云杭州' },
      { say: '公司是杭州示例咖啡有限公司，法人李样例，我就是' },
      { say: '手机13800138086' },
      { say: '邮箱li@example.com' },
      { say: '座机0571-88880000' },
      { say: '住所浙江省杭州市西湖区示例路1号', expect: { asks: ['organizerCertNumber'] } },
      { say: '长期', expect: { asksNot: ['serviceKind'] } },
    ],
  },
  {
    name: 'whose site it is says that it is one',
    turns: [{ say: '我要给咖啡店的网站备案，第一次', expect: { fields: { serviceKind: ['website'] }, asks: ['serverRegion'] } }],
  },
]

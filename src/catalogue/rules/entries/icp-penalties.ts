import { law } from '../../basis.ts'
import { defineEntry } from '../../define.ts'
import { penalty } from './reasons.ts'

/** What follows when a duty of the ICP filing is not met. */
export const icpPenalties = [
  defineEntry({
    id: 'R-I16-penalty-not-filed',
    says: {
      'zh-CN': '未备案就提供非经营性互联网信息服务的，由管局责令限期改正并处 1 万元罚款，拒不改正的关闭网站',
      en: 'Serving without a filing: ordered to correct and fined CNY 10,000; the site is closed on refusal',
    },
    notCheckable: penalty,
    filings: ['icpFiling'],
    effective: { from: '2005-03-20' },
    severity: 'info',
    stage: 'operation',
    basis: [law('MII33', '第二十二条', '2005-03-20', 'secondHand')],
  }),
  defineEntry({
    id: 'R-I17-penalty-beyond-filing',
    says: {
      'zh-CN': '超出备案的项目提供服务的，责令限期改正并处 5 千元以上 1 万元以下罚款，拒不改正的关闭网站并注销备案',
      en: 'Serving more than was filed: ordered to correct and fined CNY 5,000 to 10,000; closed and cancelled on refusal',
    },
    notCheckable: penalty,
    filings: ['icpFiling'],
    effective: { from: '2005-03-20' },
    severity: 'info',
    stage: 'operation',
    basis: [law('MII33', '第二十二条', '2005-03-20', 'secondHand')],
  }),
  defineEntry({
    id: 'R-I18-penalty-false-information',
    says: {
      'zh-CN': '填报虚假备案信息的，关闭网站并注销备案',
      en: 'False information in a filing: the site is closed and the filing cancelled',
    },
    notCheckable: penalty,
    filings: ['icpFiling'],
    effective: { from: '2005-03-20' },
    severity: 'must',
    stage: 'operation',
    basis: [law('MII33', '第二十三条', '2005-03-20', 'secondHand')],
  }),
  defineEntry({
    id: 'R-I19-penalty-number-not-shown',
    says: {
      'zh-CN': '没有在主页标明备案编号的，处 5 千元以上 5 万元以下罚款；标明了但没有链接到备案管理系统的，处 5 千元以上 1 万元以下罚款',
      en: 'Number not shown on the home page: CNY 5,000 to 50,000; shown without its link: CNY 5,000 to 10,000',
    },
    notCheckable: penalty,
    filings: ['icpFiling'],
    effective: { from: '2005-03-20' },
    severity: 'info',
    stage: 'afterApproval',
    basis: [law('ISM292', '第二十二条', '2000-09-25', 'secondHand'), law('MII33', '第二十五条', '2005-03-20', 'secondHand')],
  }),
] as const

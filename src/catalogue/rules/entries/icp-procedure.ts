import { law, provider, provincial } from '../../basis.ts'
import { defineEntry } from '../../define.ts'
import { decidedThere, dutyOfAuthority, information, lateDuty, notOnForm, observed } from './reasons.ts'

/** How an ICP filing goes, beside what an applicant fills in. */
export const icpProcedure = [
  defineEntry({
    id: 'R-I05-twenty-working-days',
    says: {
      'zh-CN':
        '材料齐全的，管局在 {filingReviewWorkingDays} 个工作日内予以备案并给出编号；不齐全的，在 {filingReviewWorkingDays} 个工作日内通知并说明理由',
      en: 'The administration files complete material within {filingReviewWorkingDays} working days and gives the number, or says within {filingReviewWorkingDays} working days what is missing',
    },
    notCheckable: dutyOfAuthority,
    filings: ['icpFiling'],
    effective: { from: '2005-03-20' },
    severity: 'info',
    stage: 'submission',
    basis: [law('MII33', '第十二条', '2005-03-20', 'secondHand')],
    parameters: ['filingReviewWorkingDays'],
  }),
  defineEntry({
    id: 'R-I06-observed-durations',
    says: {
      'zh-CN': '接入商初审一般 1 至 2 个工作日；管局实际多在 1、3 或 7 至 20 个工作日内审完，不作承诺',
      en: 'The provider usually checks in 1 to 2 working days; administrations took 1, 3 or 7 to 20 working days; no promise',
    },
    notCheckable: observed,
    filings: ['icpFiling'],
    effective: { from: '2025-09-01' },
    severity: 'info',
    stage: 'submission',
    basis: [provider('2025-09-01')],
  }),
  defineEntry({
    id: 'R-I11-electronic-mark-repealed',
    says: {
      'zh-CN': '在网站上放置备案电子验证标识的要求已于 2024 年 1 月 18 日删除，现在不用再放',
      en: 'The duty to place the electronic filing mark on the site was repealed on 18 January 2024: it is no longer needed',
    },
    notCheckable: information,
    filings: ['icpFiling'],
    effective: { from: '2024-01-18' },
    severity: 'info',
    stage: 'afterApproval',
    basis: [law('MII33', '2024年修订（工业和信息化部令第68号）', '2024-01-18', 'secondHand')],
  }),
  defineEntry({
    id: 'R-I14-cancel-on-termination',
    says: { 'zh-CN': '不再提供服务的，要办理注销备案', en: 'When a service ends its filing is cancelled' },
    notCheckable: lateDuty,
    filings: ['icpFiling'],
    effective: { from: '2005-03-20' },
    severity: 'must',
    stage: 'operation',
    basis: [law('MII33', '第十五条', '2005-03-20', 'memory')],
  }),
  defineEntry({
    id: 'R-I15-annual-review',
    says: {
      'zh-CN': '每年要在规定时间内履行年度审核手续（实践中以核查代替）',
      en: 'An annual review is due at the time that is set (in practice checks replace it)',
    },
    notCheckable: decidedThere,
    filings: ['icpFiling'],
    effective: { from: '2005-03-20' },
    severity: 'info',
    stage: 'operation',
    basis: [law('MII33', '第十七条、第十八条', '2005-03-20', 'memory')],
  }),
  defineEntry({
    id: 'R-I20-individual-services',
    says: {
      'zh-CN': '个人名下备案的互联网信息服务一般不超过 5 个（以管局为准）',
      en: 'An individual files 5 services at most (the word of the administration decides)',
    },
    notCheckable: notOnForm,
    filings: ['icpFiling'],
    effective: { from: '2025-12-31' },
    severity: 'should',
    stage: 'submission',
    basis: [provincial('2025-12-31')],
  }),
  defineEntry({
    id: 'R-I28-no-fee',
    says: { 'zh-CN': '备案不收费', en: 'A filing costs nothing' },
    notCheckable: information,
    filings: ['icpFiling'],
    effective: { from: '2025-09-01' },
    severity: 'info',
    stage: 'submission',
    basis: [provider('2025-09-01')],
  }),
] as const

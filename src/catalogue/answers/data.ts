import type { Answer } from '../../domain/catalogue.ts'
import { house, official } from './basis.ts'

/** Personal information and its export. */
export const data = [
  {
    id: 'abroadIsExport',
    asks: [
      '用户数据存在新加坡算不算数据出境',
      '数据放国外服务器算出境吗',
      '存在境外算出境吗',
      '什么是数据出境',
      '数据出境',
      '存香港算出境吗',
      'is storing data abroad an export',
      'data export',
    ],
    basis: [official('PIPL', '第三十九条', '2021-11-01', 'read'), official('CBDF', '第二条', '2024-03-22', 'secondHand')],
  },
  {
    id: 'assessment',
    asks: [
      '三千个人要做安全评估吗',
      '多少人要安全评估',
      '数据出境要评估吗',
      '要不要申报网信办',
      '人数门槛',
      '出境安全评估',
      '几万人要不要申报',
      'security assessment threshold',
      'how many people',
    ],
    basis: [
      official('CBDF', '第五条', '2024-03-22', 'secondHand'),
      official('CBDF', '第七条', '2024-03-22', 'secondHand'),
      official('CBDF', '第八条', '2024-03-22', 'secondHand'),
    ],
  },
  {
    id: 'standardContract',
    asks: ['标准合同是什么', '标准合同备案', '认证是什么', '出境合同', 'standard contract'],
    basis: [official('SCC', '', '2023-06-01', 'secondHand'), official('PIC', '', '2026-01-01', 'secondHand')],
  },
  {
    id: 'separateConsent',
    asks: [
      '出境单独同意勾个协议行不行',
      '单独同意是什么',
      '写在注册协议里行吗',
      '怎么取得单独同意',
      '勾选框算单独同意吗',
      'separate consent',
    ],
    basis: [official('PIPL', '第三十九条', '2021-11-01', 'read')],
  },
  {
    id: 'localisation',
    asks: ['数据要存国内吗', '一定要把数据放国内吗', '用户数据能不能放国外', '本地化要求', 'must data stay in china'],
    basis: [official('CSL', '第三十九条', '2026-01-01', 'derived'), official('PIPL', '第四十条', '2021-11-01', 'read')],
  },
  {
    id: 'sensitiveInfo',
    asks: ['什么是敏感个人信息', '手机号算敏感吗', '哪些信息敏感', '身份证算敏感信息吗', 'what is sensitive information'],
    basis: [official('PIPL', '第二十八条', '2021-11-01', 'read')],
  },
  {
    id: 'importantData',
    asks: ['什么是重要数据', '重要数据怎么判断', '我的数据算重要数据吗', 'important data'],
    basis: [official('NDSR', '第三十七条', '2025-01-01', 'read')],
  },
  {
    id: 'cacFiling',
    asks: ['网信办备案是什么', '要去网信办备案吗', '网信办要办什么', 'cyberspace administration filing'],
    basis: [house, official('CBDF', '第八条', '2024-03-22', 'secondHand')],
  },
  {
    id: 'privacyPolicy',
    asks: ['要写隐私政策吗', '隐私政策', '收集手机号要什么手续', '收集用户信息要注意什么', 'privacy policy'],
    basis: [official('PIPL', '第十七条', '2021-11-01', 'memory')],
  },
  {
    id: 'gdpr',
    asks: ['GDPR是什么', '要符合GDPR吗', '欧洲用户怎么办', 'gdpr'],
    basis: [house],
  },
] as const satisfies readonly Answer[]

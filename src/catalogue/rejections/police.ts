import type { Ground } from '../../domain/rejections/ground.ts'
import { provider } from '../basis.ts'
import type { FieldKey } from '../fields/index.ts'
import { around, near } from './words.ts'

/** What the police portal returns filings for, beside the grounds of every filing (R-P02, R-P11 to R-P13). */
export const policeGrounds: readonly Ground<FieldKey>[] = [
  {
    id: 'police.icpFirst',
    category: 'other',
    filing: 'publicSecurityFiling',
    fields: ['existingIcpNumber'],
    said: [
      [/(?:未|没有?|尚未)(?:取得|办理|完成|进行|填写|有)?.{0,4}(?:icp|工信部|通信管理局|管局)(?:.{0,4})备案/],
      [
        /(?:先|应先|请先|须先)(?:.{0,6})(?:icp|工信部|工信)(?:.{0,4})备案|icp.{0,4}备案(?:号)?(?:[^因,]{0,8})(?:未|没|缺|无|有误|错误|查(?:询)?不到|不(?:存在|正确|一致|符))/,
      ],
    ],
    never: /首页|底部|悬挂|审核|通过/,
    hints: [/icp/],
    basis: [provider('2025-09-01', 'secondHand', 'R-P12')],
    words: {
      'zh-CN': { says: '还没有 ICP 备案号，或填的号不对', remedy: '境内服务器先办好 ICP 备案，把备案号告诉我，再交公安备案。' },
      en: { says: 'The ICP number is missing or wrong', remedy: 'With a mainland server get the ICP number first and tell me.' },
    },
  },
  {
    id: 'police.interactive',
    category: 'content',
    filing: 'publicSecurityFiling',
    fields: ['isInteractive', 'interactiveFeatures'],
    said: [
      [
        /交互|论坛|评论|注册功能|发布功能|interactive|forum|comment/,
        /未(?:勾选|选|填|如实|申报|说明)|不(?:符|一致|实|受理)|应(?:选|勾选|当)|漏(?:选|报)|重新选|面审|实地|现场|not (?:declared|stated)|must/,
      ],
      [around('服务类型|网站(?:类型|级别|性质)', '选(?:择)?(?:错|有误)|不(?:符|正确|一致)|有误|错误', 12)],
    ],
    hints: [/评论|论坛|交互/],
    basis: [provider('2025-09-01', 'secondHand', 'R-P11')],
    words: {
      'zh-CN': {
        says: '交互功能（注册、评论、发布）没有如实填',
        remedy: '网站能注册、评论、发帖的如实选“有交互”，准备好面审；没有的在网站上关掉。',
      },
      en: {
        says: 'Interactive functions were not stated',
        remedy: 'Say that users can sign up, comment or post, and prepare for a visit; or switch these off.',
      },
    },
  },
  {
    id: 'police.officer',
    category: 'identity',
    filing: 'publicSecurityFiling',
    fields: ['securityOfficerName', 'securityOfficerMobile'],
    said: [
      [
        around(
          '(?:网络)?安全(?:负责人|管理员|责任人)|security officer',
          '未|没|缺|不(?:一致|符|规范|清|完整)|有误|错误|空|重新|missing|wrong',
          14,
        ),
      ],
    ],
    basis: [{ kind: 'house', instrument: 'house', from: '2026-11-01', confidence: 'memory' }],
    words: {
      'zh-CN': { says: '网络安全负责人的信息缺或不对', remedy: '把网络安全负责人的姓名和24小时能接通的手机告诉我。' },
      en: { says: 'The security officer is missing or wrong', remedy: 'Tell me the name and a mobile that is answered around the clock.' },
    },
  },
  {
    id: 'police.openDate',
    category: 'other',
    filing: 'publicSecurityFiling',
    fields: ['siteOpenDate'],
    said: [[near('(?:网站)?(?:开通|上线|联通)(?:日期|时间)|opening date', '有误|错误|不(?:符|一致|正确|实)|未|早于|晚于|wrong')]],
    basis: [{ kind: 'house', instrument: 'house', from: '2026-11-01', confidence: 'memory' }],
    words: {
      'zh-CN': { says: '网站开通日期不对', remedy: '把网站真正能访问的那一天告诉我。' },
      en: { says: 'The opening date is wrong', remedy: 'Tell me the day on which the site really went live.' },
    },
  },
]

import type { Ground } from '../../domain/rejections/ground.ts'
import { provider } from '../basis.ts'
import type { FieldKey } from '../fields/index.ts'
import { around, near, notEqual } from './words.ts'

/** What the police portal returns filings for, beside the grounds of every filing (R-P02, R-P11 to R-P13). */
export const policeGrounds: readonly Ground<FieldKey>[] = [
  {
    id: 'police.siteName',
    category: 'siteName',
    filing: 'publicSecurityFiling',
    fields: ['siteName'],
    said: [
      [
        /(?:网站|站点|app|应用|小程序)(?:的)?(?:名称|名字)|网站名|name of the site|site name/,
        /icp|工信部|通信管理局|管局|(?:已)?备案(?:的)?(?:名称|信息|登记)/,
        new RegExp(`${notEqual}|(?:填报?|填写|申报|登记)(?:的|为|成|是|名称)*["“「《]|应(?:当)?(?:与|和|同|为)`),
      ],
    ],
    basis: [{ kind: 'house', instrument: 'house', from: '2026-11-01', confidence: 'memory' }],
    words: {
      'zh-CN': {
        says: '网站名称和 ICP 备案的名称不一致',
        remedy: '照 ICP 备案通过时的网站名称一字不差地填；想用新名称的先办 ICP 变更。把对的名称告诉我。',
      },
      en: {
        says: 'The name of the site differs from that of the ICP filing',
        remedy: 'Enter it exactly as the ICP filing has it; a new name wants a change of that filing first. Tell me the right one.',
      },
    },
  },
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
      [
        /(?:工信部|管局|通信管理局)(?:的)?(?:系统|网站|那边|备案系统)?(?:里|中|上)?(?:面)?(?:查|搜|找)(?:询)?不(?:到|着)|(?:工信部|管局).{0,6}(?:没有|无)(?:.{0,8})(?:备案|号)/,
      ],
    ],
    never: /首页|底部|悬挂|审核|通过|名称/,
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
        /未(?:勾选|选|填|如实|申报|说明)|不(?:符|一致|实|受理)|应(?:选|勾选|当)|漏(?:选|报)|重新选|not (?:declared|stated)|must/,
      ],
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
    id: 'police.serviceType',
    category: 'content',
    filing: 'publicSecurityFiling',
    fields: ['psServiceType'],
    said: [
      [/(?:服务|网站)(?:类型|级别|性质)/, /选(?:择)?(?:错|有误)|不(?:符|正确|一致)|有误|错误|应(?:选|为|当)|填报?(?:为|成|的是)?["“「]/],
    ],
    never: /主体性质|单位性质/,
    basis: [{ kind: 'house', instrument: 'house', from: '2026-11-01', confidence: 'memory' }],
    words: {
      'zh-CN': { says: '公安表里的服务类型选错', remedy: '照网站实际做什么重选一个类型，把是哪一个告诉我。' },
      en: {
        says: 'The wrong kind of service was chosen on the police form',
        remedy: 'Choose by what the site really does and tell me which.',
      },
    },
  },
  {
    id: 'police.controlledGoods',
    category: 'content',
    filing: 'publicSecurityFiling',
    fields: ['controlledGoodsInfo'],
    said: [
      [
        /管制(?:物品|刀具|器具|信息|类|(?:那|这)?一?(?:栏|项))|弓?弩|枪(?:支|械)?|爆炸(?:物|品)|危(?:险)?化(?:学)?品|剧毒|易制毒|毒品|烟花爆竹|controlled goods/,
        /如实|填报|填写|申报|不(?:符|一致|涉及|实)|未(?:填|勾|选|申报)|发布|销售|售卖|出售|应(?:选|填)|不(?:该|应|能|要)(?:选|填)|(?:选|填)(?:了|成|的)?(?:是)?["“「]?(?:没有|无|否|不)|declare/,
      ],
    ],
    basis: [{ kind: 'house', instrument: 'house', from: '2026-11-01', confidence: 'memory' }],
    words: {
      'zh-CN': {
        says: '管制物品信息没有如实填',
        remedy: '网站上有这类物品信息的选“是”，并备好许可；没有的删掉那些内容，告诉我“不涉及”。',
      },
      en: {
        says: 'Controlled goods were not declared',
        remedy: 'Say yes where the site shows such goods, with the permit; otherwise remove them and tell me.',
      },
    },
  },
  {
    id: 'police.faceToFace',
    category: 'other',
    filing: 'publicSecurityFiling',
    fields: [],
    said: [
      [
        /面审|当面(?:去|来)?(?:再)?(?:核|审|提交|面谈)|(?:到|去|来)[^,。]{0,12}(?:支队|大队|网安|派出所|公安局|窗口)[^,。]{0,8}(?:核验|核实|办理|审核|提交|面谈|面签)|现场面签|face.to.face|in person/,
        /需|须|要|请|应|得|未|没|不|约|通知|安排|must|please|required/,
      ],
    ],
    hints: [/面审|当面/],
    basis: [provider('2025-09-01', 'secondHand', 'R-P11')],
    words: {
      'zh-CN': {
        says: '要到公安机关面审（当面核验）',
        remedy: '打电话约好时间，负责人带身份证、营业执照、公章和备案材料去；去过了说一声“处理好了”。',
      },
      en: {
        says: 'The police want to see you in person',
        remedy: 'Call for an appointment; the person in charge brings ID, licence, stamp and the papers. Tell me when it is done.',
      },
    },
  },
  {
    id: 'police.officer',
    category: 'identity',
    filing: 'publicSecurityFiling',
    fields: ['securityOfficerName', 'securityOfficerMobile'],
    instead: [
      { named: /照片?(?!片)|手持/, fields: ['securityOfficerPhoto'] },
      { named: /(?:证件|身份证)(?!照|.{0,6}照片)|姓名|查无此人/, fields: ['securityOfficerName', 'securityOfficerIdNumber'] },
      { named: /电话|手机|号码|联系方式/, fields: ['securityOfficerMobile'] },
    ],
    said: [
      [
        around(
          '(?:网络)?安全(?:负责人|管理员|责任人)|security officer',
          '未|没|缺|不(?:一致|符|规范|清|完整|存在)|查无|更正|有误|错误|空(?!号)|重新|missing|wrong',
          14,
        ),
      ],
    ],
    never:
      /照片?.{0,6}(?:不清|模糊)|身份证.{0,6}(?:[正反两双]面|照片|扫描)|手持|空号|打不通|(?:无|没)人接|关机|停机|接(?:听|通)|(?:姓名|证件号|身份证).{0,6}不(?:一致|符|匹配)/,
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
    said: [
      [
        near(
          '(?:网站)?(?:开通|开办|上线|联通|启用)(?:日期|时间)|opening date',
          '有误|错误|不(?:符|一致|正确|实)|未|早于|晚于|与.{0,24}不(?:符|一致)|(?:填|写)成|明年|wrong',
        ),
      ],
    ],
    basis: [{ kind: 'house', instrument: 'house', from: '2026-11-01', confidence: 'memory' }],
    words: {
      'zh-CN': { says: '网站开通日期不对', remedy: '把网站真正能访问的那一天告诉我。' },
      en: { says: 'The opening date is wrong', remedy: 'Tell me the day on which the site really went live.' },
    },
  },
  {
    id: 'police.account',
    category: 'other',
    filing: 'publicSecurityFiling',
    fields: [],
    said: [
      [
        /(?:个人|法人|单位|企业|自然人)(?:的)?(?:账|帐)[号户]|["“]?法人用户|personal account|account of the legal person/,
        /不能|不得|不可|应|须|要|请|用|错|must|wrong|not/,
      ],
    ],
    basis: [provider('2025-09-01', 'secondHand', 'R-P13')],
    words: {
      'zh-CN': {
        says: '账号类型不对（单位要用法人账号，个人用个人账号）',
        remedy: '在公安平台换成对的账号登录，重新填一遍提交。弄好了告诉我。',
      },
      en: {
        says: 'The wrong kind of account was used',
        remedy: 'Sign in at the portal with the account of the legal person (or the personal one), and enter it again.',
      },
    },
  },
  {
    id: 'police.server',
    category: 'access',
    filing: 'publicSecurityFiling',
    fields: ['serverAddress'],
    instead: [{ named: /境[内外]|海外|国外|香港|澳门|台湾|新加坡|美国|日本/, fields: ['serverRegion', 'serverAddress'] }],
    said: [
      [
        /服务器[^,]{0,8}(?:在|位于|设在|放在|属于|归属|为)[^,]{0,6}(?:境[内外]|海外|国外|香港|澳门|台湾|新加坡|美国|日本)/,
        /(?:填|选|报|登记|勾)[^,]{0,8}(?:境[内外]|海外|国外)|(?:不(?:一致|符)|改成?|更正|有误)/,
      ],
      [/(?:填|选|报|登记|勾)[^,]{0,8}(?:境[内外]|海外|国外|大陆)[^,]{0,4}(?:接入|服务器|主机)/],
      [
        near(
          '服务器(?:的)?(?:物理|所在|存放|放置)?(?:地址|地|位置)|机房(?:地址|位置)',
          '仅|只|不(?:详|够|完整|明确|具体|准确|符)|未|没|缺|请(?:填|写|补)|有误|错误',
          14,
        ),
      ],
    ],
    never: /证明|合同|发票/,
    basis: [{ kind: 'house', instrument: 'house', from: '2026-11-01', confidence: 'memory' }],
    words: {
      'zh-CN': { says: '服务器的物理地址不对或不详细', remedy: '写到国家、城市和机房（门牌），不知道的问卖服务器的那家。' },
      en: {
        says: 'The address of the server is wrong or too vague',
        remedy: 'Give country, city and data centre; the seller of the server knows it.',
      },
    },
  },
  {
    id: 'police.provider',
    category: 'access',
    filing: 'publicSecurityFiling',
    fields: ['accessProviderName'],
    said: [
      [
        /(?:网络)?接入(?:服务)?商|access provider/,
        /(?:请|勿|应|须|需|别|未|没|漏|不(?:要|得|能|可|应))填|填(?:写)?(?:为|成|的是|错)|有误|错误|不(?:符|一致|正确|对)|(?:请)?改(?:为|成)|应(?:为|是|填)|wrong|not/,
      ],
    ],
    never: /取消接入|新增接入|联系(?:您的)?接入/,
    basis: [{ kind: 'house', instrument: 'house', from: '2026-11-01', confidence: 'memory' }],
    words: {
      'zh-CN': { says: '接入服务商填得不对', remedy: '填真正提供服务器和网络的那家公司的全称，不是卖域名的，也不是建站的。' },
      en: {
        says: 'The access provider is wrong',
        remedy: 'Give the full name of the company that hosts the server, not of the registrar or the builder.',
      },
    },
  },
]

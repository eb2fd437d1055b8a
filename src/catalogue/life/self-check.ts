import type { SelfCheckItem } from '../../domain/life/self-check.ts'

/** What is looked at in a quarterly self-check, in the words that the record prints. */
export const selfCheckItems: readonly SelfCheckItem[] = [
  {
    id: 'reachable',
    named: /网站(?:能|可以)?打|打不开|底部|挂(?:着|了|号)|opens?\b/i,
    words: {
      'zh-CN': '网站能打开，备案号挂在页面底部、链接正确',
      en: 'the site opens, its numbers stand at the bottom with the right links',
    },
  },
  {
    id: 'facts',
    named: /备案(?:信息|资料)|负责人|电话(?!.*预案)/i,
    words: { 'zh-CN': '备案信息（名称、负责人、电话、IP）与实际一致', en: 'what is filed (name, people, numbers, IP) is still so' },
  },
  {
    id: 'logs',
    named: /日志|logs?\b/i,
    words: { 'zh-CN': '日志留存满六个月，能查到', en: 'six months of logs are kept and can be looked up' },
  },
  { id: 'backups', named: /备份|backup/i, words: { 'zh-CN': '备份按计划做了，试过恢复', en: 'backups were made and a restore was tried' } },
  {
    id: 'holes',
    named: /漏洞|扫描|holes?\b|vulnerab/i,
    words: { 'zh-CN': '漏洞扫描过，高危漏洞已修', en: 'holes were scanned for and the grave ones closed' },
  },
  {
    id: 'accounts',
    named: /账号|帐号|密码|离职|accounts?\b|password/i,
    words: { 'zh-CN': '账号和密码清理过，离职人员已停用', en: 'accounts were cleaned up, those who left are switched off' },
  },
  {
    id: 'content',
    named: /内容|评论|广告|违法|违规|content/i,
    words: { 'zh-CN': '页面、评论、广告没有违法违规内容', en: 'pages, comments and adverts hold nothing unlawful' },
  },
  {
    id: 'plan',
    named: /预案|plan\b/i,
    words: { 'zh-CN': '应急预案里的人和电话还对', en: 'people and numbers in the plan are still right' },
  },
]

type InBothLocales = Readonly<Record<'zh-CN' | 'en', string>>

/** What is done about each date, by the label of the deadline. A change says it itself. */
export const deadlineActions: Readonly<Record<string, InBothLocales>> = {
  policeFiling: {
    'zh-CN': '到 https://beian.mps.gov.cn 提交公安联网备案',
    en: 'File at https://beian.mps.gov.cn',
  },
  domainExpiry: { 'zh-CN': '先给域名续费，或在这天之前提交', en: 'Renew the domain, or submit before this day' },
  'expiry.domainExpiryDate': { 'zh-CN': '给域名续费，续完把新的到期日告诉我', en: 'Renew the domain and tell me the new date' },
  smsCheck: { 'zh-CN': '按工信部短信完成核验，做完说“短信核验过了”', en: 'Answer the check by text message, then tell me' },
  icpDecision: { 'zh-CN': '没有结果就请接入商去催问', en: 'Without a result ask your provider to enquire' },
  policeFooter: { 'zh-CN': '把公安备案号和图标挂到网页底部，挂好说“备案号挂好了”', en: 'Put number and icon on the page, then tell me' },
  mlpsFiling: { 'zh-CN': '到设区的市以上公安机关办理等保备案', en: 'File the system with the police of the city' },
  mlpsAssessment: { 'zh-CN': '约测评机构做年度等级测评', en: 'Have the yearly assessment made' },
  'expiry.organizerCertValidTo': { 'zh-CN': '换领新证，再办变更备案', en: 'Renew the paper, then file the change' },
  'expiry.principalIdValidTo': { 'zh-CN': '换领新证，再办变更备案', en: 'Renew the paper, then file the change' },
  'expiry.tlsCertExpiry': { 'zh-CN': '续期证书并装到服务器上', en: 'Renew the certificate and install it' },
  visit: { 'zh-CN': '按核查清单备好材料，说“要准备什么”看清单', en: 'Prepare the checklist: ask what to prepare' },
  yearlyDrill: { 'zh-CN': '说“做一次演练”，做完出记录', en: 'Say "do a drill" and get its record' },
  selfCheck: { 'zh-CN': '说“做一次自查”，做完出记录', en: 'Say "do a self-check" and get its record' },
  vulnResponse: { 'zh-CN': '修好漏洞再扫一遍，把结果告诉我', en: 'Close the hole, scan again and tell me' },
  logRetention: { 'zh-CN': '日志不要删，至少留满6个月', en: 'Delete no logs; keep six months of them' },
  'incident.operator': { 'zh-CN': '报属地省级网信部门（12387），先报已知的', en: 'Report to the provincial cyberspace office (12387)' },
  'incident.ciio': { 'zh-CN': '报保护工作部门和公安机关，先报已知的', en: 'Report to the protecting department and the police' },
  'incident.illegalContent': { 'zh-CN': '报当地公安机关（网安），保留原始记录', en: 'Report to the local police and keep the records' },
  'incident.summary': { 'zh-CN': '把总结报告交给原报告部门', en: 'Hand the summary in where it was reported' },
}

/** Labels of the dates that need no sentence of their own elsewhere. */
export const deadlineLabels: Readonly<Record<string, InBothLocales>> = {
  'expiry.domainExpiryDate': {
    'zh-CN': '域名到期（提前30天红色提醒是文章的说法）',
    en: 'The domain expires (red 30 days ahead is what the article says)',
  },
  logRetention: {
    'zh-CN': '日志留存：从这天起要能查到满6个月的日志',
    en: 'Logs: from this day six months of them must be at hand',
  },
}

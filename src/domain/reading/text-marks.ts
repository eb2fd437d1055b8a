/** What a kind of paper calls itself in its heading, and words that stand on every one of it; all of one row must be there. */
export interface TextMark {
  readonly kind: string
  readonly title: RegExp
  /** anywhere in the text */
  readonly words?: readonly RegExp[]
}

const server =
  /服务器|云主机|虚拟主机|主机托管|机房|机柜|数据中心|专线|云服务|idc|vps|hosting|servers?\b|colocation|co-location|droplet|instances?\b|vcpu|\becs\b|\bec2\b|cloud|ip\s?地址|装机地址|linode|digitalocean|vultr|hetzner|lightsail|contabo/i

/** The more telling come first. A title counts at the head of the text only: any contract may speak of a plan or a licence. */
export const textMarks: readonly TextMark[] = [
  {
    kind: 'rejectionNotice',
    title:
      /^(?!.*(?:常见(?:问题|原因)|为什么|怎么办|因为啥|代办(?!人)|包过)).*(?:(?:驳回|退回|整改|不予(?:通过|受理|备案)|(?:审核|核验)(?:未|不)通过|补正)(?:的)?(?:通知|告知|意见|原因|结果|书)|(?:未|不)(?:能|予)?通过(?:审核|核验|初审|原因)|(?:初审|审核|核验|备案)[^,。;]{0,8}(?:(?:未|不)(?:能|予)?通过|驳回|退回)|被[^,。;]{0,12}(?:驳回|退回|打回)|(?:驳回|退回)(?:的)?原因|rejection|rejected)/i,
    words: [/备案|filing|icp|网安|互联网安全管理服务平台/i],
  },
  // its title leaves open which way it went
  {
    kind: 'rejectionNotice',
    title: /备案.{0,12}(?:审核|核验|审查)(?:结果|意见)/,
    words: [/(?:未|不)(?:予|能|被)?(?:以)?通过|驳回|退回|不予(?:受理|备案)/],
  },
  {
    kind: 'domainCertificate',
    title: /域名(?:注册)?证书(?![所持与已不未过看])|domain(?: name)? registration certificate|certificate of domain|^registry domain id/i,
  },
  // what a registry answers
  {
    kind: 'domainCertificate',
    title: /^domain name: ?\S{4,}/i,
    words: [/^(?:registrant|registrar|sponsoring registrar)[\w ]{0,20}:/im, /expir/i],
  },
  // what the registry of .cn answers
  {
    kind: 'domainCertificate',
    title: /^域名[:：]\s?\S{1,60}\.\S{2,}$/,
    words: [/注册(?:者|服务机构)[:：]/, /(?:过期|到期)(?:时间|日期)[:：]/],
  },
  // a page of a registrar's console
  { kind: 'domainCertificate', title: /^域名(?:详情|信息|基本信息|详细信息)$/, words: [/持有者|所有者|注册人/, /到期|过期|有效期/] },
  { kind: 'mlpsReport', title: /(?:等级(?:保护)?|等保)测评报告/ },
  { kind: 'mlpsCertificate', title: /等级保护备案证明|安全保护等级备案证明/ },
  {
    kind: 'contingencyPlan',
    title:
      /应急(?:响应|处置|工作|保障|救援|管理)?(?:预案|计划)|(?:突发|安全)事件[^,。:]{0,8}预案|contingency plan|incident response plan|emergency (?:response )?plan/i,
  },
  { kind: 'drillRecord', title: /演练(?:记录|总结|报告)|drill (?:record|report)/i },
  {
    kind: 'securityPolicy',
    title: /(?:安全|管理|保密)(?:保护|保障|管理)?(?:责任制度?|制度|办法|规定|操作规程)|(?:information )?security polic(?:y|ies)/i,
    words: [/网络|信息|数据|系统|information|network|data/i],
  },
  {
    kind: 'vulnerabilityScan',
    title: /(?:扫描|漏洞|脆弱性)[\u4e00-\u9fff]{0,6}报告$|安全(?:检测|评估)报告$|(?:vulnerability|security) (?:scan|assessment) report/i,
    words: [/漏洞|主机数|资产|vulnerabilit/i],
  },
  { kind: 'businessLicence', title: /^营业执照(?![审办年说示样遗])/ },
  {
    kind: 'hardwareInventory',
    title:
      /(?:硬件|设备|服务器|资产|主机)(?:配置|硬件|信息|参数){0,2}(?:清单|台账|明细|列表|登记表|一览表|汇总表|统计表|配置表)|(?:hardware|server|asset) (?:inventory|list)/i,
  },
  {
    kind: 'contract',
    title:
      /合同|协议|订单|订购|发票|账单|(?:购买|开通|创建|续费|下单)(?:成功|完成)?(?:通知|提醒|确认)|(?:资源|接入|租用|使用|托管|服务器|云主机|购买|订购|开通|ip(?:地址)?使用)(?:服务)?(?:证明|凭证)|实例(?:详情|列表|信息)|invoice|contract|agreement|order|receipt|statement of account|billing/i,
    words: [server],
  },
]

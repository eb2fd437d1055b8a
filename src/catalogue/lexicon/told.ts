import type { ToldWords } from '../../domain/listening/lexicon.ts'

/** What clauses are about that tell a field at a time when it was not asked for. Matched at the head of a clause. */
export const told: Readonly<Record<string, ToldWords>> = {
  organizerNature: {
    about: /我们?(?:就|这边|这个|家|店|单位)?(?:是|属于)|办(?:网站|备案)的(?:就)?是|个人(?:备案|网站|博客|站)|it'?s (?:a|my)|we are/,
    whole: true,
    unless: /帮|替|代办|代理|客户|做.{0,200}生意|服务/,
    atLeast: 0.2,
  },
  // 弄了个小程序卖特产, 我公司官网, 个人博客: what it is, told with why they write
  serviceKind: {
    about:
      /^(?:就|只有?|是|给|办|弄|做)*(?:我们?(?:店|公司|厂|家|单位)?(?:里|这边)?的?)?(?:一个|1个)?(?:网站|(?:公司|企业|单位|学校|协会|厂|店)?(?:的)?官网)(?:那个)?(?:的|呗|吧|啊|呀|嘛)*$|(?:弄|做|搞|开|建|整|开发|有)(?:了|过|好)*(?:一?个|套)(?:[\u4e00-\u9fff]{0,6}的|[\u4e00-\u9fff]{0,4})(?:网站|官网|小程序|app|博客|独立站)(?!.{0,3}(?:名|叫))|(?:我|咱)们?(?:公司|店里?|单位|厂里?|家|诊所|协会|学校)?(?:的|自己的)?(?:网站|官网|小程序|app|博客)(?!.{0,3}(?:名|叫))|个人(?:网站|博客|小程序|站点)|^(?:我们?)?(?:公司|单位|店里?|厂里?)(?:的)?(?:网站|官网)(?=[和跟与加]公安)/,
    whole: true,
    anywhere: true,
    past: true,
    planned: true,
    unless: /备案号|负责|隔壁|别人|人家|同行|朋友|客户的|还没|没有|取消|注销|下线|不做|不弄/,
    atLeast: 0.05,
  },
  // 大股东是何俊峰
  investorOrSuperior: {
    about: /(?:大|控股)?股东|出资人|投资人/,
    named: /^(?:就)?(?:是|叫|:)\s?([\u4e00-\u9fff]{2,4})$/,
    unless: /我|他|她|多少|几个|占|没有|变|换|别的|其他|小股东|姓/,
  },
  responseLevels: {
    about: /^(?:那)?(?:就|还是|先)?(?:按|写|分|用|搞)(?:成|为|作)?(?=[三四五3-5](?:个)?级)/,
    whole: true,
    near: /[三四五3-5](?:个)?级(?:的)?(?:就行|就好|就可以|就成|吧|好了|得了|呗)?$/,
  },
  planApprover: { about: /(?:应急)?预案/, near: /批|签|审/ },
  deputyWhenUnreachable: {
    about: /(?:万一|要是|如果)?(?:老板|负责人|组长|法人|我|他|领导).{0,4}(?:联系不上|不在|找不到|没接|出差)/,
    goesOn: /^(?:就|那就|可以)?(?:找|打|联系)/,
  },
  incidentLeader: { about: /(?:应急|领导)(?:领导)?小组(?:的)?组长|总指挥/ },
  dataRetentionChoice: {
    about: /(?:资料|信息|材料|数据)?(?:弄|办|填|用|搞|做)(?:完|好)了?/,
    whole: true,
    near: /删|留|保存|销毁/,
    goesOn: /^(?:资料|信息|数据|材料)/,
  },
  policeStation: {
    about: /派出所|辖区|片区/,
    whole: true,
    named: /((?!派出所|辖区|片区|就是|归)[\u4e00-\u9fff]{2,14}派出所)/,
    goesOn: /^(?:是|归|属于|叫)/,
  },
  miniProgramName: {
    about: /小程序/,
    anywhere: true,
    named:
      /^(?:名字|名称)?(?:就)?(?:叫(?:做|作)?|名叫|是|:)\s?((?!\S{1,8}(?:弄|管|搞|负责|打理|维护|做)(?:的|着)?(?:$|[,。;\s])|\S{0,8}(?:我们|自己|用来))[\u4e00-\u9fffa-z\d]{2,20})/,
    goesOn: /^(?:名字|名称)?(?:就)?叫/,
  },
  appName: {
    about: /app(?:lication)?/,
    anywhere: true,
    named: /(?:名字|名称)?(?:就)?(?:叫(?:做|作)?|名叫)\s?([\u4e00-\u9fffa-z\d]{2,20})/,
    goesOn: /^(?:名字|名称)?(?:就)?叫/,
  },
  siteOpenDate: {
    about: /(?:我们?)?(?:的)?(?:网站|官网|站点|站)/,
    near: /上线|开通|开放|开的|开了|打开的|建好|做好|弄好/,
    unless: /服务器|域名|备案/,
  },
  currentlyResolving: {
    about: /(?:那个|我们?)?(?:的)?(?:网站|官网|域名|网址)/,
    near: /解析|打开|访问|能看|打不开|上线/,
    unless: /月|号|\d/,
  },
  serverCountry: {
    about:
      /(?:云)?(?:服务器|主机|机器|机房)|(?:网站|官网|独立站|站点?)(?:是|都|就|现在|目前)*(?:放|挂|搭|架|部署|托管|跑)(?=在)|(?:we )?host(?:ed)?|(?:our )?servers?/,
    near: /在|放|是|in|at/,
    atLeast: 0.15,
  },
  // 云主机，杭州机房，IP…
  serverProvince: { about: /^[\u4e00-\u9fff]{2,6}(?:机房|节点|数据中心)(?:的)?$/, whole: true, atLeast: 0.2, amid: true },
  serverRegion: {
    about:
      /(?:云)?(?:服务器|主机|机器|机房)|(?:网站|官网|独立站|站点?)(?:是|都|就|现在|目前)*(?:放|挂|搭|架|部署|托管|跑)(?=在)|(?:we )?host(?:ed)?|(?:our )?servers?/,
    near: /在|放|是|in|at/,
    atLeast: 0.15,
  },
  accessProviderName: {
    about:
      /接入商|服务商|云厂商|云服务商|(?:(?:租|买|用)(?:了|的)?(?:是|一台|个)?)?(?:虚拟主机|云主机|云服务器|服务器|主机空间|空间)|(?:we )?host(?:ed)? (?:on|with|at)/,
    unless: /域名/,
    goesOn: /^.{2,6}(?:的|家的|买的|租的)$/,
  },
  previousAccessProvider: {
    about:
      /(?:(?:网站|服务器|我们|站|机器|东西)(?:是)?)?(?:以前|之前|原来|原先|老早|早先)(?:的)?(?:网站|服务器|备案|接入商|站)?(?:是|都)?(?:放在?|挂在?|在|用的?|买的?|租的?|托管在|备在)/,
    past: true,
    unless: /域名|打算|上班/,
  },
  refilingReason: {
    about: /换了?(?:个|一下|新)?(?:的)?ip|ip(?:地址)?(?:也)?(?:换|变|改)了/,
    anywhere: true,
    means: { said: /^/, value: 'ipChanged' },
    unless: /没换|不换|服务商.{0,80}换|要不要/,
  },
  isCommercialService: {
    about: /(?:课程|课|视频|文章|资料|内容|小说|题库|会员内容)/,
    near: /付费|收费|收钱|交钱|买了/,
    means: { said: /(?<!不|没|免)(?:付费|收费|收钱|交钱|买了).{0,4}(?:才|后|能)/, value: true },
  },
  drillFrequency: { about: /(?:应急)?演练|drills?/, goesOn: /^(?:一年|每年|半年|每)/ },
  lastDrillDate: {
    about: /(?:应急)?演练|drill/,
    near: /上[次回一]|最近|去年|前年|年|月|号|日/,
    goesOn: /^(?:上[次回一]|最近|最后|那次|去年|今年)/,
  },
  backupFrequency: { about: /备份|数据备/, unless: /异地|电源|线路|恢复/, goesOn: /^(?:每|一天|一周|天天|从来|从没)/ },
  logRetentionMonths: { about: /日志|logs?/, near: /[存留保]|kept|keep|for/, unless: /审计|设备|从.{1,200}到/ },
  mlpsLevel: { about: /等保|等级保护|mlps/ },
  planEffectiveDate: { about: /(?:应急)?预案/, near: /施行|执行|实施|生效|启用/, planned: true },
  domainRegistrar: {
    about: /域名|domain/,
    near: /买|注册|申请|bought|register|from|on|with/,
    unless: /备案|解析|dns|服务器/,
    goesOn: /^(?:是)?(?:在|从).{1,8}(?:买|注册)/,
  },
  accessMethod: {
    about: /(?:那|这)?(?:一|两|三|几|\d)?(?:台|个)?(?:云)?(?:服务器|主机|机器|机房|vps)|租|托管/,
    whole: true,
    near: /托管|租|买|自己|自有|自建|云主机|云服务器|虚拟主机|vps/,
  },
  legalRepIdType: { about: /法人|法定代表人|老板|经营者|legal representative/, near: /证|护照|passport|card/, goesOn: /^(?:用的?|拿的?)/ },
  personalInfoCategories: {
    about: /(?:下单|注册|报名|预约|留言|提交|填表|登录|购买|买东西|会员)(?:的?时候|时|页面?)?/,
    anywhere: true,
    near: /要?(?:填|留|提供|收集|收|登记|写|输)/,
    several: true,
  },
  collectsPersonalInfo: {
    about: /(?:下单|注册|报名|预约|留言|提交|填表|登录|购买|买东西|会员)(?:的?时候|时|页面?)?/,
    anywhere: true,
    means: { said: /(?<!不|没|别)要?(?:填|留|提供|收集|登记|写|输).{0,6}(?:姓名|名字|手机|电话|地址|身份证|邮箱|微信)/, value: true },
  },
  interactiveFeatures: {
    about: /(?:客人|客户|用户|顾客|会员|学生|家长|大家|网友)(?:们)?/,
    near: /(?<![不没](?:能|可以?|会|让|有|法)?)(?:评论|留言|发帖|论坛|聊天|点评|注册|弹幕|提问)/,
    whole: true,
  },
  isInteractive: {
    about: /(?:客人|客户|用户|顾客|会员|学生|家长|大家|网友)(?:们)?/,
    means: { said: /(?<!不)(?:能|可以|可|会)[^不没]{0,12}(?:评论|留言|发帖|聊天|点评|弹幕|提问)/, value: true },
  },
  authenticityCommitment: { about: /(?:真实性)?承诺书?/, near: /签|盖|写/, atLeast: 0.15 },
  isCiio: {
    about: /(?:没|未)(?:有)?(?:人|部门|谁|单位)?(?:来)?(?:被)?(?:通知|说|认定|告诉).{0,8}(?:关键|关基)/,
    anywhere: true,
    means: { said: /^/, value: false },
  },
  exportsPersonalInfo: {
    about: /(?:没有|不涉及|不存在)(?:什么|任何)?(?:境外|出境|跨境)(?:的)?(?:数据|信息|传输)|数据(?:都)?(?:不|没)(?:有)?出境/,
    anywhere: true,
    means: { said: /^/, value: false },
  },
  appPlatforms: { about: /app|应用|安卓|苹果|android|ios/, whole: true, near: /安卓|苹果|鸿蒙|android|ios|harmony/, atLeast: 0.2 },
  encryptionAlgorithms: { about: /加密|传输|https/, near: /用|上|装|走|是/ },
  securityMeasures: {
    about: /(?:网站|服务器|机器|机房|系统|公司|店里|前面|外面|上面|也|还)?(?:装了?|上了|买了|开了|配了|用了|部署了?|设了)/,
    unless: /软件|app|空调|监控|门禁|摄像头|域名|会员|证书/,
    atLeast: 0.2,
  },
  ddosProtection: { about: /高防|防ddos|防流量攻击|ddos|抗d/, anywhere: true, whole: true, near: /买|用|开|上|有|装|没/, atLeast: 0.15 },
  lastTrainingDate: { about: /(?:网络)?安全培训|培训/, near: /[上最去今]|月|号|日/, goesOn: /^(?:上[次回一]|最近|去年|今年)/ },
  lastSelfCheckDate: { about: /自查/, near: /[上最去今]|月|号|日/, goesOn: /^(?:上[次回一]|最近|去年|今年)/ },
  vulnScanDate: {
    about: /漏洞(?:扫描)?|漏扫|扫描/,
    near: /[上最去今].{0,80}扫|扫.{0,80}(?:月|号|日|周)|月|号|日/,
    goesOn: /^(?:上[次回一]|最近|去年|今年)/,
  },
  userNoticeChannel: {
    about: /(?:通知|告知)(?:客户|用户|会员|客人|顾客)|(?:出了?事|泄露了?)(?:通知|告诉|跟)/,
    near: /短信|邮件|公众号|微信|公告|电话/,
  },
  rtoHours: { about: /(?:出(?:了)?(?:故障|事|问题)|挂了|宕机|坏了)?.{0,4}恢复/, near: /内|就|要|能|得/, unless: /数据|备份/ },
  registeredUserCount: { about: /(?:注册)?(?:会员|用户|粉丝)/, near: /有|大概|差不多|一共|总共|多/, unless: /年费|一年|每月|价/ },
  resourceTermMonths: { about: /(?:云)?服务器|主机|机器/, near: /买了|租了|续了|包了|交了|付了/ },
  isoCertified: { about: /iso ?27001/ },
  keyRotationDays: { about: /密[钥码]/, near: /换|轮换|更新|改/ },
  servesMainlandUsers: { about: /(?:我们?)?(?:的)?(?:客户|用户|顾客|客人|买家|读者|访客)(?!.{0,4}(?:信息|数据|资料|电话|名单))/ },
  hasInternationalBusiness: {
    about: /(?:我们?)?(?:有)?(?:国外|海外|境外|外国)(?:的)?(?:客户|业务|订单|用户|生意)|(?:主要|都是)?出口|外贸/,
    whole: true,
  },
  siteLanguages: { about: /(?:我们?)?(?:的)?(?:网站|官网|页面|site|website)(?:上)?/, near: /[中英日韩文]|双语|chinese|english/ },
}

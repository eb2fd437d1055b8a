import type { FieldWords } from '../../domain/listening/lexicon.ts'

export const plan: Readonly<Record<string, FieldWords>> = {
  planVersion: { names: ['预案版本', '版本', '版本号'], near: ['版'], usual: 'V1.0' },
  planEffectiveDate: {
    names: ['预案施行日期', '施行日期', '生效日期', '执行日期', '开始施行', '施行', '生效', '从'],
    near: ['施行', '生效', '开始', '执行', '实施', '起'],
  },
  planApprover: { names: ['批准人', '预案批准人', '审批人', '签发人', '签批人', '谁批'], sameAs: ['legalRepName', 'principalName'] },
  incidentLeader: {
    names: ['应急领导小组组长', '领导小组组长', '应急组长', '组长', '总指挥', '领导小组'],
    sameAs: ['legalRepName', 'principalName'],
  },
  responseTeam: { names: ['应急工作组成员', '应急工作组', '工作组', '应急小组', '应急成员', '小组成员', '应急队伍', '成员'] },
  systemsInScope: { names: ['预案适用系统', '适用系统', '适用的系统', '系统有', '系统', '管的系统', '适用范围'] },
  internalSeverityRules: {
    names: ['本单位分级量化', '分级量化', '分级标准', '自己的分级', '分级'],
    usual: [{ level: 'significant', outageHours: 4 }],
  },
  responseLevels: { names: ['响应级数', '响应分', '响应等级', '响应级别', '分几级', '响应'], near: ['级'], usual: 4 },
  ddosRunbookSteps: {
    clarify:
      /^(?:到时候?|我们?|就|也|先|都|那)*(?:看|视|根据)(?:具体)?(?:情况|着办|着来)[^,。]{0,6}$|随机应变|见招拆招|见机行事|^(?:到时候?|碰到|遇到|真)[^,。]{0,6}再(?:说|想|看)|该(?:怎么|咋)[^,。]{0,4}就|听天由命/,
    names: ['ddos处置流程', '处置流程', '被攻击了', '被ddos了', '被打了', '攻击来了', '遇到攻击', '处置步骤', '流程'],
    none: 'notApplicable',
  },
  authorityContacts: { names: ['主管部门联系方式', '主管部门', '主管部门电话', '监管部门', '政府电话'], none: 'unknown' },
  vendorHotlines: { names: ['供应商应急电话', '供应商电话', '云厂商电话', '厂商电话', '客服电话', '供应商热线', '热线'], none: 'unknown' },
  reportDeadlineHours: {
    names: ['事件报告时限', '报告时限', '上报时限', '报告时间', '多久内报'],
    near: ['报告', '上报', '内报', '报'],
    usual: 4,
  },
  rtoHours: { names: ['恢复时间目标', '恢复时间', 'rto', '恢复目标', '多久恢复', '恢复'], near: ['恢复', '修好', '弄好', '起来'] },
  rpoHours: {
    means: [{ said: /一点(?:都|也)?不(?:能|可以|准|许)丢|不能丢(?:数据)?$|零丢失/, value: 0 }],
    names: ['恢复点目标', '恢复点', 'rpo', '最多丢', '丢数据', '能接受丢', '丢'],
    near: ['丢', '数据'],
  },
  backupFrequency: {
    names: ['备份频率', '备份周期', '多久备份', '备份的频率', '备份'],
    choices: {
      none: /没(?:有)?备(?:份)?(?:过)?|不备份|从(?:来)?不备|never|no backups?|没(?:有)?(?:做|弄)过|^没有?$|none/,
      realtime: /实时|随时同步|同步备|双活|主从|real-?time|continuous/,
      hourly: /每(?:个)?(?:小时|钟头)|(?:一|1)(?:个)?小时(?:一次|备)?|hourly/,
      daily:
        /每天|每日|天天|每晚|每夜|(?<![一二三四五六七八九十\d])(?:一|1)天(?:一次|一回|备)?|(?<!(?:周|礼拜|星期|月)[^,。]{0,4})(?:夜里|半夜|凌晨)|(?<!周|礼拜|星期|[末生休])日备|隔天|daily|every (?:day|night)|nightly|once a day/,
      weekly:
        /每(?:个)?(?:周|星期|礼拜)|(?:一|1)(?:个)?(?:周|星期|礼拜)(?!内)(?:一次|备)?|周(?:备|末|[一二三四五六日](?:备|做|跑|晚|凌晨|备份))|(?:星期|礼拜)(?:[一二三四五六日天末])(?:备|做|跑|晚|凌晨)?|weekly|every (?:week|sunday|monday|saturday|friday)|once a week/,
      monthly: /每(?:个)?月|(?:一|1)个月(?:一次|一回|备)?|月(?:备|底|初)|monthly|every month|once a month/,
      irregular:
        /不定期|不固定|想起来|偶尔|有时候|有空|看情况|更新(?:了|的时候)?(?:才|就|再)|手动|手工|不一定|没(?:有)?(?:固定|规律|准)|irregular|sometimes|manually/,
    },
    none: { value: 'none' },
  },
  drillFrequency: {
    names: ['演练频率', '演练周期', '多久演练', '演练的话', '演练'],
    choices: {
      none: /没(?:有)?(?:演练|演|做|搞|弄)(?:过)?|不演练|从(?:来)?没|^没有?$|none|never|no drills?/,
      monthly: /每(?:个)?月|(?:一|1)个月(?:一次|一回)?|月月|(?:一|每|1)年(?:做|演|搞)?(?:十二|12)(?:次|回)|monthly|every month/,
      quarterly:
        /(?:每|一|1)个?季度?|三个月|3个月|季度|(?:一|每|1)年(?:里|会|能|要|大概|差不多)?(?:做|演|搞|演练)?(?:四|4)(?:次|回|趟|场)|quarter|four times|every three months/,
      halfYearly:
        /半年|六个月|6个月|(?:一|每|1)年(?:里|会|能|要|大概|差不多)?(?:做|演|搞|演练)?(?:两|二|2|俩)(?:次|回|趟|场)|(?:上|下)半年各|half|twice a year|every six months/,
      yearly:
        /(?<!半)(?:每|一|1)年(?!(?:里|会|能|要|大概|差不多)?(?:做|演|搞|演练)?(?:[两二俩三四五六]|十二|[2-6]|12)(?:次|回|趟|场))(?:一次|1次|一回|演|搞|做)?|年度|年年|yearly|annually|once a year|every year/,
      irregular:
        /不定期|不固定|不一定|说不准|没准|偶尔|有空|看情况|看心情|想起来|没(?:有)?(?:固定|规律|准)|(?:一|每)年(?:三|五|六|3|5|6)(?:次|回)|irregular|sometimes|occasionally|not fixed/,
    },
    none: { value: 'none' },
  },
  lastDrillDate: { names: ['最近演练日期', '最近演练', '上次演练', '演练日期', '演练时间', '演练'], near: ['演练', '那次', '演'] },
  drillRecordFile: {
    names: ['演练记录', '演练材料'],
    none: 'notApplicable',
    notApplicable: /没(?:有)?(?:演练|演|搞|做|弄|组织|办)过?|没(?:有)?(?:记录|材料|留底|拍照)/,
    later: /(?<!没)有(?:记录|照片|签到|材料|的)|(?<!没)有$|照片|签到|(?:发|给|传)(?:给)?你/,
  },
  userNoticeChannel: {
    names: ['用户告知方式', '告知方式', '通知用户', '怎么通知', '告知用户', '通知方式'],
    choices: {
      phone: /电话|打电话|phone|call/,
      sms: /短信|sms|text message/,
      instantMessaging: /(?:微信)?群|微信(?!公众)|qq|钉钉|企业微信|飞书|即时通|朋友圈|app推送|推送|wechat|im(?![a-z])/,
      email: /邮件|邮箱|email|e-mail/,
      announcement: /公告|公众号|网站(?:上)?(?:发|挂|贴|通知)|首页|弹窗|挂(?:个)?(?:通知|牌)|官网|微博|announcement|notice/,
    },
  },
  deputyWhenUnreachable: {
    names: [
      '负责人失联时的代理',
      '失联时的代理',
      '失联时',
      '代理人',
      '代理',
      '找不到组长就找',
      '找不到负责人就找',
      '找不到他就找',
      '找不到我就找',
      '找不到人就找',
      '联系不上就找',
      '副组长',
      '备份负责人',
    ],
    sameAs: ['emergencyContactName'],
  },
}

export const consent: Readonly<Record<string, FieldWords>> = {
  consentSensitive: {
    names: ['敏感个人信息单独同意', '敏感信息单独同意'],
    yes: /(?<![不没])同意|(?<!不)(?:可以(?![\u4e00-\u9fff]{2}(?<!可以(?:用|填|记|存|给|收|采|提|拿|保|的|吧|啊|呀|你|办|帮|先|授|继|查|了).))|(?<![\u4e00-\u9fff])行(?![\u4e00-\u9fff])|行(?=[吧啊的呀])|(?<![\u4e00-\u9fff])好(?:的|吧|啊|呀|嘞|呢|哒)*(?![\u4e00-\u9fff])|没问题|愿意|我(?:们)?授权|允许)|(?<![a-z])(?:ok|agreed?|consent|sure)(?![a-z])|没意见|放心|用吧|填吧|给吧|来吧/,
    no: /不(?:填|写|交|发|传|提供|用|说|告诉)[^,。]{0,8}(?:可以|行|成)|不(?:同意|行|可以|愿意|授权|给|想给|放心)|拒绝|没(?:这个)?必要|免了|disagree|refuse/,
    declined:
      /(?:先|暂时|现在|还是)?(?:不|别)(?:给|填|提供|收(?!取?(?:任何|一分|会员|用户)?(?:费|钱|款))|同意)(?!填)|算了|先不|再(?:想想|说|看看)|考虑(?:一下|下)/,
    explicit: true,
  },
  dataRetentionChoice: {
    names: ['本地保存期限', '保存期限', '资料保存', '资料', '数据保存'],
    choices: {
      session:
        /用完(?:就|马上|即)?(?:删|清)|(?<!(?:办|备案|审|批)(?:完|好|下来)(?:了|以后|之后|后)?(?:请|就|要|麻烦)?)(?:马上|立刻|立即|聊完|现在|当场|这次完)(?:就)?(?:删|清)|不(?:要)?(?:保存|留|存)|别(?:存|留|保存)|session/,
      days30: /(?:30|三十)天|(?:一|1)个?月|days/,
      untilFiled:
        /(?:办|备案|弄|搞|做|批|审|下号|通过|事)(?:情|都)?(?:完|好|定|妥|下来|成|过|结束|了)+(?:之后|以后|后)?(?:就|再|马上|请|麻烦|立刻|立即|赶紧|都|给我|帮我|把[^,。]{0,8}|[^,。]{0,4}就)*(?:全)?(?:删|清|销|毁|抹)|until|(?:when|after|once).{0,24}(?:done|filed|complete|finished)/,
      keep: /留(?:着|下|存)|一直(?:留|存|保)|下次(?:还|再|要)?(?:用|能用)|保(?:存|留)(?:着)?(?!30|三十|一个)|别删|不(?:用|要)?删|长期(?:保存|留)|keep/,
    },
    usual: 'untilFiled',
  },
}

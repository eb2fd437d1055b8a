import type { RuleId } from '../../rules/index.ts'
import { rows, words } from '../args.ts'
import type { Args, RuleTexts } from '../texts.ts'
import { guideRules } from './guide-rules.ts'

type Words = string | ((args: Args) => string)

const spoken = (text: Words, args: Args): string => (typeof text === 'string' ? text : text(args))

const seen = (args: Args): string => {
  const values = rows(args.seen).map(each => `${words(each.label)}“${words(each.value)}”`)
  return values.length ? `现在填的是：${values.join('，')}。` : ''
}

const source = (basis: Args): string => {
  const article = words(basis.article)
  const named = `${words(basis.title)}${article}`
  return basis.confidence === 'memory' ? `${named}，凭记忆，请以官方为准` : named
}

const cite = (args: Args): string => {
  const sources = rows(args.basis).map(source)
  return sources.length ? `（依据：${sources.join('；')}）` : ''
}

/** What is required, what was seen, and on what authority; then what to do. */
const rule = (says: Words, fix: Words): RuleTexts => ({
  message: args => `${spoken(says, args)}。${seen(args)}${cite(args)}`,
  fix: args => `${spoken(fix, args)}。`,
})

const number = (args: Args, name: string): string => words(args[name] ?? null)

/** Findings in Chinese: one entry a rule. */
export const rules: Readonly<Record<RuleId, RuleTexts>> = {
  ...guideRules,

  'R-I01-file-before-serving': rule(
    '在境内提供互联网信息服务，要先取得备案号再开通',
    '取得备案号之前，先暂停域名解析或关闭网站；通过后再打开',
  ),
  'R-I02-licence-for-paid-information': rule(
    '有偿提供信息服务属于经营性，需要增值电信业务经营许可证（ICP许可证），不能只办备案',
    '已有许可证的，请填许可证号；没有的，先向省通信管理局申请。只卖自己的商品不算经营性，可以改答“否”',
  ),
  'R-I03-domicile': rule(
    '备案由主办者住所所在地的省通信管理局受理，与服务器放在哪里无关；港澳台没有受理的管局',
    '请填写境内主办者的住所所在省',
  ),
  'R-I04-through-provider': rule(
    '备案要通过网络接入服务提供者（云厂商或机房）提交，不能自己直接报管局',
    '请填写卖给您服务器的那家接入商，在它的备案系统里提交',
  ),
  'R-I07-sms-check': rule(
    args => `提交后会收到核验短信，要在 ${number(args, 'smsCheckHours') || '24'} 小时内由本人完成，连续输错会被退回`,
    '请确认负责人的手机号在用、能收短信，并保持畅通',
  ),
  'R-I08-legal-minimum': rule(
    '备案至少要有主办单位和负责人的基本情况、网址和服务项目',
    '请补齐主办单位、证件号码、负责人，以及网站名称、域名和服务内容',
  ),
  'R-I09-pre-approval': rule(
    '这类内容要先经主管部门审核同意，备案时要有批准文号',
    '请填写许可证或批文的编号；还没有的，先到主管部门办理，或者不在网站上提供这类内容',
  ),
  'R-I10-footer-number': rule(
    '网站开通时，要在首页底部中央标明备案编号，并链接 https://beian.miit.gov.cn',
    '拿到备案号后告诉我，并把编号和链接放到首页底部',
  ),
  'R-I12-change-ahead': rule(
    args => `备案信息变更应提前 ${number(args, 'changeAheadDays')} 日办理`,
    '已经来不及的，请尽快提交变更；晚办不影响提交',
  ),
  'R-I13-domain-holder': rule(
    '域名的实名持有者要和主办者一致（单位的，也可以是股东、法定代表人或主要负责人）',
    '请到域名注册商处把持有者过户为主办者并完成实名，或者核对填写的名称',
  ),
  'R-I13-domain-suffix': rule(
    '域名后缀要经工信部批复；这个后缀不在我们所知的清单里（清单凭记忆，不完整）',
    '请向接入商确认这个后缀能否备案，不能的话换一个域名',
  ),
  'R-I13-real-name-wait': rule(
    args => `域名实名通过后要满 ${number(args, 'domainRealNameWorkingDays')} 个工作日才能提交备案`,
    '请把提交日期往后推，等实名信息同步后再提交',
  ),
  'R-I13-domain-expiry': rule(
    args => `提交备案时，域名剩余有效期要超过 ${number(args, 'domainExpiryMonths')} 个月`,
    '请先到域名注册商续费，再填新的到期日',
  ),
  'R-I18-authenticity-commitment': rule('填报的材料要真实准确，并签署真实性承诺书', '请由负责人手写签署承诺书，签好后告诉我'),
  'R-I18-face-verification': rule(
    '提交前要由负责人在接入商的 APP 里完成真实性核验（人脸核验）',
    '请本人打开接入商的 APP 完成核验；照片不会进入这里',
  ),
  'R-I20-not-resolving': rule('首次备案和新增网站时，域名应当没有解析、打不开，否则容易被退回', '请先暂停域名解析，备案通过后再打开'),
  'R-I20-filing-type-fits': rule(
    '备案类型要和实际情况对得上：已有备案号的不能选首次备案，换了主办者的不能办变更',
    '请核对“为什么重新备案”和“备案类型”：换接入商办新增接入，换 IP 或改名办变更，换主办者先注销再首次备案',
  ),
  'R-I20-principal-paper-valid': rule(
    args => `负责人的证件在提交时剩余有效期要超过 ${number(args, 'paperValidityMonths')} 个月`,
    '请先换领新证件，再填新的有效期',
  ),
  'R-I20-organizer-paper-valid': rule(
    args => `主办单位的证件在提交时剩余有效期要超过 ${number(args, 'paperValidityMonths')} 个月`,
    '请先换发证照，再填新的有效期',
  ),
  'R-I20-authorization-letter': rule(
    '主体负责人不是法定代表人的，要有法定代表人签字并盖章的授权书',
    '请准备授权书，提交时上传到接入商的备案系统',
  ),
  'R-I20-resource-term': rule(
    args => `用来备案的云资源要买满 ${number(args, 'resourceTermMonths')} 个月`,
    '请续费到足够的时长，再申请备案服务码',
  ),
  'R-I20-domains-per-order': rule(
    args => `这个省每单备案的域名不超过 ${number(args, 'domainsPerOrder')} 个`,
    '请分几单提交，一单通过后再提交下一单',
  ),
  'R-I20-principal-is-legal-rep': rule('这个省一般要求主体负责人就是法定代表人', '请改由法定代表人担任主体负责人；确有困难的，先问接入商'),
  'R-I21-one-order': rule('同一主体同一时间只能有一个在途的备案订单', '请等这一单办完，再提交下一单'),
  'R-I22-number-of-province': rule(
    '备案号的省份要和主办者住所所在省一致；省份不能通过变更来改',
    '请核对备案号和住所所在省；住所迁到外省的，要在原省注销后重新首次备案',
  ),
  'R-I23-mainland-server': rule(
    '服务器不在中国内地（含港澳台）的，不需要、也不能办理ICP备案',
    '不用办ICP备案；面向内地用户的，请看公安联网备案和个人信息出境的要求',
  ),
  'R-I24-principal-age': rule(
    args => `主体负责人应年满 ${number(args, 'minimumAge')} 周岁（各省不同，以管局为准）`,
    '请换一位年满要求的负责人',
  ),
  'R-I24-service-owner-age': rule(
    args => `网站负责人应年满 ${number(args, 'minimumAge')} 周岁（各省不同，以管局为准）`,
    '请换一位年满要求的负责人',
  ),
  'R-I25-mailing-province': rule('通讯地址要和证件住所在同一个省', '请改成本省的通讯地址'),
  'R-I25-mailing-city': rule('这个省要求通讯地址和证件住所在同一个市', '请改成同一个市的通讯地址'),
  'R-I26-emergency-phone': rule('应急联系电话不能和主体负责人的手机号相同', '请另填一个能打通的电话，座机也可以'),
  'R-I26-service-owner-mobile': rule('网站负责人和主体负责人不是同一人时，手机号不能相同', '请填网站负责人自己的手机号'),
  'R-I26-service-owner-email': rule('网站负责人和主体负责人不是同一人时，邮箱不能相同', '请填网站负责人自己的邮箱'),
  'R-I27-name-length': rule(args => `网站名称不少于 ${number(args, 'siteNameMinLength')} 个字`, '请换一个长一点、能说明单位或内容的名称'),
  'R-I27-name-letters': rule('网站名称不能只有数字、字母或符号', '请用中文名称，例如单位简称加业务'),
  'R-I27-name-national': rule('非国家级单位的网站名称不能以“中国”“国家”“中华”开头', '请去掉这些字头'),
  'R-I29-app-features': rule('APP 要先备案再上架，备案时要填名称、运行平台和包名', '请在开发后台查到包名（Bundle ID），补齐后再提交'),
  'R-I29-mini-program-name': rule('小程序也要备案，要填它在平台上登记的名称', '请填写小程序名称'),
  'R-I29-app-files-too': rule('服务器在内地的 APP、小程序、快应用都要办ICP备案', '请把ICP备案加到这次办理的事项里，或填写已有的备案号'),

  'R-P01-thirty-days': rule(
    args => `网站开通之日起 ${number(args, 'policeFilingDays')} 日内，要到单位所在地公安机关办理联网备案`,
    '已经过了期限也请现在就办，晚办不影响提交；拿不准的可先问属地网安',
  ),
  'R-P02-portal': rule(
    '公安联网备案在全国互联网安全管理服务平台 https://beian.mps.gov.cn 办理，部分地方可到窗口',
    '请选择网上办理还是窗口办理',
  ),
  'R-P03-overseas': rule(
    '服务器在境外但面向内地用户的网站，也应办理公安联网备案',
    '请把公安联网备案加到这次办理的事项里，或填写已有的公安备案号',
  ),
  'R-P04-purely-foreign': rule(
    '服务器在境外、也不面向内地用户的，法条没有明确要求办公安联网备案',
    '在境内运营的，请先向属地网安确认；想办也可以直接办',
  ),
  'R-P12-icp-first': rule('服务器在内地的，要先有ICP备案号，再办公安联网备案', '请先办ICP备案，或填写已有的ICP备案号'),

  'R-S01-security-officer': rule('要确定一位网络安全负责人', '请填写一位具体的人'),
  'R-S01-security-rules': rule('要有内部安全管理制度和操作规程', '请上传现有的制度文件；还没有的，先写一份简单的'),
  'R-S02-log-retention': rule(
    args => `网络日志要留存不少于 ${number(args, 'logRetentionMonths')} 个月`,
    '请在云控制台的日志服务里把保存时间调够；网站上线还不满这个时间的，从上线起全部保留',
  ),
  'R-S03-backup': rule('重要数据要备份', '请在云控制台打开自动备份，至少每天一次为宜'),
  'R-S04-plan': rule('网络运营者要制定网络安全事件应急预案', '可以在这里一起生成应急预案'),
  'R-S05-notice-channel': rule(
    '发生数据安全事件危害到用户权益的，要及时通知他们，预案里要写明用什么方式',
    '请选择至少一种：电话、短信、即时通信、邮件或公告',
  ),
  'R-S08-sensitive-consent': rule('收集敏感个人信息要取得个人的单独同意', '请在收集前做一个单独的、默认不勾选的同意项，不能并在注册协议里'),
  'R-S08-consent-before-identity': rule(
    '身份证号等敏感个人信息，要您单独同意后才会收集',
    '同意后才能填写备案表上的证件信息；不同意也可以，证件信息由您直接在接入商或公安平台上填',
  ),
  'R-S09-report-hours': rule(
    args => `较大以上网络安全事件，一般运营者要在 ${number(args, 'incidentReportHours')} 小时内向省级网信部门报告`,
    '请把预案里的报告时限改短',
  ),
  'R-S09-ciio-report-hours': rule(
    args => `关键信息基础设施运营者要在 ${number(args, 'ciioIncidentReportHours')} 小时内报告保护工作部门和公安机关`,
    '请把预案里的报告时限改短',
  ),
  'R-S12-summary-report': rule('事件处置结束后 30 日内要提交总结报告，预案里要有负责的人', '请填写应急领导小组组长'),
  'R-S18-yearly-drill': rule('应急预案每年至少演练一次', '请安排一次演练并留下记录'),
  'R-S20-mlps-filing': rule(
    '第二级以上的信息系统，投入运行后 30 日内要到公安机关办理等级保护备案',
    '请到设区的市以上公安机关备案，拿到证明后填写编号',
  ),
  'R-S20-yearly-assessment': rule('第三级以上的信息系统每年要做一次等级测评', '请联系测评机构安排测评，再填新的到期日'),

  'R-D0-stored-abroad-is-export': rule(
    '把内地用户的个人信息存在境外服务器上，就属于向境外提供个人信息',
    '请把“是否向境外提供个人信息”改为“是”，再按人数看需要什么手续',
  ),
  'R-D1-important-data': rule('向境外提供重要数据要通过数据出境安全评估', '请通过省级网信办向 https://sjcj.cac.gov.cn 申报'),
  'R-D2-exempt-purpose': rule(
    '这类出境（如履行合同、人力资源管理）不用做评估、合同或认证，但仍要告知个人境外接收方是谁',
    '请填写境外接收方的名称和国家或地区，并写进隐私政策',
  ),
  'R-D3-free-trade-zone': rule(
    '自贸区负面清单之外的出境不用做评估、合同或认证，但仍要告知个人境外接收方是谁',
    '请填写境外接收方的名称和国家或地区，并写进隐私政策',
  ),
  'R-D4-ciio': rule('关键信息基础设施运营者向境外提供个人信息要通过安全评估', '请通过省级网信办向 https://sjcj.cac.gov.cn 申报'),
  'R-D5-assessment-threshold': rule(
    args =>
      `自当年 1 月 1 日起累计向境外提供 ${number(args, 'exportAssessmentPersons')} 人以上个人信息，或 ${number(args, 'exportSensitiveAssessmentPersons')} 人以上敏感个人信息的，要通过安全评估`,
    '请通过省级网信办向 https://sjcj.cac.gov.cn 申报；不能用拆分人数的办法避开',
  ),
  'R-D6-contract-threshold': rule(
    args =>
      `自当年 1 月 1 日起累计向境外提供 ${number(args, 'exportContractPersons')} 人以上个人信息，或有敏感个人信息出境（未到安全评估的数量）的，要订立标准合同并备案，或者通过认证`,
    '请与境外接收方订立标准合同并到省级网信办备案，或者申请个人信息保护认证',
  ),
  'R-D7-below-thresholds': rule(
    args => `当年累计不满 ${number(args, 'exportContractPersons')} 人且没有敏感个人信息出境的，免办评估、合同和认证`,
    '有敏感个人信息出境的不在豁免之内，请看标准合同或认证',
  ),
  'R-D-separate-consent': rule(
    '向境外提供个人信息，要告知境外接收方等事项，并取得个人的单独同意',
    '请在页面上做一个单独的同意项，写清接收方、目的和种类',
  ),
}

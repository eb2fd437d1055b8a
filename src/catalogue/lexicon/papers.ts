import type { PaperWords } from '../../domain/listening/moves/hear-papers.ts'

/** What owners say when they want a document now. Text is half-width, lower-case, simplified. */
export const papers: PaperWords = {
  wants:
    /(?:给|发|传|拿)(?:到|给)?(?:我|一份|一下|个)|生成|(?:帮|替|给)(?:我|忙)?(?:写|做|弄|出|拟|起草|准备|生成|填|搞)|(?:做|写|弄|出|开|拟|起草|打印|导出|下载|要|来|搞)(?:一?(?:份|个|下))|(?:能|可以|会)(?:不能|不可以)?(?:帮我)?(?:弄|做|写|出|生成|给)|(?:在)?(?:哪|哪里|哪儿)(?:下载|看|拿|找)|下载|(?:呢|在哪里?)[?]?$|(?:give|send|make|write|draft|download|generate)\b/,
  unless:
    /是什么|啥意思|什么意思|要不要|需要(?:交|写|做)?吗|要(?:交|写|做|盖(?:公)?章)吗|(?:谁|怎么|如何)(?:签|写|填|盖|做)|找不到|丢了|为什么|多久|几份|哪些|没有?(?:做|写|弄)|(?:做|写|弄|上传|提交|发|传|生成|下载)(?:过|好|完)?了(?!.{0,2}(?:吗|没))|what is|do i need|how (?:do|to)/,
  papers: [
    { template: 'authenticity-commitment', named: /承诺书|commitment/ },
    { template: 'authorization-letter', named: /授权(?:委托)?书|委托书|authori[sz]ation letter/ },
    { template: 'authenticity-check', named: /核验单/ },
    { template: 'rectification-reply', named: /整改(?:说明|报告|回复|材料)|rectification/ },
    { template: 'periodic-report', named: /(?:定期|季度|季|月度|月|年度|半年)(?:安全)?(?:报告|总结|汇报)|定期.{0,4}报告|periodic report/ },
    { template: 'incident-report', named: /(?:安全)?事件(?:报告|报告表|报表)|incident report/ },
    { template: 'breach-notice', named: /泄露(?:的)?(?:通知|告知)|告知书?(?:用户)?(?:模板)|breach notice/ },
    { template: 'security-policy', named: /(?:安全|管理|信息安全)制度|security policy/ },
    { template: 'security-audit-report', named: /(?:安全)?审计报告|audit report/ },
    { template: 'training-record', named: /培训记录|training record/ },
    { template: 'contingency-plan', named: /应急预案|(?<!演练)预案|contingency plan/ },
    { template: 'construction-plan', named: /(?:建设|建站|网站)?(?:的)?方案书|(?:建设|建站)方案|construction plan/ },
    { template: 'icp-change', named: /变更(?:备案)?(?:申请)?表|change form/ },
    { template: 'public-security-change', named: /公安.{0,6}变更(?:申请)?表/ },
    { template: 'cancellation', named: /注销(?:备案)?(?:申请)?表|cancellation form/ },
  ],
  footer:
    /(?:网站|首页|页面|网页)?(?:底部|页脚|最下面|底下)(?:的)?(?:代码|链接|html|怎么(?:放|写|挂|加|弄|改)|放什么|写什么|要放)|备案号(?:要|该|应该)?(?:怎么|咋)(?:放|挂|加|写|弄)|(?:挂|放)备案号(?:的)?(?:代码|链接|怎么)|footer (?:code|html|link)/,
  visit:
    /^(?:(?:现场|上门|面审|检查|核查|他们|民警)?(?:来)?(?:的)?(?:时候|那天)?(?:我们?)?(?:要|需要|得|该|都)?(?:准备|带|备)(?:什么|啥|哪些|些什么|些啥)(?:东西|材料|资料)?(?:吗|呢|啊)?[?]?|(?:现场|上门)?(?:检查|核查|来了|一般)(?:都|会|要)?(?:查|看|检查)(?:什么|啥|哪些|些什么|些啥)[?]?|.{0,8}(?:检查|核查)(?:清单|表).{0,8})$|what (?:should|do) (?:i|we) prepare|visit checklist/,
}

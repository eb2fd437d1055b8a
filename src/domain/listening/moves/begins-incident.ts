const happened =
  /(?:网站|服务器|系统|我们|公司|平台|数据库|后台|首页)?(?:正在|正|刚刚?|昨晚|今天|已经)?(?:被|遭|遭到|受到|中了?)(?:人|黑客|别人|了)?[^,。;?!吗]{0,6}(?:黑|攻击|入侵|挂马|篡改|勒索|拖库|脱库|ddos|病毒|木马)(?:了|啦|中)|(?:数据|信息|用户资料|数据库)(?:被)?(?:泄露|泄漏|偷|盗|拖走)了|(?:we|site|server|website) (?:was|were|got|has been|is being) (?:hacked|attacked|breached|defaced)|data (?:was |has been )?(?:leaked|stolen)/i
const asks =
  /怎么|如何|什么|会不会|如果|万一|要是|是不是|吗|多久|几小时|\?|？|how|what|should|if\b|之前|以前|去年|曾经|没有被|没被|过吗|last year/i
/** 先断网,再联系云厂商: steps of a plan */
const steps = /先.{1,20}(?:再|然后|后)|第[一二三]步|流程|预案/
/** a longer message tells of more than the alarm */
const longest = 60
/** to a question that takes any words only a cry counts */
const longestBeside = 14
/** who and what at its very beginning */
const cries =
  /^(?:不好了|出事了|救命|糟了|紧急)?[,，!！]?(?:我们?(?:公司)?的?|咱们?的?)?(?:网站|服务器|系统|平台|数据库|后台|首页|官网)?(?:正在|正|刚刚?|昨晚|今天|好像|已经)?(?:被|遭|遭到|受到|中了?)/
const longestCry = 40

/** 被攻击了: somebody reports that it happened. A question about attacks, a story of last year and the steps of a plan are none. */
export function beginsIncident(text: string, asksForWords: boolean): boolean {
  const said = text.trim()
  // 被攻击了:1.联系云厂商;2.开启流量清洗 is a plan
  const isCry = said.length <= longestCry && cries.test(said) && !/[:：;；]|\d[.、)）]/.test(said)
  if (said.length > (asksForWords && !isCry ? longestBeside : longest)) return false
  return happened.test(said) && !asks.test(said) && !steps.test(said)
}

import type { ClaimWords } from '../../domain/listening/questions/hear-claims.ts'

/** 上海压测科技有限公司 is a name */
const name = '(?:公司|商行|工作室|事务所|中心|店|厂)$'

/**
 * The five claims of the articles that must never be advice, as people bring them up: in a question, as hearsay or as a
 * plan. Patterns match normalised text: simplified, half-width, lower-case.
 */
export const claims: readonly ClaimWords[] = [
  {
    id: 'inventedPortal',
    answer: 'portalDown',
    said: [
      /zjglxt|zjgl\.gov/,
      /(?:通管局|(?<!不)管局|通信管理局|省局)(?:的|那个|自己的|它们?的)?(?:官网|网址|网站|(?:备案|申报)?系统|平台|门户|入口|登录页)/,
      /(?:浙江|省里?|省级)(?:的|那个)?(?:备案|申报)(?:系统|平台|网站|官网|网址)/,
      /(?:portal|web ?site|site|page|system) of the (?:zhejiang|provincial|local) (?:communications )?administration|(?:zhejiang|provincial) (?:filing |administration(?:'s)? )?(?:portal|web ?site|system)/,
    ],
    // the two sites that are official are asked about by name
    unless: new RegExp(`miit|mps\\.gov|工信部|公安|${name}`),
  },
  {
    id: 'peakTest',
    answer: 'bandwidthTest',
    said: [
      /(?:1000|1,000|一千|上千)个?\s*(?:g(?:bps|b\/s|bit)?|吉)(?![a-z])/,
      /(?:1|一)\s*(?:t(?:bps|b\/s)|太)(?![a-z])/,
      /(?:峰值|流量|带宽|压力|打流|负载)(?:的)?(?:模拟)?(?:测试|压测|试验)|模拟(?:峰值|大)流量|压测|打流量/,
      /(?:load|stress|peak|traffic|bandwidth)[- ](?:traffic )?test/,
    ],
    unless: new RegExp(name),
    // the figure alone answers the question for the peak
    answers: 'peakTrafficGbps',
  },
  {
    id: 'redeploy',
    answer: 'redeploy',
    said: [
      /(?:重新?部署|重装|重做系统|重新?搭)[^。?!]{0,14}(?:换|改|更换|变更?)[^。?!]{0,6}(?:ip|地址)|(?:换|改|更换)[^。?!]{0,6}ip[^。?!]{0,14}(?:重新?部署|重装|重新?搭)/,
      /(?:不一致|不一样|对不上|不符|不匹配|不相符|有出入)[^。?!]{0,24}(?:重新?部署|重装|重新?搭|(?:换|更换|改)[^。?!]{0,6}ip)/,
      /(?:重新?部署|重装|重新?搭|(?:换|更换)[^。?!]{0,6}ip)[^。?!]{0,24}(?:不一致|不一样|对不上|不符|不匹配|不相符|有出入)/,
      /(?:redeploy|reinstall|set up again|new server)[^.?!]{0,40}\bip\b|\bip\b[^.?!]{0,40}(?:redeploy|reinstall)|(?:mismatch|differ|not match)[^.?!]{0,50}(?:redeploy|reinstall|(?:change|new) (?:the |my )?ip)/,
    ],
  },
  {
    id: 'oneMinute',
    answer: 'oneMinute',
    said: [
      /(?:1|一|两|2|三|3|几|五|5|十|10)\s*分钟(?!前|后|之前|之后|以后|没)[^。?!]{0,12}(?:备案|备好|备完|办好|办完|办成|办下来|搞定|下来|下号|拿号|拿到|通过|出号)/,
      /(?:备案|下号|审核|管局)[^。?!]{0,16}(?:1|一|两|2|三|3|几|五|5|十|10)\s*分钟(?!前|后|之前|之后|以后|没)/,
      /(?:能|可以|会|说|真|审核|管局|备案)[^。?!]{0,6}秒(?:批|过|备|下号|通过)|立等可取|(?:当天|马上|立刻|立马|即刻)就?(?:能|可以|会)?(?:备案|备)(?:好|完|成功|下来)/,
      /(?:one|1|a|few|five|5|ten|10)[- ]minutes?[^.?!]{0,20}(?:filing|file|filed|approv|done|number)|(?:filing|filed|approv)[^.?!]{0,24}(?:in|within|takes?)(?: only| just)? (?:one|1|a|a few|five|5|ten|10)[- ]minutes?|instant(?:ly)? (?:filing|filed|approv)/,
    ],
  },
  {
    id: 'filingFee',
    answer: 'fee',
    said: [
      /备案(?:的|登记)?(?:手续|服务|办理|申请)?费|(?:备案|备个案|办备案)[^。?!,]{0,8}(?:收费|交钱|交费|付费|付钱|缴费|花钱|掏钱|收钱|要钱|多少钱|几百|块钱)/,
      /(?:300|三百)\s*(?:元|块|多)?[^。?!]{0,12}(?:降|变|改|优惠|只要|现在|到|还是)[^。?!]{0,8}(?:50|五十)\s*(?:元|块)?/,
      /(?:备案|备个案)[^。?!]{0,14}(?:300|三百|50|五十)\s*(?:元|块|rmb)|(?:300|三百|50|五十)\s*(?:元|块|rmb)[^。?!]{0,10}(?:备案|备个案)/,
      /fil(?:ing|e)[^.?!]{0,12}(?:fee|charge|price)|(?:fee|charge|pay|price|cost)[^.?!]{0,16}fil(?:ing|e)|(?:300|50) (?:yuan|rmb)[^.?!]{0,24}fil|fil[^.?!]{0,24}(?:300|50) (?:yuan|rmb)/,
    ],
  },
]

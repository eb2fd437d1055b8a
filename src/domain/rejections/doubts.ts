/**
 * What takes a clause of a notice out of its findings: it negates, depends on something, speaks to anybody, or tells of another time.
 * Text is half-width, lower-case, simplified.
 */
export type Doubt =
  /** a hint for anybody, a precaution, a condition, a story of another time: counts only where nothing else is said */
  | 'general'
  /** somebody guesses */
  | 'unsure'

/** nothing is wrong with it */
const fine = new RegExp(
  [
    '(?:无误|无问题|没(?:有)?(?:啥|什么)?(?:问题|毛病)|(?<!不)(?<!未)正常|(?<!不)合格|(?<!不)(?:符合|满足)(?:.{0,6})要求|(?<!未|没|不|没有)通过|已(?:经)?(?:完成|通过)|(?:无需|不需要?|不用|不必)(?:再)?(?:改|修改|补|处理|提供|上传|更换))(?:了|的)?$',
    '(?:looks? |is |are |was |were )(?:all )?(?:fine|ok|okay|correct|in order|complete|valid)\\b',
    '(?:无|没有|未发现|未见|不存在|未检(?:测)?出|排除)(?:.{0,10})(?:问题|异常|漏洞|违[法规]|情况|不一致|不符)',
    '(?:不是|并非|不关|非)(?:因为?|由于?)?(?:.{0,14})(?:问题|原因|毛病|的事)',
    '(?:核对|核实|检查|看|查)过了?$',
    '可(?:以)?(?:正常)?接通$',
    '^(?:.{0,8}(?:备案|网站|单位|公司|贵司|您))?(?:均|都|并)?不(?:涉及|含有?|属于).{0,12}(?:内容|信息|审批|业务|情形|行业)$',
    '^(?:这|这次)?(?:跟|与|和).{0,14}(?:没(?:有)?关系|无关(?!联))$',
    "(?:not|isn't|wasn't) (?:about|because|a problem|the problem|the reason)",
    'no (?:problem|issue)s? with',
  ].join('|'),
)
/** put right already */
const settled =
  /(?:已(?:经)?|都)(?:按要求|全部|重新|及时)?(?:补(?:齐|交|充|传)?|更正|改正|修改|改|整改|修复|解决|处理|更新|恢复|续费|更换|换)(?:好|完|完毕|完成|到位|掉)?(?:了|啦)?$|has been (?:fixed|corrected|updated|resolved)/
/** depends on something, or is said to anybody */
const conditional =
  /(?:如果|假如|倘若|若(?!干)|(?<![(（例比])如(?!下|上|图|实|期|何|约|附|数|皋|东|意|今|此)|凡(?:是)?|一旦|逾期|(?<!\d)\d+(?:个)?(?:工作)?[日天](?:内)?未|的话|的情况下|除非|\bif\b|\bunless\b|in case|\bshould you\b)/
const precaution =
  /^(?:并|且|同时|另外?|也)?(?:请|烦请|务必|建议|您需|需要?|应)?(?:您|你|贵(?:司|单位))?(?:再次|仔细|务必|自行|认真|先|及时)*(?:确保|保证|保持|检查|核对|核实|确认|注意|留意|避免|防止|熟知|知悉|关注)|^(?:温馨)?提示|^注意|^(?:please )?(?:make sure|ensure|check|verify|note|remember|keep)\b/
/** what would come of it */
const consequence = /^(?:否则|以免|避免|以便|防止|不然|从而|将(?:会)?|可能(?:会)?|会导致|届时|otherwise|or (?:else|it)|so that|which may)/
/** follows from what stands before it */
const follows =
  /^(?:导致|造成|致使|以致|使得|从而|因此|所以|故|(?:无法|没法)(?:核[实验]|确认|判断|进行|审核)|which (?:led|caused)|therefore|as a result|thus|so we)/
const otherTime =
  /(?:上(?:一)?次|前(?:一)?次|此前|之前|早前|早先|先前|曾(?:经|因)?|去年|前年|第一次|上(?:个)?(?:月|周|星期)|前(?:几|两|些)天|前阵子).{0,14}(?:退回|驳回|打回|被退|退过|没过|不通过|未通过)|(?:退|驳|打)(?:回)?过(?:[一二两三几\d]?次|一回)|(?:last time|previously|earlier).{0,40}(?:reject|return)/
const hedged =
  /好像|似乎|可能|大概|也许|或许|估计|应该是|我猜|听不?懂|不太(?:清楚|确定)|不(?:确定|知道)是|是不是|会不会|吗$|maybe|perhaps|probably|possibly|not sure|something about|i (?:think|guess)/

/** headings under which points for anybody stand, until another heading */
const generalHeading =
  /^(?:(?:温馨|友情)?提示|注意(?:事项)?|(?:.{0,8})常见(?:退回|驳回)?(?:的)?(?:原因|问题)|备案(?:须知|要求|规则|小贴士)|说明|备注|例如|比如|tips?|notes?|common reasons?)(?:如下)?(?:.{0,8})?\s*(?:[:：]|$)/
/** headings under which findings stand */
const findingHeading = /(?:驳回|退回|不通过|未通过|审核|补正|核查)(?:的)?(?:原因|理由|意见|说明|内容|结果)|reasons?(?: for [a-z ]+)?:/

export const isFine = (text: string): boolean => fine.test(text) || settled.test(text)
export const isConsequence = (text: string): boolean => follows.test(text) || consequence.test(text)
export const isGeneralHeading = (text: string): boolean => generalHeading.test(text)
export const isFindingHeading = (text: string): boolean => findingHeading.test(text)
export const isConditional = (text: string): boolean => conditional.test(text)

/** `general`: the sentence around it is one for anybody. */
export function doubtOf(text: string, general: boolean): Doubt | null {
  if (general || isConditional(text) || precaution.test(text) || consequence.test(text) || otherTime.test(text)) return 'general'
  return hedged.test(text) ? 'unsure' : null
}

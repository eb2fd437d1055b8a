import type { AnsweredState } from '../../case/state.ts'
import type { FieldWords } from '../lexicon.ts'
import { lately } from '../patterns/lately.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { seldom } from '../patterns/seldom.ts'
import { refusal, shrug, willCome, withheld } from './state-words.ts'

export interface StateHeard {
  readonly state: AnsweredState
  readonly start: number
  readonly end: number
  /** only "没有" and the like: means a value for many fields */
  readonly bare?: true
  /** only the short form of a no (没留, 还没实名): may as well be a value */
  readonly loose?: true
  /** a paper or a figure is kept back; of a yes or no, or of a choice, the same words may be the answer */
  readonly withheld?: true
}

const unknown = seldom(
  /不(?:太|是很|大|怎么)?(?:知道|清楚|懂|晓得|了解|明白|记得|确定|会(?:填|写|弄|看))|没(?:有)?(?:搞|弄|整)?(?:懂|明白)|(?:搞|弄|记|说|分)不(?:清|懂|准|明白|清楚)|忘(?:了|记)|想不起来|(?:^|[\u4e00-\u9fff\s,])不造(?!假|谣|成|船|纸|价|字|句)(?=$|[\s,。啊呢哦哎])|没(?:有)?(?:概念|(?:想|考虑|琢磨)过|听(?:说)?过|注意过?|留意|研究过|看过|问过|打听过|了解过|印象)|(?:我)?(?:哪|谁|怎么)(?:里|儿|会|能|个)?(?:知道|懂|晓得|清楚|记得|搞得清)|一点都不懂|看不懂|啥也不懂|两眼一抹黑|没(?:有)?(?:测|算|量|统计)(?:过|$|[,。])|(?:什么|啥|哪|谁|怎么|多少|几)[^,。?]{0,14}没(?:有)?(?:问|打听|注意|留意|了解|研究|看|查|细看|细问)过?(?:$|[,。])|(?<![a-z])(?:no idea|not sure|unknown|i don'?t know|don'?t know|dunno|no clue|idk)(?![a-z])/,
)
const later = seldom(
  /(?:这|这个|那个?)?(?:你|您)(?:们)?(?:得|要|应该)(?:去)?问[^,。]{1,8}$|(?:晚点|晚些|稍后|回头|待会儿?|等会儿?|等下|等一下|过会儿?|过两天|改天|之后|以后|下次|明天|后天|周[一二三四五六日]|下周|晚上)(?:再|给|发|说|传|补|弄|填|告诉|看|找|问|查|上传|提供|拍|来)|(?<!给[^,。]{0,6}|让[^,。]{0,6}|供[^,。]{0,6}|用来|能|(?:就|只|光|只是|随便|进来|上来|来|纯|大家|人家|客户|用户|游客|访客|路人|顾客|学员|病人|家属|别人|家长|学生|村民|客人)(?:是|都)?)(?:我)?(?:得|要|去|先|需要)?(?:问|查|找|翻|看|确认|核实|打听|咨询)(?:一?下|一问|问|查|找|翻|看)(?:他|她|别人|同事|技术|老板|财务|会计|运维|外包|开发|吧|再|看)?|(?:得|要)问|(?:在|放在)(?:别人|同事|以前同事|老板|会计|财务|公司|家里?|办公室|别处)(?:那|那里|那儿|手里|手上|那边|里)|没(?:有)?(?:起|取|想|定)(?:好|出)?(?:个|过)?(?:中文)?名(?:字|儿)?|名(?:字|儿|称)?(?:都|也|还)*没(?:有)?(?:起|取|想|定)|还没(?:定(?!级)|谈(?:拢|好|妥|成)|说(?:好|定)|讲好|敲定|落实|想好|决定|确定|商量好|(?:给|发|寄)(?:到)?(?:我|我们))|不在(?:手边|身边|手上|公司)|还没(?:拿到|下来|收到|办下来|出来|发下来|到手)|(?:正在|在)(?:办|申请|做|准备|弄|印|写|补办)(?!公|事|理处|尼|度)|(?:我)?再(?:给|发|补|说)(?:你|您)?|(?:稍|等)等|(?:晚点|晚些|回头|稍后)(?:吧|哈|啊|哦|了)?$|(?:后|之后|以后)(?:第一时间|立即|立刻|马上|即|尽快|及时|再行?)(?:提供|上传|补充?|提交|报送|补交|发|告知|回复)|再行(?:补|提交|上传|提供|报送|告知|回复)|正(?:在)?走[^,。]{0,8}(?:流程|会签|审批|签|程序)|待定|(?<![a-z])(?:not (?:yet )?decided|undecided|haven'?t decided)(?![a-z])|(?<![a-z])later(?![a-z])|(?:tell|send|give|do) .{0,16}tomorrow|get back to you|(?<![a-z])(?:upload|send|bring|provide|scan|get|give) (?:it|them|that|you)[a-z ]{0,12}(?:on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|tonight|next|later|soon)|(?:(?<![a-z])(?:will|shall|going to)|'ll) (?:upload|send|provide|supply|submit|deliver|attach|share|forward|email|bring|scan) |check with|ask my|let me check/,
)
/** the words of our own button under a question for files, and those like them */
const notNow = seldom(/(?:这次|现在|今天|暂时)?(?:都)?先(?:都)?(?:不|别)(?:上)?传(?:了|吧|这个|这些)?/)
const declined = seldom(
  /(?:咋|怎么|岂|哪)(?:个)?(?:能|敢|可以)(?:够)?(?:随便|随随便便|轻易|就这么|乱)(?:就)?(?:给|说|发|告诉|填|传|交|拍|报)|不(?:想|愿意?|肯|打算)(?:说|填|给|提供|透露|回答|告诉|写|公开)|(?<!现在|这会儿?|今天|眼下|目前)不(?:方便|便)(?:说|透露|提供|讲|填|告诉|公开)?|不(?:告诉|透露|提供)(?:你|您|你们)?|涉密|(?:这|这个|是|属于|算是|算|涉及){0,12}商业(?:秘密|机密)|不说(?:了|吧)?$|不想留|不留(?:了|吧)?$|商业(?:秘密|机密)|(?:这是|属于|算是)?(?:公司)?(?:机密|秘密|隐私)(?!政策|协议|条款|声明|保护|权)|保密|拒绝|无可奉告|不予(?:提供|公开|披露|告知|透露|填报|说明)|恕不|谢绝|(?:没有?|无)义务|不作(?:说明|披露|提供)|凭(?:什么|啥)(?:要)?(?:给|告诉|说|填|交|发)|(?:跟|和|与|关)(?:你|您)(?:们)?(?:没|无|有什么|有啥|什么|啥|屁)(?:关系?|事)|不(?:能|可以|准|许)(?:说|讲|透露|公开|告诉|外传|给(?=$|[,。了吧啊你]))|(?:这)?(?:是)?(?:我|个人|家里)?(?:的)?私事|不放心(?:填|给|说|写|交|提供|把)|不填$|不填[,。!吧了]|不给(?!.*解析)|先不(?:给|填|说)|没(?:有)?必要(?:跟|和|对|向)?(?:你|您)?(?:们)?(?:告诉|说|给|讲|报|提供|知道|透露)|(?:选填|非必填)(?:项)?[,\s]*(?:不填|跳过|略)|^(?:此项|本项|这项)?(?:略过?|从略|免填)(?:了|吧)?$|rather not|prefer not|won'?t (?:say|tell|send|give|share)|(?<![a-z])not (?:sending|giving|sharing|uploading|posting|comfortable|willing)|decline|refuse|confidential|none of your business/,
)
const notApplicable = seldom(
  /不(?:适用|涉及|存在|相关)|(?:尚|从|还|均|年度?|年内|至今)未(?:组织|开展|进行|实施|举行)过?[^,。]{0,6}$|(?:亦|也|并|故|均)?无(?:此|该|这)(?:项|类|种|份)?(?:报告|文件|材料|记录|证书|资料|证明|情形|情况|业务|内容)|(?:亦|也|并|故|均)?无[^,。]{0,6}可(?:供|以|资)?(?:上传|提供|填|报|提交)|(?<![a-z])(?:we|i) (?:do ?n[o']t have|have no|haven'?t got) (?:any |an? )?(?:app|mini ?program|such thing|one)(?: at all)?|没(?:有)?(?:这(?:个|种|回|方面|项|东西|玩意|号|证|码|说法)|那(?:个|种)|此项)|(?:用|轮|谈)不(?:着|到|上)|没有?[^,。]{0,10}(?:这回事|那回事|这一说|一说|的说法|这种事|这码事)|(?:说|讲|告诉|通知|规定)[^,。]{0,8}(?:不用|不要|无需|不需要|可以不|用不着)(?:我们?)?(?:填|写|选|报|交|弄|提供|管)|不需要(?:这个|填)?|(?:应该|可能|好像|大概)+(?:就|也)?(?:不用|用不着)(?:提供|交|填|传|弄|办|开|准备)?(?:这个|那个|这些|这种|这项|这东西)|(?:不用|用不着)(?:提供|交|填|传|办)(?:这个|那个|这些|这种|这项)|跟我(?:们)?(?:没|无)关|没关系|n\/a|not applicable|doesn'?t apply|(?:we|i)(?:'ve| have)? never(?! (?:been )?filed)|never (?:done|had)|never (?:did|had|ran|held|done|made) (?:any|one|it|that|this)|^never filed$|^never$|没(?:有)?(?:做|办|弄|搞|演|查|扫|备|测|培训|演练|自查|检查|申请|签|开通|买|装|设|定|写|注册|上架|分)(?:过|呢|啊|这|的)?$|从(?:来)?没(?:有)?|没(?:有)?过$/,
)
const bareNone = seldom(
  /^(?:一个(?:都|也)?没(?:有)?|(?:无|没有)(?:任何|什么|其他|别的|特殊|额外|另外|的)*(?:情况|事项|说明|备注|补充|要求|需要)+(?:说明|备注|补充)?|(?:啥|什么)[\u4e00-\u9fff]{0,4}(?:都|也)没(?:有)?|(?:都|也|我们?|这个|目前|现在|暂时|还|是|啊|嗯|哦|真的?|确实|好像|应该)*(?:没有?|无|没)(?:没有|有|的|了|吧|呢|啊|呀|诶|哦|嘛|过)*|none|no|nothing|没(?:有)?没(?:有)?)[。.!~]*$/,
)

const shortNone = seldom(
  /^(?:这个|那个|我们?|还|都|也|暂时|目前|一直|从来)*(?:没(?:有)?|未|不(?:用|需要|要|备注|做|搞))(?!问题|错|事|关系|空|时间|来得及|机会|[工功]夫|办法|意见|说|多少|几|[那这]么|什么|变|改|换|动|搬|更)[\u4e00-\u9fffa-z]{1,6}(?:呢|啊|的|过|吧)?$/,
)

const ownStates = ['unknown', 'notApplicable', 'later', 'declined'] as const

/** A state said by a clause for the field it is about; the field's own words come first. */
export function readState(clause: string, offset: number, words?: FieldWords): StateHeard | undefined {
  for (const state of words ? ownStates : []) {
    const found = words?.[state]?.exec(clause)
    if (found) return { state, start: offset + found.index, end: offset + found.index + found[0].length }
  }
  const general = readGeneral(clause)
  return general && { ...general, start: offset + general.start, end: offset + general.end }
}

/** What a clause says whatever the field is. */
const readGeneral = lately(readAnyState)

const generalStates = [
  [notNow, 'later'],
  [declined, 'declined'],
  [refusal, 'declined'],
  [withheld, 'declined'],
  [later, 'later'],
  [unknown, 'unknown'],
  [shrug, 'unknown'],
  [willCome, 'later'],
  [notApplicable, 'notApplicable'],
] as const

/** What the words of a state leave of a clause, wherever they stand in it: 稍等我翻一下. */
export function withoutStates(clause: string, state: AnsweredState): string {
  const said = new Uint8Array(clause.length)
  for (const [pattern, of] of generalStates)
    if (of === state)
      for (const match of matchesOf(everywhereOf(pattern.pattern), clause)) said.fill(1, match.index, match.index + match[0].length)
  return Array.from(clause, (char, at) => (said[at] ? '' : char)).join('')
}

const global = new Map<RegExp, RegExp>()
function everywhereOf(pattern: RegExp): RegExp {
  const made = global.get(pattern) ?? new RegExp(pattern.source, 'g')
  global.set(pattern, made)
  return made
}

/** 有事你再问我 puts nothing off */
const offersHelp =
  /^(?:还|要是|如果)?(?:有(?:事|问题|啥|什么)|[缺差](?:什么|啥)|不(?:够|清楚|明白))[^,。]{0,6}(?:再|就|随时)?(?:问|找|联系|叫|跟|和)我/

function readAnyState(clause: string): StateHeard | undefined {
  const bare = clause.trim()
  if (bareNone.test(bare)) return { state: 'notApplicable', start: 0, end: clause.length, bare: true }
  const isYou = /^(?:那|要不|还是|麻烦)?(?:你|您)(?:们)?(?!说|讲|的|(?:得|要|应该)(?:去)?问)/.test(bare) || offersHelp.test(bare)
  for (const [pattern, state] of generalStates) {
    const found = isYou && state === 'later' ? null : pattern.exec(clause)
    if (found)
      return {
        state,
        start: found.index,
        end: found.index + found[0].length,
        ...(pattern === withheld ? { withheld: true as const } : {}),
      }
  }
  // 没留, 没有记录, 还没实名
  const short = shortNone.exec(bare)
  return short ? { state: 'notApplicable', start: 0, end: clause.length, bare: true, loose: true } : undefined
}

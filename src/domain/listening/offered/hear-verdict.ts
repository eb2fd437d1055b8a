/** Yes or no to what was put forward, and where it stops. */
export interface Verdict {
  readonly says: 'yes' | 'no'
  readonly end: number
  /** 是的,别的有问题: what the yes leaves out is turned down */
  readonly denies: boolean
}

const any = (...words: readonly string[]): string => `(?:${words.join('|')})`

/** sounds, a look at it and a guess that come before the word */
const sounds = any('[哦噢喔额呃欸诶哎唉啊哈那嘿]{1,3}', '嗯{1,3}(?=[\\s,。~.、])', '收到', '知道了', 'oh', 'well', 'h?u?m{1,3}', 'er{1,3}')
const looked = '(?:我)?(?:都|又|再|刚|仔细|大概)*(?:看|核对|核|检查|对|比)(?:了|过|着|起来|上去)+(?:一下|一遍|下|遍|眼)?'
const guessed = any(
  '应该',
  '好像',
  '大概',
  '可能',
  '估计',
  '我(?:想|看|觉得|感觉)',
  '看(?:着|起来|上去)',
  '基本上?',
  '貌似',
  '感觉',
  'i think',
)
const lead = `(?:(?:${sounds}|${looked}|${guessed})[\\s,。~.、]*){0,4}`
const all = '(?:都|全部?|上面|这些|就|确实|完全|肯定){0,3}'
const particles = '[的呢啊呀哒嘞嘛吧哈啦咯啰噻哇哦喔了着滴啵呗撒伐捏哩勒]{0,4}'
const thing = '(?:这个|这样|这家|它|这种)'

/** yes and no to anything that can be asked so */
const plainYes = any(
  '[嗯恩]{1,6}(?:呐|哪)?|en',
  '是(?:是|这样|这么回事|没错){0,4}',
  '对(?:对|头|得很|没错){0,4}',
  '(?:没错){1,3}',
  '(?:没|木|冇)(?:有|啥|什么)*(?:问题|毛病|错)',
  '正确|必须|当然',
  '(?:可以){1,3}|行{1,4}|好{1,4}|中|成|得|妥|系|着[嘞咧]|要得|使得|能行|ok(?:ay)?|okk+|欧克',
  '(?:需)?要',
  'yes|yep|yeah|yup|right|correct|sure',
)
const plainNo = any(
  '不(?:对|是|行|正确|太对|成|中|得行|要得|可以|用|要|必|需要)(?:不对|不是|这样|这么回事){0,2}',
  '弗是|勿是|唔系|唔是',
  '否|no|nope',
)
/** and to what was put forward */
const accepting = any(
  '没(?:有|啥|什么|得|得啥)*(?:意见|错误|不对)',
  '准确|无误|一致|确认(?:无误)?|确定|同意',
  '对这个|是这个|是它',
  `(?:那|就|还是|先)*(?:是|办|选|填|写|用|按|定|要|弄|做|照|叫|改成|换成|改|换)(?:成)?${thing}(?:办|来|弄|填|写)?`,
  `就(?:是)?${thing}`,
  '(?:听|按|照|依|随)(?:你|您)(?:们)?(?:的|说的|讲的|写的|填的)?(?:来|办|弄|填|写)?',
  '(?:你|您)(?:们)?(?:来|帮我|替我)?(?:定|看着(?:办|弄|填|写)|说了算|做主|决定)',
  '(?:不用|不需要|不必|无需)(?:再)?(?:改|变|动)',
  '以(?:这份|这张|新的?|后(?:面)?(?:一|那)?份)?(?:的)?(?:文件|执照|证件|身份证|照片|图片|合同|证书|材料|纸)?(?:上)?(?:的|写的|说的)?为准',
  '(?:营业)?(?:文件|执照|证件|身份证|照片|图片|合同|证书)(?:上)?(?:面)?(?:写)?的?(?:才|是)?(?:对|正确|准)',
  'confirm(?:ed)?|take the (?:file|paper|document)',
)
const refusing = any(
  '不(?:准确|同意)',
  '不是这个|不对这个',
  `不(?:办|选|填|写|要|用)${thing}`,
  '错|有(?:问题|错误?|误)',
  '(?:搞|弄|写|填|记|听|理解|看|抄|打)错',
  '算了',
  '以(?:我|咱|之前|先前|原来|原先|前(?:面)?(?:一|那)?份)(?:们)?(?:之前|先前|原来)?(?:的|说|填|写|报|讲){0,3}为准',
  '(?:我|咱)(?:们)?(?:之前|先前|原来)(?:说|填|写|报|讲)?的(?:才|是)?(?:对|正确|准)',
  'wrong|incorrect|keep my answers?',
)
const stops = '(?=$|[\\s,。!、~.;]|谢|多谢|thank)'
const thanks = '(?:[,\\s]*(?:谢谢|多谢|辛苦了?|麻烦了?|please|thanks?|thank you)(?:你|您|啦|了|哈)*)?'

const opening = (...words: readonly string[]): RegExp =>
  new RegExp(`^${lead}${all}${any(...words)}${particles}(?:${any(...words)}${particles}){0,2}${stops}`)
const whole = (...words: readonly string[]): RegExp =>
  new RegExp(`^${lead}${all}${any(...words)}${particles}(?:[\\s,。!、~.;]{0,3}${any(...words)}${particles}){0,4}${thanks}[\\s,。!、~.;]*$`)
const yes = opening(accepting, plainYes)
const no = opening(refusing, plainNo)
const alone = whole(accepting, plainYes, refusing, plainNo)
const onlyYes = whole(plainYes)
const onlyNo = whole(plainNo)
/** 都行, 都可以: the choice is left to us */
const leaves = /^[\s,]*(?:都|全部?|怎么都|哪个都)(?:行|可以|好|成|中|要得)/
/** longer ones hold more than a word */
const longest = 24

const nods = /^(?:[👌👍✅🆗☑✔🙆👏🙏💯]|[\ufe0f\u{1f3fb}-\u{1f3ff}]|\s)+$/u
const shakes = /^(?:[❌✖🙅👎🚫]|[\ufe0f\u{1f3fb}-\u{1f3ff}]|\s)+$/u

const rest = /(?:^|[\s,。!;])(?:别的|其他的?|其它的?|剩下的?|后面的?|另外的?)(?:的)?(?:有|都|是)?(?:问题|不对|错)/
const agrees = /^同意/

/** Nothing but a yes or a no: nobody and nothing is called so. */
export const isVerdictAlone = (text: string): boolean => text.length < longest && alone.test(text.trim())

/** A bare yes or no to any question: 要得, 对头, 是这样的. */
export function bareVerdict(text: string): boolean | undefined {
  if (text.length >= longest || leaves.test(text)) return undefined
  return onlyYes.test(text) ? true : onlyNo.test(text) ? false : undefined
}

/** 👌 and ❌ */
export const nodOf = (text: string): Verdict['says'] | undefined => (nods.test(text) ? 'yes' : shakes.test(text) ? 'no' : undefined)

/** 不是那是会长的号, 这俩不对吧: the no and its reason in one breath, and what it is about */
const glued = /^不(?:是|对)[的啊]?(?=(?:那|这)个?是)|^(?:这|那|上面)(?:俩|[两几]个|[两几]项|些)(?:都|全|好像)*(?:不对|错了?)[吧啊的]*/

/** 啊对了,我爸换号了: something else comes to mind */
const byTheWay = /^(?:啊|哦|噢|诶|哎|欸|呃|嗯|哎呀)?[,\s]*对了[,。~!\s]*(?=[^\s,。!~])(?!没错|没问题|是的?|都对)/

/**
 * The verdict at the head of a message, in folded text. Where a consent is asked for beside it, 同意 is a yes that leaves the word to
 * that question.
 */
export function hearVerdict(text: string, asksConsent = false): Verdict | undefined {
  const start = text.length - text.trimStart().length
  const head = text.slice(start, start + 80)
  // 都行 beside open questions is meant for all of them
  if (byTheWay.test(head) || leaves.test(head)) return undefined
  const agreed = yes.exec(head)
  const said = agreed ?? no.exec(head) ?? glued.exec(head)
  if (!said) return undefined
  const says = agreed ? 'yes' : 'no'
  if (asksConsent && agrees.test(head)) return { says, end: start, denies: rest.test(text) }
  let end = start + said[0].length
  // 对的,没错: both are the same yes
  for (let turn = 0; turn < 3; turn += 1) {
    const gap = /^[\s,。!、~.;]+/.exec(text.slice(end))?.[0].length ?? 0
    const more = (says === 'yes' ? yes : no).exec(text.slice(end + gap))
    if (!more || gap === 0 || (asksConsent && agrees.test(more[0]))) break
    end += gap + more[0].length
  }
  return { says, end, denies: rest.test(text) }
}

const others =
  /(?:其[他它余]的?|(?:前面|上面)的?(?=[都全])|别的|剩下的?|另外的?|余下的?|the (?:rest|others?)|everything else)(?:几项|几个|信息|内容|那些)?/i
const holds =
  /(?:的)?\s{0,40}(?:也|全|都|全都|也都|is|are)?\s{0,40}(?:是)?(?:对的?|没错|没(?:有)?问题|正确(?:的)?|准确|可以|行|不用[改变动]|不变|照旧|right|correct|fine|ok)(?=$|[\s,。!;了啊的吧])/i
/** 执照上面的都对: a look at the paper that was read */
const onPaper = /(?:执照|照片|图片|文件|读(?:出|到)来?|识别(?:出|到)来?)?(?:上面?|里面?)的?(?:信息|内容|几项|那些)?(?:也|全|都){1,2}/
const restHolds = new RegExp(`(?:${others.source}|${onPaper.source})${holds.source}`, 'i')

/** 名称是×××，其他都对; 执照发了，上面的都对，网站叫×××: a yes to everything that the message does not put right. */
export const saysRestHolds = (text: string): boolean => restHolds.test(text)

/** Where such a yes ends, and with it what was put right: answers follow. 0 where there is none. */
export const endOfRestHolds = (text: string): number => {
  const found = restHolds.exec(text)
  return found ? found.index + found[0].length : 0
}

/** Words that make a clause a question whatever mark ends it. */
const interrogative =
  /吗|么[?,。\s]|(?<![那这多])么$|呢[?]|什么(?!都|也|的都|的(?:$|[,。;\s]))|啥(?!都|也|信息都|都没|的)|怎么(?!都|也|可能|会呢)|为何|为啥|多久|多长时间|多少(?!都|年都)|几(?:钱|多钱|块钱|天|点|年|个月|小时|级|次|分钟|周|个工作日|岁)(?!前|后|的时候|来)|哪(?!会(?!儿)|来的|轮得到|够得上|用得着|是什么[^?]|都|里都|怕|敢|有(?:那|这|什么|备案|号|证|钱|空)|知道|算|够)|谁(?:来|能|负责|管|去)?(?:呢|啊|[?]|$)|算不算|是不是|能不能|可不可以|要不要|(?<!没)有没有(?!的)|会不会|行不行|需不需要|用不用|可否|能否|是否(?=.*[?])|对不对|好不好|如何|咋(?!都)|几时|何时|不(?:行|可以|能|要|是|会|用|对)(?:吗|么|嘛)|算吗|行吗|可以不[?]?$|有模板不|选哪|还是(?=.{1,12}[?])/
/** 行不行, 够不够: a verb beside its own negation; 时不时 and 差不多 are none */
const either = /(?!时不时)([\u4e00-\u9fff])不\1/
/** 这样写对不, 可以叫中国不: a closing 不 behind a modal; 都不 and 从不 are answers */
const tag =
  /(?:能|可以|会|要|行|够|算|对|是|有|得|用|须|成|中|好|紧)[^,。]{0,12}(?<![都从绝也决我并毫还,。\s])不(?:啊|呀|哦|嘞|咯)?$|(?:能|可以|会|要|行|够|算)[^,。]{0,12}(?:否|不嘛|不咯)$/
/** 算企业还是个人, 要原件还是复印件; 还是算了 and 最后还是 are no questions */
const choice =
  /^(?!.*(?:最后|后来|想了想|考虑|决定|本来|一直|仍|不管|无论|知道|清楚|以前|原来|都))(?:[^,。]{0,12}(?:填|选|算|要|用|写|按|报|走|交|传|给|发|放|叫|是|一起|一块))[^,。]{0,10}还是(?!(?:老|那|这|原|用的|叫|选|算了)|[^,。]{0,2}(?:吧|了)$)[^,。了吧]{1,10}$/
const outcome =
  /(?:会|要|能)(?:怎样|咋样|被罚|受罚)|(?:拿去|用来|要|来|给你们?)[^,。]{0,6}(?:干嘛|干吗|干啥|做啥|干什么)|好多(?:钱|天|久)(?!了)|有啥(?:用|影响|后果|区别)/
/** behind a question mark: 也要备案啊?, 问外包就行了吧? */
const softly =
  /(?:要|得|能|可以|会|行|够|算|不用|不需要|不影响|没事|应该|肯定|一定|必须)[^,。]{0,14}(?:吧|啊|嘛|呀|哈|呢)$|(?:一定|必须|非得|非要)(?:要|得)?[^,。]{1,14}$|^(?:还有|还要|还得|也要|也得)/
const english = /^(?:what|why|how|when|where|which|who|can|could|do|does|is|are|should|will|would|may|must)\s/
const reported = /(?:问|听说|说是|想知道)/

/** A clause that asks. A lone mark behind a label or a value is a doubt, not a question. */
export function isQuestion(clause: string, mark: string): boolean {
  if (trouble.test(clause)) return true
  if (asksWhatItIs.test(clause) && !/不知道|不清楚|不晓得/.test(clause)) return true
  if (request.test(clause)) return false
  if (notAsking.test(clause) || asksIndirectly.test(clause)) return false
  if (interrogative.test(mark === '?' ? `${clause}?` : clause)) return true
  if (either.test(clause) || tag.test(clause) || choice.test(clause) || outcome.test(clause)) return true
  if (mark === '?' && softly.test(clause) && clause.length > 4) return true
  if (english.test(clause)) return mark === '?' || clause.split(' ').length > 3
  return mark === '?' && clause.length > 14 && reported.test(clause)
}

/** 啥叫空壳呢我不懂 */
const asksWhatItIs = /^(?:那|请问|这个|诶|哎|啊)*(?:啥|什么)(?:叫做?|是)[\u4e00-\u9fffa-z]{1,8}/
/** 网站名改成X可以吗: asked for, not asked about */
const request = /(?:改成|换成|改为|改叫|更正为|换为)[^,。?]{2,30}(?:可以|行|好|成|能)(?:不|吗|吧|么|嘛)/

/** Something of the way there does not work: it asks for help. */
const trouble =
  /(?:那个|这个|官方|办理|备案|管局|公安)?(?:系统|平台|入口|页面|网址|后台|portal|zjglxt|beian)[\u4e00-\u9fff]{0,6}(?:打不开|进不去|登不上|登录不了|上不去|报错|卡住|没反应|白屏|崩)|(?:收不到|没收到)(?:短信|验证码)|(?:短信|验证码)(?:收不到|没收到|一直不来)/

/** 我先问问他同不同意: it is another one who is asked */
const asksIndirectly =
  /^(?:那|这个|我|先|等|让我|容我|回头|得|要|还|再|明天|晚上|需要|去)*(?:问|确认|商量|看看|查|打听)(?:问|下|一下|一问|看|清楚)?(?:我|他|她|一?下|老板|领导|技术|财务|会计|法人|同事)?[^,。?]{0,10}(?:([\u4e00-\u9fff])不\1|谁|哪|什么|怎么|多少|几)/

/** 不知道是什么, 没什么, 什么都没有, 哪知道: answers, no questions. */
const notAsking =
  /(?:什么|啥|哪|谁|怎么|多少|几)[^,。?]{0,12}(?:不(?:知道|清楚|晓得|懂|记得|了解|确定)|(?:闹|搞|弄|说|记|分|讲|想)不)|不知(?:从|在|是|道)?(?:什么|啥|哪|谁|多少|几)|(?:不知道|不清楚|不懂|不晓得|不记得|不确定|忘了|没搞懂|搞不清|说不(?:上|好|准)|(?:得|要|需要)(?:去|先|再)?问|(?:记|说|弄|分|讲|想)不(?:清|得|准|起|住|到)).{0,8}(?:什么|哪|谁|多少|几|怎么|吗)?|没(?:有)?(?:什么|啥|多少|几|哪|谁)|哪(?:会(?!儿)|来的(?!\?)|轮得到|够得上|用得着|是(?:什么|啥)[^?]{2,}$)|(?:啥|什么)[\u4e00-\u9fff]{0,4}(?:都|也)?没(?:有)?|(?:什么|啥)(?:都|也)|哪(?:里|儿)?(?:知道|晓得|记得|清楚|搞得清|懂|有(?:这|那)|敢|能)|怎么(?:可能|会)|多少(?:都|有点)|随便(?:什么|哪)|谁(?:都|也|知道)|哪(?:个|种|里|条|样|项|家)?都|没(?:有)?(?:用|装|买|做|搞|弄|办|注册|收|卖|写|存|留|放|开|看|听)过?(?:什么|啥)|凭(?:什么|啥)(?:要)?(?:给|告诉|说|填|交|发)|哪(?:儿)?(?:来|有)的?(?:那|这|什么)?[^,。?]{0,6}$|好几(?:年|个月|天|次)|前几(?:天|个月|年)/

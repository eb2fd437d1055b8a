/** Words that make a clause a question whatever mark ends it. */
const interrogative =
  /吗|么[?,。\s]|(?<![那这多])么$|呢[?]|什么(?!都|也|的都)|啥(?!都|也|信息都|都没)|怎么(?!都|也|可能|会呢)|为何|为啥|多久|多长时间|多少(?!都|年都)|几(?:天|点|年|个月|小时|级|次|分钟|周|个工作日|岁)(?!前|后|的时候|来)|哪(?!都|里都|怕|敢|有(?:那|这|什么|备案|号|证|钱|空)|知道|算|够)|谁(?:来|能|负责|管|去)?(?:呢|啊|[?]|$)|算不算|是不是|能不能|可不可以|要不要|(?<!没)有没有(?!的)|会不会|行不行|需不需要|用不用|可否|能否|是否(?=.*[?])|对不对|好不好|如何|咋(?!都)|几时|何时|不(?:行|可以|能|要|是|会|用|对)(?:吗|么|嘛)|算吗|行吗|可以不[?]?$|有模板不|选哪|还是(?=.{1,12}[?])/
const english = /^(?:what|why|how|when|where|which|who|can|could|do|does|is|are|should|will|would|may|must)\s/
const reported = /(?:问|听说|说是|想知道)/

/** A clause that asks. A lone mark behind a label or a value is a doubt, not a question. */
export function isQuestion(clause: string, mark: string): boolean {
  if (trouble.test(clause)) return true
  if (notAsking.test(clause)) return false
  if (interrogative.test(mark === '?' ? `${clause}?` : clause)) return true
  if (english.test(clause)) return mark === '?' || clause.split(' ').length > 3
  return mark === '?' && clause.length > 14 && reported.test(clause)
}

/** Something of the way there does not work: it asks for help. */
const trouble =
  /(?:那个|这个|官方|办理|备案|管局|公安)?(?:系统|平台|入口|页面|网址|后台|portal|zjglxt|beian)[\u4e00-\u9fff]{0,6}(?:打不开|进不去|登不上|登录不了|上不去|报错|卡住|没反应|白屏|崩)|(?:收不到|没收到)(?:短信|验证码)|(?:短信|验证码)(?:收不到|没收到|一直不来)/

/** 不知道是什么, 没什么, 什么都没有, 哪知道: answers, no questions. */
const notAsking =
  /(?:不知道|不清楚|不懂|不晓得|不记得|忘了|没搞懂|搞不清).{0,8}(?:什么|哪|谁|多少|几|怎么|吗)?|没(?:有)?(?:什么|啥|多少|几)|(?:啥|什么)[\u4e00-\u9fff]{0,4}(?:都|也)?没(?:有)?|(?:什么|啥)(?:都|也)|哪(?:里|儿)?(?:知道|懂|有(?:这|那)|敢|能)|怎么(?:可能|会)|多少(?:都|有点)|随便(?:什么|哪)|谁(?:都|也|知道)|哪(?:个|种|里)?都/

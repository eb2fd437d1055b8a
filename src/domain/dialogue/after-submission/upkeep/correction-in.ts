const opens =
  /^(?:哦|噢|啊|等等|等一下|等下|对了)?[,，]?\s?(?:不对|不是|错了|(?:我|刚才|上面)*(?:说|记|写|弄|搞)错了|更正(?:一下)?|纠正(?:一下)?|改一下|actually)[^,，。:：]{0,12}(?:[,，。:：]\s?|$)/i
const changes = /改(?:成|为|一下)|换成|应该是|更正|(?:说|记|写|漏)(?:错)?了|补充一下/
const adds = /^(?:另外|哦|噢|对了|等等)?[,，]?\s?(?:还有|加上|漏了|再加)/
const is = /^(?:应该|其实)?(?:是|改成|改为|为)(?!不是)/

/** 不对,是前天: what a message says instead, without the words that say so; null where it puts nothing right. */
export function correctionIn(text: string): string | null {
  if (adds.test(text)) return text
  const rest = text
    .replace(opens, '')
    .replace(is, '')
    .replace(/(?:做|弄|演练)的[。.!！]?$/, '')
    .trim()
  if (rest !== text && opens.test(text)) return rest
  return changes.test(text) ? text : null
}

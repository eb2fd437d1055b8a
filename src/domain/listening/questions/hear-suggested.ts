import type { Hearing } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'

const suggested =
  /(?:改成|换成|改为|换为|叫做?|改叫|写成?|填|用|取名叫?|起名叫?|取个?|起个?)\s*[“"「']?([^\s,。?“”"「」']{2,20}?(?:\s[^\s,。?“”"「」']{2,20}?)?)[”"」']?[\s,]*(?:这个名字?|这个|这样)?(?:行不行|行吗|行不|可以吗|可不可以|可以不|可以么|好吗|好不好|好不|怎么样|咋样|中不中|中不|成不成|成不|成吗|能不能过|能过吗|能用吗|合适吗|合适不|ok吗|ok不)[\s?。!]*$/

/** nothing but the name is spoken of */
const opens = /(?:^|[,。;?!\s])(?:那|就|想|要|我们?|咱们?|网站|网站名称?|名字|站名|可以|能|直接|还是|,|\s){0,12}$/

/** 名字改成小太阳幼儿园行不行: a name with a question behind it is put forward, and waits for a yes. */
export function hearSuggested({ text, asked, norm }: Hearing): Fill | undefined {
  const [field, ...others] = asked
  if (field?.type !== 'string' || field.kind !== 'siteName' || others.length > 0) return undefined
  const found = suggested.exec(text)
  const name = found?.[1]
  if (!found || !name || /什么|啥|哪|怎么/.test(name)) return undefined
  // 应急电话跟手机写同一个行吗, 我用170的号可以吗, 随便写两句行不行
  if (/^(?:同|两|几|随便)|[个句号种样字]$/.test(name) || (/^[写填用]/.test(found[0]) && !opens.test(text.slice(0, found.index))))
    return undefined
  const start = found.index + found[0].indexOf(name)
  const said = quoteOf(norm, start, start + name.length)
  return { field: field.key, value: said.quote, ...said, confidence: 0.7, doubt: 'asked' }
}

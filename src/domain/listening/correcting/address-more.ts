import { latestOf, saidBefore } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { quoteOf } from '../text/normalise.ts'
import { asks } from './asks.ts'
import { putsRight } from './fill-for.ts'
import { statementsOf } from './statements.ts'

const longest = 40
const leftOut = seldom(/漏|少[了写打报说]|忘/)
const more =
  /(?:漏|少|还有|忘)(?:写|打|报|说|填)?(?:了|掉)?\s?"?(?<more>(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:号楼|栋|幢|座|单元|楼|层|室)[\u4e00-\u9fffa-z\d-]{0,10}?)"?(?=$|[,。;!\s"]|[两三四五六几]个字|没|我)/
/** 少写了个门牌,8号附2号: what stands at the end already, and what goes on */
const besideDoor =
  /(?:漏|少)(?:写|打|报|说|填)?(?:了|掉)?(?:个|一[个截段])?(?:门牌号?|房号|楼层|后面的?)?[,:\s]{1,2}(?:是|应该是|写)?"?(?<more>\d{1,4}号[\u4e00-\u9fffa-z\d-]{2,12}?)"?(?=$|[,。;!\s"])/
const [onPaper, forMail] = ['organizerCertAddress', 'mailingAddress']
const ofPaper = /执照|证件|住所|注册地/
const ofMail = /通讯|收信|收件|邮寄|寄/
const named = /地址|住所|门牌|后[面头边]/

/** 执照住所后面还有"2号楼"三个字我漏了: the end of an address that was left out. Null where two that differ may be meant. */
export function addressMore(hearing: Hearing, plain: FieldsHeard): FieldsHeard | null {
  const { text } = hearing
  if (text.length > longest || !leftOut.test(text) || !named.test(text)) return null
  const said = more.exec(text)?.groups?.more ?? besideDoor.exec(text)?.groups?.more
  if (said === undefined || statementsOf(hearing).some(each => asks(each, hearing))) return null
  const latest = latestOf(hearing)
  const held = saidBefore(hearing).filter(
    ([{ key, kind }, value]) => kind === 'address' && !isAsked(hearing, key) && typeof value === 'string',
  )
  const told = held.filter(([{ key }]) => (ofPaper.test(text) ? key === onPaper : ofMail.test(text) ? key === forMail : latest.has(key)))
  const [one, ...others] = told
  if (!one || others.some(([, value]) => value !== one[1]) || String(one[1]).includes(said)) return null
  // 通讯地址一样: of two that hold the same both lack it, unless one is named
  const meant = ofPaper.test(text) || ofMail.test(text) ? told : held.filter(([, value]) => value === one[1])
  const at = text.indexOf(said)
  const place = quoteOf(hearing.norm, at, at + said.length)
  const fills = meant.map(([{ key }, value]) => ({
    field: key,
    value: joined(String(value), said),
    ...place,
    confidence: 0.9,
    corrects: true as const,
  }))
  const rest = plain.fills.filter(each => isAsked(hearing, each.field) && hearing.tools.fields[each.field]?.type === 'boolean')
  return putsRight(fills, rest)
}

/** 8号 at the end of the one begins the other */
function joined(value: string, said: string): string {
  for (let length = Math.min(value.length, said.length); length > 1; length -= 1)
    if (value.endsWith(said.slice(0, length))) return `${value}${said.slice(length)}`
  return `${value}${said}`
}

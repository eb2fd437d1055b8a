import { fillAt, isUnheard, tellsMuch, withFills } from '../beside/tells-much.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, type Region, shownOf } from '../hearing.ts'
import { findBrands } from '../readers/read-brand.ts'

const registrar = 'domainRegistrar'
/** from the domain to the house, in characters */
const farthest = 40
/** 域名a.cn，这个是前年买的，在阿里云: something else is spoken of meanwhile */
const otherThing = /服务器|主机|机房|(?<![a-z])(?:ip|ecs|vps)(?![a-z])|接入|[务云机]商|解析|邮箱|备份|网站(?!域名)|[。\n]|;[^;]*[;:]/
const bought = /(?:买|注册|申请|购|登记|弄|在|:)[的了]?[^,。;\n]{0,6}$/
const boughtBehind = /^(?:上|那边?|那里)?(?:\([^)\n]{1,8}\))?(?:上|那边?|那里)?(?:买|注册|申请|购买|登记)/
/** a.cn/新网/公司持有 */
const beside = /^\s?[;,、|]\s?$/
const heldBehind = /^\s?[;,、|]\s?[^;,、|\n]{0,12}(?:持有|名下|所有|实名)/
const ends = /^(?:\([^)\n]{1,8}\))?(?:上|那边?|那里)?(?:的|了)?(?:$|[,。;\n])/

/** Where a domain was bought, told some words behind it in a message that tells everything; 万网(阿里云) as it was said. */
export function withDomainBought(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  if (!tellsMuch(hearing) || !isUnheard(registrar, heard, hearing)) return heard
  const { text, spans } = hearing
  const domains = spans.filter(({ kind }) => kind === 'domain')
  const all = findBrands({ start: 0, end: text.length }, hearing)
  const found = all.filter(({ brand, negated, start, end }) => {
    if (negated || !brand.does.includes('registrar') || isAlias(start, all)) return false
    const domain = domains.findLast(span => span.end <= start)
    const gap = domain ? text.slice(domain.end, start) : ''
    if (!domain || gap.length > farthest || otherThing.test(gap)) return false
    const behind = text.slice(end)
    return boughtBehind.test(behind) || (bought.test(gap) && ends.test(behind)) || (beside.test(gap) && heldBehind.test(behind))
  })
  const [first] = found
  if (!first || new Set(found.map(({ brand }) => brand.name)).size > 1) return heard
  const also = /^\([^)\n]{1,8}\)/.exec(text.slice(first.end))?.[0].length ?? 0
  const region = { start: first.start, end: first.end + also }
  return withFills(heard, [fillAt(hearing, region, registrar, also ? shownOf(hearing, region) : first.brand.name)])
}

/** 万网(阿里云) is one house */
const isAlias = (start: number, all: readonly Region[]): boolean => all.some(({ end }) => end === start - 1)

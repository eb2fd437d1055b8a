import { fillAt, isUnheard, tellsMuch, withFills } from '../beside/tells-much.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing, Region } from '../hearing.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { findBrands } from '../readers/read-brand.ts'
import { findDivisions } from '../readers/read-place.ts'
import type { Fill } from '../understanding.ts'

const [province, region, term, provider] = ['serverProvince', 'serverRegion', 'resourceTermMonths', 'accessProviderName']
/** what is rented, or where it stands */
const machine =
  /(?<![a-z])(?:servers?|ecs|cvm|bcc|ecs云|vps|lighthouse|flexusl?)(?![a-z])|轻量|云服务器|云主机|虚拟主机|服务器|主机|机房|节点|机器|实例|托管/g
/** from the machine to the place, the address or the term beside it, in characters */
const beside = 20
const otherThing = /域名|注册|实名|执照|地址|公司|门店|身份证|通[信讯]|邮寄/
/** 公司在杭州, 我人在上海 */
const ofPeople = /(?:公司|我们?|人|店|家|厂|总部|客户|用户|老家)(?:都|也|就)?(?:在|是)[^,。;\n]{0,3}$/
/** a whole place by itself: 杭州, 华东1(杭州), 北京市; no 北京路, no 上海菜, no 广州润智 */
const goesOn =
  /^(?:市|省)?[一二三四五六七八九]?(?=$|[\s,。;:()"'·、/|+]|的|机房|节点|区|地域|那|买|租|托管|ecs|cvm|ip|轻量|云|服务器|电信|联通|移动|[0-9])/
/** 北京；IP:116… */
const toAddress = /^[一二三四五六七八九]?(?:市|省)?[\s,;、]{0,3}(?:弹性)?(?:公网|外网|服务器|固定)?(?:ip)?(?:地址|v4)?\s?(?:[:=是]|为)?\s?$/
/** 联通机房 is a place */
const isCloud = /云|数码|[a-z]/
const perYear = { year: 12, month: 1 } as const
/** 买了一年, 合同两年, 12个月; not 还剩10个月, 三年前, 营业两年 */
const wholly = /(?:买|租|购|续|签|付|交|包|期|时长|合同|一共)[^,。;\n]{0,6}$|云的?$|[\s,/:|]$|^$/
const notIt = /(?:还剩|剩|还有|不到|已经|前|大概|可能|打算|准备)[^,。;\n]{0,4}$/

/** Whose the server is, where it stands and for how long it is rented, told beside its kind or its address in a message that tells everything. */
export function withHosting(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  if (!tellsMuch(hearing)) return heard
  const anchors = anchorsIn(hearing)
  const fills: Fill[] = []
  if (isUnheard(province, heard, hearing)) {
    const place = placeBeside(anchors, hearing)
    if (place) {
      fills.push(fillAt(hearing, place, province, place.code))
      if (isUnheard(region, heard, hearing)) fills.push(fillAt(hearing, place, region, 'mainland'))
    }
  }
  if (isUnheard(provider, heard, hearing)) {
    const brands = findBrands({ start: 0, end: hearing.text.length }, hearing).filter(
      mention =>
        !mention.negated &&
        mention.brand.does.includes('host') &&
        isCloud.test(hearing.text.slice(mention.start, mention.end)) &&
        between(anchors, mention, hearing.text).length > 0,
    )
    const [first] = brands
    if (first && new Set(brands.map(({ brand }) => brand.name)).size === 1) fills.push(fillAt(hearing, first, provider, first.brand.name))
  }
  if (isUnheard(term, heard, hearing)) {
    const months = termBeside(anchors, hearing)
    if (months) fills.push(fillAt(hearing, months, term, months.value))
  }
  return withFills(heard, fills)
}

type Anchor = Region & { readonly isAddress?: true }

const anchorsIn = ({ text, spans }: Hearing): readonly Anchor[] => [
  ...matchesOf(machine, text).map(match => ({ start: match.index, end: match.index + match[0].length })),
  ...spans.flatMap(({ kind, start, end }) => (kind === 'ip' ? [{ start, end, isAddress: true as const }] : [])),
]

/** what stands between the two, if they stand beside each other in one sentence */
function between(anchors: readonly Anchor[], { start, end }: Region, text: string): readonly string[] {
  return anchors.flatMap(anchor => {
    const [from, to] = anchor.end <= start ? [anchor.end, start] : [end, anchor.start]
    const gap = text.slice(from, to)
    // 我们在杭州,服务器还没买: what stands ahead of the machine goes with it in one clause alone
    const ends = anchor.end <= start ? /[。;\n]/ : /[,。;\n]/
    const isAtAddress = anchor.isAddress === true && anchor.start >= end && toAddress.test(gap)
    return to >= from && gap.length <= beside && (isAtAddress || !ends.test(gap)) && !otherThing.test(gap) ? [gap] : []
  })
}

function placeBeside(anchors: readonly Anchor[], hearing: Hearing): (Region & { readonly code: string }) | undefined {
  const { text } = hearing
  const found = findDivisions({ start: 0, end: text.length }, hearing)
    .filter(({ start }) => !ofPeople.test(text.slice(Math.max(0, start - 12), start)))
    .filter(({ start, end, negated }) => !negated && goesOn.test(text.slice(end)) && between(anchors, { start, end }, text).length > 0)
    .filter(({ candidates }) => new Set(candidates.map(each => each.code.slice(0, 2))).size === 1)
  const codes = new Set(found.map(({ division }) => division.code.slice(0, 2)))
  const [first] = found
  if (!first || codes.size !== 1 || /^(?:71|81|82)/.test(first.division.code)) return undefined
  return { start: first.start, end: first.end, code: `${first.division.code.slice(0, 2)}0000` }
}

function termBeside(anchors: readonly Anchor[], hearing: Hearing): (Region & { readonly value: number }) | undefined {
  const { text, spans } = hearing
  const found = spans.flatMap(span => {
    if (span.kind !== 'quantity' || span.exactness !== 'exact' || (span.unit !== 'year' && span.unit !== 'month')) return []
    const value = span.value * perYear[span.unit]
    const ahead = text.slice(Math.max(0, span.start - 12), span.start)
    const isTerm =
      wholly.test(ahead) &&
      !notIt.test(ahead) &&
      /^(?:的|期|钱|费|了|整)?(?=$|[\s,。;()!、|~]|(?:那个|公网|外网|服务器)?ip|网站|域名)/.test(text.slice(span.end))
    if (!isTerm || !Number.isInteger(value) || value < 1 || value > 120) return []
    return between(anchors, span, text).length > 0 ? [{ start: span.start, end: span.end, value }] : []
  })
  const [first] = found
  return first && new Set(found.map(({ value }) => value)).size === 1 ? first : undefined
}

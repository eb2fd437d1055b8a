import { fillAt, isLeft, isUnheard, tellsMuch, withFills } from '../beside/tells-much.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, shownOf } from '../hearing.ts'
import type { IdentifierSpan } from '../spans/span.ts'
import type { Fill } from '../understanding.ts'

/** ahead of a number, in characters of its sentence */
const ahead = 18
const emergency = /应急|备用|紧急|打不通|关机|找不[到着]|联系不[上到]|不接|没接|急(?:事|的话)|固话|emergency|pick up|backup/
/** 我的电话183…当应急, and not 183… 备用139… */
const asSecond = /^[^,。;\n\d]{0,4}(?:当|做|作为?|是|留)?(?:应急|备用|紧急)(?![就打写找:是]|电话|联系|的?话|[^,。;\n\d]{0,5}\d)/
/** …转806，找不到我打这个 */
const asSecondBehind = /^[,，]?(?:找不[到着]我?|打不通|联系不[上到]我?)[^,。;\n\d]{0,4}(?:打这个|(?:就|请)?(?:找|打给?)[他她](?!的))/
/** 我电话不通请打老板的139… */
const asInstead = /(?:打不通|不通|联系不上|没人接)[^。;\n\d]{0,4}(?:就|请|可以|麻烦)?(?:打|找|联系|拨)[^我,。;\n\d]{0,8}$/
/** the number of somebody or something else */
const ofOthers =
  /网站(?:管理员|负责人|责任人)|信息员|客服|云的|商的|销售|顾问|建站|技术|会计|店里|座机|传真|前台|小[\u4e00-\u9fff](?![\u4e00-\u9fff])|老公|老婆|爱人|媳妇|男人|[爸妈哥姐弟]|孩子|同事|朋友|短信|通知|进度|不用了|旧|他|她/
/** another's site, or a mailbox that somebody reads at */
const elsewhere = /参考|类似|像|仿|照着|模仿|竞争|友链|后台|控制台|登录/

/**
 * The one mobile, mailbox and domain of a message that tells everything, beside no word of anybody else: those of whoever writes and of the site. A
 * number behind 打不通 or 备用 is the second one.
 */
export function withWays(all: FieldsHeard, hearing: Hearing): FieldsHeard {
  if (!tellsMuch(hearing)) return all
  const spans = hearing.spans.filter((span): span is IdentifierSpan => span.kind !== 'quantity' && span.kind !== 'date')
  const phones = spans.filter(span => span.kind === 'phone')
  const named = phones.filter(
    span => [asSecond, asSecondBehind].some(said => said.test(hearing.text.slice(span.end, span.end + 16))) || asInstead.test(before(span)),
  )
  const heard = withoutThem(all, named)
  const others = { fills: heard.fills.filter(({ field }) => field !== 'principalEmail') }
  const isFree = (span: IdentifierSpan): boolean => isLeft(span, others, hearing)
  const second = phones.filter(span => (emergency.test(before(span)) || named.includes(span)) && isFree(span))
  // the one line of an office or a house beside a mobile is where else they are reached
  const fixed = phones.filter(span => !isMobile(span))
  const lines = fixed.filter(
    span => fixed.length === 1 && isFixed.test(span.value) && !ofOthers.test(before(span).replace(/座机/, '')) && isFree(span),
  )
  const mobiles = phones.filter(span => isMobile(span) && !second.includes(span) && !ofOthers.test(before(span)) && isFree(span))
  const emails = spans.filter(span => span.kind === 'email' && !ofOthers.test(before(span)) && isFree(span))
  const domains = spans.filter(span => span.kind === 'domain' && !elsewhere.test(before(span)) && isFree(span))
  return withFills(withoutFixed(heard, second), [
    ...one('principalMobile', mobiles, span => span.value.replace(/[ -]/g, '')),
    ...(mobiles.length === 0 ? one('principalMobile', phones.filter(isTheirs), span => span.value.replace(/[ -]/g, '')).map(unsure) : []),
    ...one('principalEmergencyPhone', second.length > 0 ? second : phones.some(isMobile) ? lines : [], span => written(span)),
    ...one('principalEmail', emails, span => shownOf(hearing, span)),
    // a.cn/万网: the stroke parts them
    ...one('siteDomains', domains, span => [span.value.replace(/^www\.|[/:].*/g, '')]),
  ])

  /** 何总证件…,他的手机139…: the only mobile of all, of whoever was named last, is put forward */
  function isTheirs(span: IdentifierSpan): boolean {
    return (
      isMobile(span) && phones.filter(isMobile).length === 1 && isFree(span) && /(?:^|[,，\s])[他她]的?(?:手机|电话)/.test(before(span))
    )
  }

  function one(field: string, own: readonly IdentifierSpan[], value: (span: IdentifierSpan) => Fill['value']): readonly Fill[] {
    const [span] = own
    const isUnsure = heard.fills.some(fill => fill.field === field && fill.doubt === 'unsure')
    const free = isUnheard(field, withoutFixed(heard, second), hearing) || (isUnsure && hearing.known(field) === undefined)
    return span && new Set(own.map(each => each.value)).size === 1 && free ? [fillAt(hearing, span, field, value(span))] : []
  }

  /** as it was typed; said digit by digit, in digits */
  function written(span: IdentifierSpan): string {
    const shown = shownOf(hearing, span).trim()
    return /\d/.test(shown)
      ? shown.replace(/转(?=\d)/, '-').replace(/\s+/g, '-')
      : span.value.replace(/^(0(?:10|2\d|[3-9]\d{2}))(?=\d{7,8}$)/, '$1-')
  }

  function before({ start }: IdentifierSpan): string {
    const said = hearing.text.slice(Math.max(0, start - ahead), start)
    // what stands behind an earlier number is said of this one
    const from = Math.max(
      ...['。', ';', '\n'].map(mark => said.lastIndexOf(mark) + 1),
      ...spans.filter(({ end }) => end <= start).map(({ end }) => end - start + said.length),
      0,
    )
    return said.slice(from)
  }
}

const unsure = (fill: Fill): Fill => ({ ...fill, confidence: 0.7, doubt: 'speaker' })

/** A number that is said to be the second one is not the first. */
const withoutThem = (heard: FieldsHeard, named: readonly IdentifierSpan[]): FieldsHeard => ({
  ...heard,
  fills: heard.fills.filter(({ field, value }) => field !== 'principalMobile' || !named.some(span => span.value === value)),
})

/** 手机关机的话打0579-…: the line where else they are reached was never meant for a mobile */
const withoutFixed = (heard: FieldsHeard, second: readonly IdentifierSpan[]): FieldsHeard => ({
  ...heard,
  rejects: heard.rejects.filter(
    ({ field, quote }) => field !== 'principalMobile' || !second.some(({ value }) => value.replace(/\D/g, '') === quote.replace(/\D/g, '')),
  ),
})

const isFixed = /^0\d{2,3}[- ]?\d{7,8}(?:(?:转|-)\d{1,6})?$/
const isMobile = ({ value }: IdentifierSpan): boolean => /^1[3-9]\d{9}$/.test(value.replace(/[ -]/g, ''))

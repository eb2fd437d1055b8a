import type { FieldDefinition } from '../../fields/definition.ts'
import { isReplaced } from '../earlier/correction-marks.ts'
import type { Hearing, Reading } from '../hearing.ts'
import { accepts, isList } from '../settling/accepts.ts'
import type { DateSpan, Span } from '../spans/span.ts'
import { isNegated } from '../text/negation.ts'
import type { Segment } from '../text/split-segments.ts'
import { readDateSpan } from './read-date-span.ts'
import { readFigure } from './read-number.ts'
import { isCount, takenAway } from './read-several.ts'
import { withTerm } from './with-term.ts'

/** A domain without scheme and path; 121.40.1.1到20 as a range of two addresses. */
function itemOf(value: string, kind: Span['kind']): string {
  if (kind === 'url' || kind === 'domain') return value.replace(/^https?:\/\//i, '').replace(/[/?#:][\s\S]*/, '')
  if (kind !== 'ip') return value
  const [first = '', last] = value.split(/\s?(?:-|~|到|至|to|through)+\s?/)
  if (last === undefined) return value
  return last.includes('.') || last.includes(':') ? `${first}-${last}` : `${first}-${first.replace(/(?<!\d)\d+$/, last)}`
}

/** 不是1000: what it is not */
const denied = /(?:不是|并非|不再是|(?<![a-z])not )\s?$/

/** 内网是192.168.0.8, 备案的时候是…: the address of something else than the field is about, where another one is named too */
const elsewhere: Readonly<Record<string, RegExp>> = {
  serverIpRanges: /(?:内网|私网|局域网|网关|dns)[^,。;]{0,6}$/,
  actualIp: /(?:备案|登记|申报|老|旧|原来|以前)[^,。;]{0,8}$/,
  declaredIp: /(?:现在|实际|ping|解析|如今)[^,。;]{0,8}$/,
}

/** b.cn先不备: one of several, and not this time */
const isLeftOut = (hearing: Hearing, span: Span): boolean =>
  /^[^,。;a-z\d]{0,4}(?:先|暂时|就|都|可以)*(?:不|别)(?:用|要|需要)?(?:备|弄|办|报|管|申请)/.test(
    hearing.text.slice(span.end, span.end + 14),
  ) && hearing.spans.some(other => other !== span && other.kind === span.kind)

/** What a typed stretch is worth for a field: the value, why it must be asked back, or undefined where it speaks of something else. */
export function readSpan(span: Span, field: FieldDefinition, hearing: Hearing, segment: Segment): Reading | undefined {
  const { start, end } = span
  const other = elsewhere[field.key]
  if (
    other?.test(hearing.text.slice(Math.max(segment.start, start - 16), start)) &&
    hearing.spans.some(each => each !== span && each.kind === span.kind)
  )
    return undefined
  // 10.8.0.5为内网地址
  if (
    span.kind === 'ip' &&
    /^\s?(?:是|为|属于)?(?:我们?的?)?(?:内网|私网|局域网)/.test(hearing.text.slice(end)) &&
    hearing.spans.some(each => each !== span && each.kind === 'ip')
  )
    return undefined
  if (
    field.key !== 'declaredIp' &&
    isReplaced(hearing, start) &&
    segment.spans.concat(hearing.spans.filter(other => other.start > end)).some(other => other.kind === span.kind && other.start > start)
  )
    return undefined
  if (
    span.kind !== 'quantity' &&
    span.kind !== 'date' &&
    isNegated(hearing.text.slice(segment.start, segment.end), start - segment.start, end - segment.start)
  )
    return undefined
  if (field.key === 'siteDomains' && isLeftOut(hearing, span)) return undefined
  switch (span.kind) {
    case 'quantity':
      if (denied.test(hearing.text.slice(Math.max(segment.start, start - 6), start))) return undefined
      // 过两天才有结果: when, not how long
      if (
        /(?:^|[,。;\s再等])过$/.test(hearing.text.slice(segment.start, start)) &&
        /^(?:才|再|就|后|以后|之后|我|给)/.test(hearing.text.slice(end))
      )
        return undefined
      // 现在退了一台: so many are gone, how many are left was not said
      if (isCount(field) && takenAway.test(hearing.text.slice(segment.start, start)))
        return hearing.spans.some(other => other !== span && accepts(field, other))
          ? undefined
          : { kind: 'clarify', why: 'number', start, end }
      // 6、服务器: the number of a line
      if (
        /^\d{1,2}$/.test(hearing.text.slice(start, end)) &&
        /(?:^|\n)\s{0,40}$/.test(hearing.text.slice(0, start)) &&
        /^\s*[、.)](?!\d)/.test(hearing.text.slice(end))
      )
        return undefined
      // 第四步: an ordinal counts nothing
      if (/步$/.test(hearing.text.slice(start, end)) && /第$/.test(hearing.text.slice(0, start))) return undefined
      // 一个月三万: no figure of a year
      if (
        field.key === 'annualRevenueCny' &&
        /(?:[一每]个?|平均|上个?|这个?)月[^,。]{0,6}$|(?:每|一)天[^,。]{0,6}$/.test(hearing.text.slice(segment.start, start))
      )
        return hearing.spans.some(other => other !== span && accepts(field, other))
          ? undefined
          : { kind: 'clarify', why: 'number', start, end }
      // 会员一年298: a price
      if (
        field.key === 'registeredUserCount' &&
        /(?:[一每]年|[一每]个?月|年费|月费|收费|价格?|只?要|收)[^,。\d]{0,3}$/.test(hearing.text.slice(segment.start, start))
      )
        return undefined
      // 一天恢复不了,怎么也得两天
      if (/^[\u4e00-\u9fff]{0,4}(?:不了|不够|不行|不可能|哪够|不止|都不到)/.test(hearing.text.slice(end, segment.end)))
        return hearing.spans.some(other => other !== span && accepts(field, other))
          ? undefined
          : { kind: 'clarify', why: 'number', start, end }
      return readFigure(span, field, hearing)
    case 'date':
      if (denied.test(hearing.text.slice(Math.max(segment.start, start - 6), start))) return undefined
      // 自2016年9月1日起,至2036年8月31日止: where a term begins is not where it ends
      if (
        isEnd(field) &&
        /^(?:起|开始|至|到(?!期)|-|~|—)/.test(hearing.text.slice(end)) &&
        hearing.spans.some(other => other.kind === 'date' && other.start > end)
      )
        return undefined
      // 国庆节那天到期 10月1号: the same day, said again
      if (restates(hearing, span)) return undefined
      // 刚才信号不好: beside several questions it answers none of them
      if (/^刚[才刚]$/.test(hearing.text.slice(start, end)) && hearing.asked.length > 1) return undefined
      // 刚才我手机号报错了: when it was said
      if (/^刚[才刚]$/.test(hearing.text.slice(start, end)) && /^[^,。;]{0,8}(?:说|报|写|发|填|讲|打|给)/.test(hearing.text.slice(end)))
        return undefined
      return withTerm(readDateSpan(span, field, hearing, segment), span, field, hearing)
    case 'idNumber':
      // a foreigner's card begins with 9; so does many a slip
      return {
        kind: 'value',
        raw: span.value,
        start,
        end,
        purity: 1,
        ...(span.value.startsWith('9') ? { confidence: 0.6, doubt: 'unusual' } : { confidence: 0.95 }),
      }
    default:
      return { kind: 'value', raw: isList(field) ? [itemOf(span.value, span.kind)] : span.value, start, end, confidence: 0.95, purity: 1 }
  }
}

const isEnd = ({ key, type }: FieldDefinition): boolean => type === 'dateOrLongTerm' || /Expiry|ValidTo/.test(key)

const feast = /节|国庆|元旦|五一|中秋|端午|清明|春节|过年|双十[一二]/
/** how far behind a day it may be said again */
const farthestAgain = 12

/** A day that was said just before by its feast. */
export const restates = (hearing: Hearing, span: DateSpan): boolean =>
  span.date.form === 'monthDay' &&
  hearing.spans.some(
    other =>
      other.kind === 'date' &&
      other.date.form === 'day' &&
      other.end <= span.start &&
      feast.test(hearing.text.slice(other.start, other.end)) &&
      span.start - other.end <= farthestAgain &&
      !/\n/.test(hearing.text.slice(other.end, span.start)) &&
      span.date.form === 'monthDay' &&
      Number(other.date.date.slice(5, 7)) === span.date.month &&
      Number(other.date.date.slice(8)) === span.date.day,
  )

import { sureFrom } from '../doubts/sure-from.ts'
import { findCorrections } from '../earlier/correction-marks.ts'
import { type Held, latestOf, saidBefore } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked, overlaps } from '../hearing.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { aboutAnyOf } from './about.ts'
import { type Ask, askWithin } from './ask-within.ts'
import { asks } from './asks.ts'
import { putsRight } from './fill-for.ts'
import { holdsOn } from './holds-on.ts'
import { isSame, turned } from './retell.ts'
import { statementsOf } from './statements.ts'

const longest = 160
/** from a province or a city to a number */
const whole = /[\u4e00-\u9fff]{2,8}?(?:省|自治区|市)[\u4e00-\u9fff]{2,20}?[路街道巷弄村镇屯园区号][^,，。;；\s]{1,40}/g
const mostApart = 4
/** no part of where it lies */
const tail = /(?:才对|才是|吧|了)$/
const lead = /^.{0,4}?(?:应该是|应该|应为|应是|改成|改为|换成|就是|是)/
/** as long, and but for a few characters the same */
const apart = (old: string, now: string): number =>
  old.length === now.length ? [...now].filter((char, at) => char !== old[at]).length : Number.POSITIVE_INFINITY
/** so plainly must the address be spoken of */
const named = 3

/**
 * 收信地址改一下,我们搬到4楼了,江苏省苏州市吴中区示例路12号3幢4楼: an earlier address that is named, or was told last, written out anew. None of its pieces mends another one. Null
 * where an address is asked for, or two may be meant.
 */
export function wholeAddress(hearing: Hearing, plain: FieldsHeard, ask: Ask): FieldsHeard | null {
  const { text } = hearing
  if (text.length > longest || text.trim().includes('\n') || holdsOn(text) || hearing.asked.some(({ kind }) => kind === 'address'))
    return null
  const [found, ...others] = matchesOf(whole, text)
  if (!found || others.length > 0) return null
  const statement = statementsOf(hearing).find(({ start, end }) => start <= found.index && found.index < end)
  if (!statement || asks(statement, hearing)) return null
  const held = saidBefore(hearing).filter(([{ key, kind }]) => kind === 'address' && !isAsked(hearing, key))
  const about = aboutAnyOf(statement, hearing)
  const weightOf = ([{ key }]: Held): number => about.get(key) ?? 0
  // an old address that the new one begins with is spoken of as well, but not so plainly
  const most = Math.max(named, ...held.map(weightOf))
  const spoken = held.filter(each => weightOf(each) >= most)
  const latest = latestOf(hearing)
  const said = found[0].replace(lead, '').replace(tail, '')
  const least = Math.min(mostApart, ...held.map(([, known]) => apart(String(known), said)))
  const near = held.filter(([, known]) => apart(String(known), said) === least)
  const [target, ...rivals] = near.length === 1 ? near : spoken.length > 0 ? spoken : held.filter(([{ key }]) => latest.has(key))
  if (!target || rivals.length > 0) return null
  // 整差劈了,俺家是22号: no word that we know, and all but the same address
  if (near.length === 0 && !turned.test(text) && !findCorrections(text).corrects) return null
  const [{ key }, known] = target
  const fill = askWithin(key, found.index, found.index + found[0].replace(tail, '').length, hearing, ask)
  if (!fill || isSame(fill.value, known)) return null
  const { doubt: _, ...sure } = fill
  const rest = plain.fills.filter(each => each.field !== key && isAsked(hearing, each.field) && !overlaps(each, fill))
  return putsRight([{ ...sure, confidence: 0.9, corrects: true }], rest)
}

/** 住所为上海市…288号20层: an address that is told whole is not pieced together from the old one. */
export function wholeInstead(edited: FieldsHeard | null, { tools, text, known }: Hearing, plain: FieldsHeard): FieldsHeard | null {
  if (!edited) return edited
  return {
    ...edited,
    fills: edited.fills.map(fill => {
      const whole = plain.fills.find(each => each.field === fill.field)
      const isWhole =
        tools.fields[fill.field]?.kind === 'address' &&
        whole !== undefined &&
        whole.value !== known(fill.field) &&
        !text.includes(String(fill.value)) &&
        !whole.doubt &&
        whole.confidence >= sureFrom &&
        /^[\u4e00-\u9fff]{2,8}[省市区].{2,}\d/.test(String(whole.value)) &&
        String(whole.value).length >= String(fill.value).length
      return isWhole ? { ...whole, corrects: true as const } : fill
    }),
  }
}

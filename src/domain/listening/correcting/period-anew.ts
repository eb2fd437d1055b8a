import { findCorrections } from '../earlier/correction-marks.ts'
import { latestOf } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import type { Fill } from '../understanding.ts'
import { fillFor, putsRight } from './fill-for.ts'
import { holdsOn } from './holds-on.ts'
import { saysSwapped } from './mend-swapped.ts'
import { turned } from './retell.ts'

const longest = 60
const speaksOf = seldom(/期|起|从|开始|年/)
const bothEnds = /(?:开始|起始?|生效)[^,。]{0,6}(?:和|跟|与|、|同)?[^,。]{0,4}(?:结束|截止|到期|止)/
const years =
  /(?:起|开始|从)[^\d,。]{0,4}((?:19|20)\d\d)年?[^\d]{0,8}(?:止|到|结束|截止|至)[^\d,。]{0,4}((?:19|20)\d\d)(?:年|$|[,。\s])(?!\s?\d)/
const day = /^\d{4}-\d\d-\d\d$/

/**
 * 开始和结束写反了 · 起是2016年,止是2036年: both ends of a period that was told before, the other way round, or in other years. Days that are told whole are left to
 * `latest-day.ts`. Null where none is.
 */
export function periodAnew(hearing: Hearing, plain: FieldsHeard): FieldsHeard | null {
  const { text } = hearing
  if (text.length > longest || !speaksOf.test(text) || holdsOn(text)) return null
  if (!turned.test(text) && !findCorrections(text).corrects) return null
  const fills = ofLatest(hearing)
  if (!fills) return null
  const rest = plain.fills.filter(
    each => isAsked(hearing, each.field) && !fills.some(fill => each.start < fill.end && fill.start < each.end),
  )
  return putsRight(fills, rest)
}

function ofLatest(hearing: Hearing): readonly Fill[] | undefined {
  const latest = latestOf(hearing)
  const from = [...latest].find(field => latest.has(endOf(field)))
  if (from === undefined || isAsked(hearing, from)) return undefined
  const [old, end] = [hearing.known(from), hearing.known(endOf(from))]
  if (typeof old !== 'string' || typeof end !== 'string' || !day.test(old) || !day.test(end)) return undefined
  const said = years.exec(hearing.text)
  const now =
    saysSwapped(hearing.text) && bothEnds.test(hearing.text)
      ? [end, old]
      : said?.[1] && said[2]
        ? [`${said[1]}${old.slice(4)}`, `${said[2]}${end.slice(4)}`]
        : undefined
  return (
    now &&
    [from, endOf(from)].flatMap(
      (field, at) => fillFor(hearing.tools.fields[field], now[at] ?? '', { start: 0, end: hearing.text.length }, hearing) ?? [],
    )
  )
}

/** Two days are said, and the last answers were both ends of a period. */
export function tellsPeriod(hearing: Hearing): boolean {
  if (hearing.spans.filter(({ kind }) => kind === 'date').length < 2) return false
  const latest = latestOf(hearing)
  return [...latest].some(field => latest.has(endOf(field)))
}

/** principalIdValidFrom → principalIdValidTo; itself where it begins nothing */
const endOf = (field: string): string => (field.endsWith('From') ? `${field.slice(0, -'From'.length)}To` : '')

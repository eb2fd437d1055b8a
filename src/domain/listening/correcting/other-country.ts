import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { type CountryMention, findCountries } from '../readers/read-place.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'
import { asks } from './asks.ts'
import { putsRight } from './fill-for.ts'
import { statementsOf } from './statements.ts'

const [country, region] = ['serverCountry', 'serverRegion']
const longest = 80
const turns = seldom(/不是|不在|没续|退|到期|不用|搬|换|错|下线|(?<![a-z])(?:not|moved|instead)(?![a-z])/)
/** 香港那台没续 */
const gone = /^(?:的|那)?(?:一?台|边|个|里)?(?:的)?(?:服务器|机器)?(?:已经|早就|都)?(?:没续|退了|退掉|到期|不用了|下线|停了)/
const beyond: ReadonlySet<string> = new Set(['HK', 'MO', 'TW'])

/**
 * server not in Korea, is Tokyo · 香港那台没续 现在这台在新加坡: the country that is recorded is said not to hold, and another one is said, which brings its region with it. Null
 * where the recorded one is not spoken of, or several others are.
 */
export function otherCountry(hearing: Hearing, plain: FieldsHeard): FieldsHeard | null {
  const { text } = hearing
  if (text.length > longest || !turns.test(text) || isAsked(hearing, country)) return null
  const known = hearing.known(country)
  if (typeof known !== 'string' || statementsOf(hearing).every(each => asks(each, hearing))) return null
  const found = findCountries({ start: 0, end: text.length }, hearing)
  const old = found.find(each => each.country === known)
  // 在香港不是韩国: the no is of what follows
  const isDenied = (each: CountryMention): boolean => each.negated && !/^[,\s]?而?不是/.test(text.slice(each.end))
  const others = found.filter(each => each.country !== known && !isDenied(each))
  const [now] = others
  if (!old || !now || new Set(others.map(each => each.country)).size > 1 || now.country === 'CN') return null
  if (!old.negated && !gone.test(text.slice(old.end)) && !/(?:不是|不在|not (?:in )?)\s?$/.test(text.slice(0, old.start))) return null
  const fill = (field: string, value: string): Fill => ({
    field,
    value,
    ...quoteOf(hearing.norm, now.start, now.end),
    confidence: 0.9,
    corrects: true,
  })
  const place = beyond.has(now.country) ? 'hkMoTw' : 'overseas'
  const moved = hearing.known(region) !== undefined && hearing.known(region) !== place && !isAsked(hearing, region)
  return putsRight(
    [fill(country, now.country), ...(moved ? [fill(region, place)] : [])],
    plain.fills.filter(({ field }) => isAsked(hearing, field)),
  )
}

import type { Division } from '../../fields/reference.ts'
import { latestOf, saidBefore } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { quoteOf } from '../text/normalise.ts'
import { asks } from './asks.ts'
import { putsRight } from './fill-for.ts'
import { statementsOf } from './statements.ts'

const turns = seldom(/不[是在]|错|改|其实|应该|搬|迁|仓库|厂/)
const longest = 60
const county = /^\d{4}(?!00)\d{2}$/
/** 不在东湖区, 湄潭是仓库 */
const deniedBefore = /(?:不[是在]|别写|没在|并非)\s?(?:[\u4e00-\u9fff]{2,4}[省市])?$/
const deniedBehind = /^(?:[区县市]|那边|那里)?(?:不对|错|是(?:仓库|厂房?|老地址|以前|门店|分店))/
const now = /(?:[是在改换]|应为|成|到)\s?(?:[\u4e00-\u9fff]{2,4}[省市])?$/

/**
 * 注册地不在东湖区,在西湖区 · 区是龙岗不是宝安: the district that an earlier answer holds is denied, and another one of the same city is said. Null where two earlier
 * answers may be meant, or two districts.
 */
export function siblingPlace(hearing: Hearing, plain: FieldsHeard): FieldsHeard | null {
  const { text, tools } = hearing
  if (text.length > longest || !turns.test(text)) return null
  const held = saidBefore(hearing).filter(
    ([field, value]) => field.type === 'divisionCode' && !isAsked(hearing, field.key) && county.test(String(value)),
  )
  if (held.length === 0 || statementsOf(hearing).every(each => asks(each, hearing))) return null
  const places = tools.reference.divisions.find(text)
  const found = held.flatMap(([field, value]) => {
    const old = places.find(({ candidates }) => candidates.some(({ code }) => code === value))
    if (!old || !(deniedBefore.test(text.slice(0, old.start)) || deniedBehind.test(text.slice(old.end)))) return []
    const isSibling = ({ code }: Division): boolean => code !== value && county.test(code) && code.startsWith(String(value).slice(0, 4))
    return places.flatMap(({ candidates, start, end }) => {
      const [one, ...others] = candidates.filter(isSibling)
      return one && others.length === 0 && now.test(text.slice(0, start)) && !deniedBefore.test(text.slice(0, start))
        ? [{ field: field.key, value: one.code, ...quoteOf(hearing.norm, start, end), confidence: 0.9, corrects: true as const }]
        : []
    })
  })
  const latest = latestOf(hearing)
  const last = found.filter(({ field }) => latest.has(field))
  const [fill, ...rivals] = found.length > 1 && last.length > 0 ? last : found
  if (!fill || rivals.length > 0) return null
  const rest = plain.fills.filter(each => isAsked(hearing, each.field) && tools.fields[each.field]?.type !== 'divisionCode')
  return putsRight([fill], rest)
}

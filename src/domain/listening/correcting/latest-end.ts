import { latestOf, saidBefore } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { fillFor, putsRight } from './fill-for.ts'
import { inFigures } from './in-figures.ts'
import { isSlip } from './row-by-number.ts'

const longest = 40
const speaksOf = seldom(/[末尾后]|分机|漏/)
/** 最后三位我看岔行了 是132 · 末四位是4465 */
const ofEnd =
  /(?:末|最后|后|尾)(?:面|头|边)?(?:的)?(?:[两二三四五六几2-6])?(?:位|个(?:数字?|字母)?)(?:数字?|号码?)?[^,。\d]{0,8}[,\s]?(?:应该)?(?:是|为|:)\s?(?<now>[0-9a-z]{2,6})(?![0-9a-z])/
const howMany: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6 }
const counted = /(?:末|最后|后|尾)(?:面|头|边)?(?:的)?([两二三四五六2-6])(?:位|个)/
/** 027后面是83920110 */
const behindArea = /(?<area>0\d{2,3})后[面头边]?(?:应该)?是(?<now>\d{7,8})(?!\d)/
/** 加个分机,转6 */
const extension = /分机(?:号)?[,\s]?(?:是|转|:)?\s?(?<now>\d{1,5})(?!\d)|转(?<then>\d{1,5})(?!\d)/

/** what may hold a number with an end of its own */
const kinds: ReadonlySet<string> = new Set(['phone', 'string'])
const identifier = /^(?:\+?\d[\d-]{6,}\d|[0-9A-Z]{15,20})$/

/**
 * 末四位是4465 我看花眼了 · 027后面是八三九二零幺幺零 · 还得加个分机,转6: an end of the number that was told last. Null where no number was, or several were and none of them alone
 * begins so.
 */
export function latestEnd(hearing: Hearing, plain: FieldsHeard): FieldsHeard | null {
  if (hearing.text.length > longest || !speaksOf.test(hearing.text)) return null
  const text = inFigures(hearing.text)
  const latest = latestOf(hearing)
  const held = saidBefore(hearing).filter(
    ([field, value]) =>
      latest.has(field.key) && !isAsked(hearing, field.key) && kinds.has(field.type) && typeof value === 'string' && identifier.test(value),
  )
  const found = held.flatMap(([field, value]) => {
    const now = withEnd(String(value), text)
    return now === undefined || now === value ? [] : [{ field, value, now }]
  })
  // of two numbers the one whose end the new one is a slip of: 末四位是8068, of 8086 and of 6666
  const near = found.filter(({ value, now }) => isSlip(String(value), now))
  const [one, ...others] = found.length > 1 ? near : found
  const fill = one && others.length === 0 ? fillFor(one.field, one.now, { start: 0, end: text.length }, hearing) : undefined
  if (!fill) return null
  return putsRight(
    [fill],
    plain.fills.filter(each => isAsked(hearing, each.field) && hearing.tools.fields[each.field]?.type === 'boolean'),
  )
}

function withEnd(old: string, text: string): string | undefined {
  const area = behindArea.exec(text)?.groups
  if (area?.area && area.now) return old.startsWith(`${area.area}-`) ? `${area.area}-${area.now}` : undefined
  const said = extension.exec(text)?.groups
  if (said && /^0\d{2,3}-\d{7,8}$/.test(old) && /分机|加/.test(text)) return `${old}-${said.now ?? said.then}`
  const now = ofEnd.exec(text)?.groups?.now
  if (now === undefined || now.length >= old.length) return undefined
  const told = howMany[counted.exec(text)?.[1] ?? '']
  if (told !== undefined && told !== now.length) return undefined
  return old.slice(0, -now.length) + now.toUpperCase()
}

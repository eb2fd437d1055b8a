import { latestOf } from '../../earlier/said-before.ts'
import type { FieldsHeard } from '../../hear-fields.ts'
import { type Hearing, isAsked } from '../../hearing.ts'
import { seldom } from '../../patterns/seldom.ts'

const slips = seldom(/漏|少[了打写说]|[写打说输填记念听看]错|不对|更正|应该?是|才[是对]|其实/)

/**
 * 名字三个字的 孙晓梅 刚才漏了个晓, where 孙梅 was said last and another name is asked for: the name that differs by one character is put right, and answers nothing. Null
 * where none does, or two.
 */
export function nearName({ tools, known, ...hearing }: Hearing, plain: FieldsHeard): FieldsHeard | null {
  if (!slips.test(hearing.text)) return null
  const isName = (field: string): boolean => names.has(tools.fields[field]?.kind ?? '')
  const all = { ...hearing, tools, known }
  const held = [...latestOf(all)].filter(field => isName(field) && !isAsked(all, field))
  for (const fill of plain.fills) {
    if (!isName(fill.field) || !isAsked(all, fill.field) || typeof fill.value !== 'string') continue
    const said = fill.value
    const [field, ...others] = held.filter(each => {
      const old = String(known(each) ?? '')
      return isOneApart(old, said) || isLonger(old, said)
    })
    if (field === undefined || others.length > 0) continue
    const { doubt: _, ...sure } = fill
    const mended = { ...sure, field, corrects: true as const }
    return { ...plain, fills: [mended, ...plain.fills.filter(each => each !== fill)], corrects: true }
  }
  return null
}

const names: ReadonlySet<string> = new Set(['personName', 'organisationName'])
const [longName, mostMore] = [7, 3]

/** 宁波示例恒拓智能装备有限公司 of 宁波示例恒拓装备有限公司: some characters more within a long name, or fewer */
function isLonger(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < longName || long.length === short.length || long.length - short.length > mostMore) return false
  let head = 0
  while (head < short.length && short[head] === long[head]) head += 1
  return head > 1 && short.length - head > 1 && long.endsWith(short.slice(head))
}

/** One character more, fewer or another one, of at least two that stay. */
function isOneApart(old: string, now: string): boolean {
  if (old === now || Math.min(old.length, now.length) < 2 || Math.abs(old.length - now.length) > 1) return false
  if (old.length === now.length) return old.length > 2 && [...old].filter((char, at) => char !== now[at]).length === 1
  const [short, long] = old.length < now.length ? [old, now] : [now, old]
  return Array.from(long, (_, at) => long.slice(0, at) + long.slice(at + 1)).includes(short)
}

import type { Json } from '../../json.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import type { Settled } from '../settling/settle.ts'

const lists: ReadonlySet<string> = new Set(['domainList', 'ipRangeList', 'macList'])
const adds =
  /(?:增加|新增|追加|再加|再添|再补|补充|加上?|添|补|多)(?:了|上)?(?:一|1|两|2|几)?(?:个|条|台|项)?[^,。;\d]{0,8}$|(?:还|另外|另|再)(?:有|外)?[^,。;\d]{0,3}(?:一|1)个?[^,。;\d]{0,8}$|(?:漏|少)(?:报|写|说|填)?了?(?:一|1|两|2)?(?:个|台|条)[^,。;\d]{0,4}$|(?:add|also|plus|another)[a-z ]{0,16}$/

/** 120.55.10.7,也加上 */
const addsBehind = /^[,\s]{0,2}(?:也|都|一起|一并)(?:给|帮我)?(?:加|添|算)(?:上|进)/

/** 增加一个域名a.cn, 还有一个IP 1.2.3.4: what is added to a list stands beside what the list held. */
export function withAdded(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  return settled.map(each => {
    const { field, reading } = each
    const held = lists.has(field.type) && !isAsked(hearing, field.key) ? hearing.known(field.key) : undefined
    if (reading.kind !== 'value' || !Array.isArray(held) || !Array.isArray(reading.raw)) return each
    const ahead = hearing.text.slice(Math.max(0, reading.start - 20), reading.start)
    if (!adds.test(ahead) && !addsBehind.test(hearing.text.slice(reading.end))) return each
    const { doubt: _, ...plain } = reading
    const raw: readonly Json[] = [...new Set([...held, ...reading.raw])]
    return { ...each, told: true, reading: { ...plain, raw: [...raw], confidence: 0.9 } }
  })
}

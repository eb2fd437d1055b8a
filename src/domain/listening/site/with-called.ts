import { type Hearing, shownOf } from '../hearing.ts'
import type { Settled } from '../settling/settle.ts'

const called =
  /(?<=^|[,。;\s])(?:小程序|app|它)?(?:的)?(?:名字|名称)(?:就|我)?(?:叫做?|是|(?:取|起)(?:的|成|为|作|做)?):?\s?(?<name>[\u4e00-\u9fffa-z\d]{2,20})(?=$|[,。;\s])/
/** 叫老李山货, where another name was put forward */
const instead = /(?<=^|[,。;\s])(?:就|应该|是)*叫(?:做|作)?:?\s?(?<name>[\u4e00-\u9fffa-z\d]{2,20})(?=$|[,。;\s])/
const names: ReadonlySet<string> = new Set(['miniProgramName', 'appName', 'siteName', 'organizerName'])
const undecided = /^(?:的|什么|啥|一样|跟|和|同|还没|没|不|待定|随便)/

/** 卖货的。名字叫老李山货, where one name is asked for: what is said to be the name comes before anything that might be one. */
export function withCalled(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const offered = hearing.request.confirming.flatMap(({ field }) => hearing.tools.fields[field] ?? [])
  const [field, ...others] = new Set([...hearing.asked, ...offered].filter(({ key }) => names.has(key)))
  const isOffered = field !== undefined && offered.includes(field)
  const found = field && others.length === 0 ? (called.exec(hearing.text) ?? (isOffered ? instead.exec(hearing.text) : null)) : null
  const name = found?.groups?.name
  if (!field || !found || !name || undecided.test(name) || (!isOffered && /不对|错|改/.test(hearing.text))) return settled
  const end = found.index + found[0].length
  const region = { start: end - name.length, end }
  return [
    ...settled.filter(each => each.field !== field),
    {
      field,
      told: true,
      score: 2.6,
      reading: { kind: 'value', raw: shownOf(hearing, region).trim(), ...region, confidence: 0.93, purity: 1 },
    },
  ]
}

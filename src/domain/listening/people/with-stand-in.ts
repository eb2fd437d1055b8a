import { type Hearing, isAsked, type Region, shownOf } from '../hearing.ts'
import { looksLikeName } from '../readers/read-person.ts'
import type { Settled } from '../settling/settle.ts'

const rank =
  '(?:我们?的?)?(?:(?:前台|行政|财务|技术|网管|运维|客服|人事|会计|出纳|主管|经理|主任|总监|助理|同事|老师|专员|副?院长|店长|负责人|[部科]长?)的?)*'
/** 网络安全嘛找我,周敏 186… */
const security = /(?:网络|信息)?安全[^,。;]{0,6}?(?:找|是|归|由|写)我[,\s]+(?:我?叫)?(?<name>[\u4e00-\u9fff]{2,4}?)(?=$|[,。;\s\d])/
/** 联系不上我就找前台主管李娜 */
const standIn = new RegExp(
  `(?:联系|找|打)不(?:上|到|通|着)[^,。;]{0,5}?(?:就|再|可以|那就|的话)*(?:找|打给?|联系)${rank}(?<name>[\\u4e00-\\u9fff]{2,4}?)(?=$|[,。;\\s\\d])`,
)

/** Where both are asked for: who looks after security, who is called when nobody answers, and their numbers behind them. */
export function withStandIn(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  if (!isAsked(hearing, 'securityOfficerName') && !isAsked(hearing, 'emergencyContactName')) return settled
  if (hearing.segments.some(({ question }) => question)) return settled
  const own = [
    ...told(security, 'securityOfficerName', 'securityOfficerMobile'),
    ...told(standIn, 'emergencyContactName', 'emergencyContactMobile'),
  ]
  if (own.length === 0) return settled
  const keys = new Set(own.map(({ field }) => field.key))
  const inOwn = ({ field, reading }: Settled): boolean =>
    keys.has(field.key) ||
    (field.type !== 'personList' && own.some(each => reading.start < each.reading.end && each.reading.start < reading.end))
  return [...settled.filter(each => !inOwn(each)), ...own]

  function told(pattern: RegExp, key: string, mobile: string): readonly Settled[] {
    const found = pattern.exec(hearing.text)
    const name = found?.groups?.name
    if (!found || !name || !isAsked(hearing, key) || !looksLikeName(name, hearing)) return []
    if (!hearing.tools.lexicon.surnames.has(name.slice(0, 1))) return []
    const start = found.index + found[0].lastIndexOf(name)
    const end = start + name.length
    const phone = hearing.spans.find(
      span => span.kind === 'phone' && span.start >= end && /^[\s,:]{0,40}(?:手机|电话)?[\s:]*$/.test(hearing.text.slice(end, span.start)),
    )
    return [
      ...settledOn(key, shownOf(hearing, { start, end }).trim(), { start: found.index, end }),
      ...(phone?.kind === 'phone' ? settledOn(mobile, phone.value, phone) : []),
    ]
  }

  function settledOn(key: string, raw: string, { start, end }: Region): readonly Settled[] {
    const field = hearing.tools.fields[key]
    if (!field || (!isAsked(hearing, key) && hearing.known(key) !== undefined)) return []
    return [{ field, told: true, score: 2.6, reading: { kind: 'value', raw, start, end, confidence: 0.93, purity: 1 } }]
  }
}

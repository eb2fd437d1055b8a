import { type Hearing, isAsked, type Region } from '../hearing.ts'
import { looksLikeName } from '../readers/read-person.ts'
import type { Settled } from '../settling/settle.ts'

/** 联系不上找我老公楼建平13857960011 */
const instead =
  /(?:联系不(?:上|到)|打不通|找不(?:到|着)|不在|没接|出差)[^,。;\d]{0,6}?(?:找|打给|打|联系)(?:我们?的?)?(?<kin>老公|老婆|爱人|媳妇|爸|妈|哥|弟弟?|姐|妹妹?|儿子|闺女|女婿|姑娘|女儿|同事|店长|经理|合伙人)?(?<name>[\u4e00-\u9fff]{2,3})(?=[\s:,。;]|\d|$)/
/** 我自己管安全 */
const ownSafety = /我(?:自己|本人)?(?:来|兼着?|在)?(?:管|负责|弄)(?:网络|网站)?的?安全/

/** Who is found when the one in charge is not, and who looks after security, in words that name no role: where exactly that is asked. */
export function withContact(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const { text, tools, spans, segments } = hearing
  if (segments.some(({ question }) => question)) return settled
  let kept = [...settled]
  const contact = isAsked(hearing, 'emergencyContactName') && !isAsked(hearing, 'deputyWhenUnreachable') ? instead.exec(text) : null
  const name = contact?.groups?.name
  if (contact && name && looksLikeName(name, hearing) && (contact.groups?.kin || tools.lexicon.surnames.has(name.slice(0, 1)))) {
    const start = contact.index + contact[0].length - name.length
    add('emergencyContactName', name, { start, end: start + name.length })
    const phone = spans.find(span => span.kind === 'phone' && span.start >= start && span.start <= start + name.length + 4)
    if (phone?.kind === 'phone') add('emergencyContactMobile', phone.value, phone)
    kept = kept.filter(({ field }) => field.key !== 'deputyWhenUnreachable')
  }
  const safety = isAsked(hearing, 'securityOfficerName') ? ownSafety.exec(text) : null
  const me = hearing.known('principalName')
  if (safety && typeof me === 'string') add('securityOfficerName', me, { start: safety.index, end: safety.index + safety[0].length })
  return kept

  function add(key: string, raw: string, region: Region): void {
    const field = tools.fields[key]
    if (!field) return
    kept = kept.filter(each => each.field !== field && (each.reading.end <= region.start || region.end <= each.reading.start))
    kept.push({
      field,
      told: true,
      score: 3,
      reading: { kind: 'value', raw, start: region.start, end: region.end, confidence: 0.88, purity: 1 },
    })
  }
}

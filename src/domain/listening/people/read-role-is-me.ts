import type { Hearing, Region } from '../hearing.ts'
import type { Settled } from '../settling/settle.ts'

const asMe =
  /^[^。;\n]{0,14}?(?<![不别没])(?:写|填|用|由|是|改成|换成|改为|让|归)(?:我自己|我本人|本人|我)(?![们的家爸妈哥弟姐妹老媳儿女公司舅叔姑姨岳丈爱朋同亲领])(?!.{0,3}(?:吗|行不|可以不|\?))/
const notThem = /^[\s,的啊呀]{0,3}(?:而)?不(?:是|写|填|用)([\u4e00-\u9fff]{1,4})/
/** 手机身份证都用我的: what of the speaker's goes with the role */
const mine = /(?<what>(?:手机|电话|号码|身份证|证件|邮箱|号|、|和|跟|,|也|都|就|全){1,12})(?:用|填|写|是|按)我的/

/** 安全负责人还是写我自己,手机身份证都用我的: a role that goes to whoever is in charge, with what is known of them. */
export function withRoleIsMe(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const { roles } = hearing.tools.lexicon
  const cue = hearing.segments
    .flatMap(segment => segment.cues)
    .findLast(each => each.roles.some(role => role !== 'principal') && asMe.test(hearing.text.slice(each.end)))
  const role = cue?.roles.find(each => each !== 'principal')
  const theirs = role ? roles[role]?.fields : undefined
  const own = roles.principal?.fields
  const name = own?.name ? hearing.known(own.name) : undefined
  if (!cue || !theirs?.name || !own || hearing.segments.some(({ question }) => question)) return settled
  const until = cue.end + (asMe.exec(hearing.text.slice(cue.end))?.[0].length ?? 0)
  const denied = deniesThem(role, { start: cue.start, end: until }, settled, hearing)
  if (denied) return denied
  if (typeof name !== 'string') return settled
  const also = mine.exec(hearing.text.slice(until))
  const whole = { start: cue.start, end: until }
  const found = [settledOn(theirs.name, name, whole)]
  if (also?.groups?.what) {
    const at = { start: until + also.index, end: until + also.index + also[0].length }
    if (/手机|电话|号码/.test(also.groups.what)) found.push(settledOn(theirs.mobile, hearing.known(own.mobile ?? ''), at))
    if (/身份证|证件/.test(also.groups.what)) found.push(settledOn(theirs.idNumber, hearing.known(own.idNumber ?? ''), at))
    if (/邮箱/.test(also.groups.what)) found.push(settledOn(theirs.email, hearing.known(own.email ?? ''), at))
    whole.end = at.end
  }
  const heard = found.filter(each => each !== undefined)
  const beside = settled.filter(({ reading }) => reading.start >= whole.end || reading.end <= whole.start)
  // 法人也是我,孙长贵: the name itself says the same
  return [...beside, ...heard.filter(each => !beside.some(({ field }) => field === each.field))]

  function settledOn(key: string | undefined, raw: unknown, region: Region): Settled | undefined {
    const field = key ? hearing.tools.fields[key] : undefined
    if (!field || typeof raw !== 'string') return undefined
    return { field, told: true, score: 3, reading: { kind: 'value', raw, ...region, confidence: 0.85, purity: 1 } }
  }
}

/** APP负责人是我,不是江总: whoever speaks is not the one in charge. Undefined where nobody known is denied. */
function deniesThem(role: string | undefined, said: Region, settled: readonly Settled[], hearing: Hearing): readonly Settled[] | undefined {
  const other = notThem.exec(hearing.text.slice(said.end))
  const who = other?.[1] ?? ''
  const names = ['principalName', 'legalRepName'].map(key => hearing.known(key)).filter(each => typeof each === 'string')
  if (!other || !(/^(?:法人|老板|负责人)/.test(who) || names.some(each => who.startsWith(each[0] ?? '-')))) return undefined
  const field = role === 'serviceOwner' ? hearing.tools.fields.serviceOwnerSameAsPrincipal : undefined
  if (!field || settled.some(each => each.field === field)) return settled
  const region = { start: said.start, end: said.end + other[0].length }
  return [...settled, { field, told: true, score: 3, reading: { kind: 'value', raw: false, ...region, confidence: 0.85, purity: 1 } }]
}

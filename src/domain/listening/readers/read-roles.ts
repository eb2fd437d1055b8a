import type { Hearing, Reading, Region } from '../hearing.ts'
import { isDuty, nameInClause } from './people-by-number.ts'
import { peopleIn } from './read-people.ts'
import { readPerson } from './read-person.ts'
import { pieceMark, piecesOf, type Row, table } from './table-pieces.ts'

/** 系统管理员 何示例 / 安全管理员 吕示例 */
const roleMark = new RegExp(`${pieceMark.source}|/`)

/** Who does what. */
export function readRoles(region: Region, hearing: Hearing): Reading | undefined {
  const text = hearing.text.slice(region.start, region.end)
  const rows: Row[] = []
  let unread = false
  for (const piece of piecesOf(region, hearing, roleMark)) {
    const said = hearing.text.slice(piece.start, piece.end).trim()
    const before = roleThenName(said, piece, hearing)
    const plain = nameInClause(said, hearing)
    if (before || plain?.role) {
      rows.push(before ?? { role: plain?.role ?? '', person: plain?.name ?? '' })
      continue
    }
    // 何示例,管系统和账号: what else they do
    if (rows.length > 0 && /^(?:也|还|兼|主要)*(?:总?负责|主?管|分管|做|兼)/.test(said)) continue
    const role = /^([\u4e00-\u9fff]{2,12}?(?:负责人|管理员|员|组长|联络人|主管|岗|部|经理))(?:是|:|由|叫)?/.exec(said)?.[1]
    const { people, partial } = peopleIn(piece, hearing)
    if (partial || (people.length === 0 && said.length > 3)) unread = true
    for (const person of people) {
      if (typeof person !== 'object' || person === null || !('name' in person)) continue
      const duty = 'role' in person ? String(person.role) : undefined
      if (role && person === people[0]) rows.push({ role, person: String(person.name) })
      else if (duty && /[归由]/.test(duty)) unread = true
      else if (duty) rows.push({ role: duty, person: String(person.name) })
    }
  }
  const alone =
    /(?:就|只有|都是?|全部?|全都|所有(?:的)?都?)(?:是|归|由)?我(?:自己|一个人|一人)?(?:一个人)?(?:全|都|来)?(?:管|负责|弄|做|包)?|我一个人/.test(
      text,
    )
  const sole = onlyOne.exec(text)
  const only = sole?.[1] ?? sole?.[2]
  if (only) {
    const at = region.start + text.indexOf(only)
    const person = readPerson({ start: at, end: at + only.length }, hearing)
    if (person?.kind === 'name' && person.sure) return table([{ role: '安全负责人', person: person.name }], region, 0.7)
  }
  if (rows.length && !alone) return table(rows, region, unread ? 0.7 : undefined)
  const name = hearing.known('principalName') ?? hearing.known('securityOfficerName') ?? hearing.known('legalRepName')
  if (alone && typeof name === 'string') return table([{ role: '安全负责人', person: name }], region, 0.7)
  return { kind: 'clarify', why: 'name', ...region }
}

/** 全是我张三一个人, 都归王五管 */
const onlyOne =
  /(?:就|只有|都|全|全部|全都)(?:是|归|由)?(?:我)?([\u4e00-\u9fff]{2,3}?)(?:一个人|自己|一人|一手)(?:[\u4e00-\u9fff]{0,4})$|^(?:都|全|全部|全都)(?:是|归|由)([\u4e00-\u9fff]{2,3})(?:管|负责|弄|做)?$/
const duties =
  /(?:负责人|管理员|员|组长|联络人|主管|岗|部|经理|值班|备份|运维|网管|技术|开发|安全|审计|监控|巡检|日志|漏洞|账号|权限|数据|机房|应急|培训|网络|系统|审核|客服|法务|内容|处置|报告|上报|宣传|后勤|总负责|牵头|编辑|采编|发布|主编|总编|美工|值守|维护|操作)$/

/** 对外联络归何美娟: whatever it is, it was given to somebody */
const assigns = /(?:归|交给)[\s:]*$/

/** 值班李四, 备份归王五: what is done, then who does it. */
function roleThenName(said: string, piece: Region, hearing: Hearing): Row | undefined {
  const start = piece.start + hearing.text.slice(piece.start, piece.end).indexOf(said)
  // 机房值守 李国新, 对外联络:办公室周敏: whatever stands before the blank is the role
  const apart = /^([\u4e00-\u9fffa-z]{2,12})(?:\s*:\s*|\s+)(?=[\u4e00-\u9fff·]{2,16}$)/.exec(said)
  const behind = apart && readPerson({ start: start + apart[0].length, end: start + said.length }, hearing)
  if (apart?.[1] && behind?.kind === 'name' && behind.sure && readPerson({ start, end: start + apart[1].length }, hearing)?.kind !== 'name')
    return { role: apart[1], person: behind.name }
  for (const length of [3, 2]) {
    const name = said.slice(-length)
    const role = said.slice(0, -length).replace(/(?:的)?(?:是|归|由|找|让|叫|:|交给|人)?[\s:]{0,40}$/, '')
    if (
      role.length < 2 ||
      role.length > 12 ||
      !(duties.test(role) || (assigns.test(said.slice(0, -length)) && /^[\u4e00-\u9fff]{2,8}$/.test(role)))
    )
      continue
    const person = readPerson({ start: start + said.length - length, end: start + said.length }, hearing)
    if (person?.kind === 'name' && person.sure && person.name === name && !isDuty(name))
      return { role: role.replace(/^(?:我们|公司)的?/, ''), person: name }
  }
  return undefined
}

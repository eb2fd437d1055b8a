import type { FieldDefinition } from '../fields/definition.ts'
import type { Json } from '../json.ts'
import type { Hearing, Reading, Region } from './hearing.ts'
import { shownOf, wordsOf } from './hearing.ts'
import { findOrganisation, type Named } from './read-name.ts'
import { peopleIn } from './read-people.ts'
import { readPerson } from './read-person.ts'
import { type CountryMention, findCountries, findDivisions } from './read-place.ts'
import type { Span } from './span.ts'
import { sureFrom } from './sure-from.ts'

type Row = { [column: string]: Json }

const inside = (hearing: Hearing, region: Region): readonly Span[] =>
  hearing.spans.filter(span => span.start >= region.start && span.end <= region.end)
const table = (rows: readonly Row[], region: Region, confidence = 0.9): Reading | undefined =>
  rows.length
    ? { kind: 'value', raw: rows, ...region, confidence, ...(confidence < sureFrom ? { doubt: 'table' } : {}), purity: 0.9 }
    : undefined

/** Rows of a table from a sentence. */
export function readTable(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  const label = hearing.cues.filter(cue => cue.start >= region.start && cue.end < region.end && cue.fields.includes(field.key))[0]
  // HIS系统和官网: the word is part of a name there
  const isOwn = label && (label.start === region.start || /[\s,:的们]/.test(hearing.text[label.start - 1] ?? ''))
  const body = label && isOwn && label.start - region.start < 4 ? { start: label.end, end: region.end } : region
  switch (field.key) {
    case 'systemsInScope':
      return readSystems(body, hearing)
    case 'vendorHotlines':
      return readHotlines(body, hearing, 'vendor')
    case 'authorityContacts':
      return readHotlines(body, hearing, 'authority')
    case 'overseasRecipient':
      return readRecipients(body, hearing)
    case 'internalSeverityRules':
      return readSeverity(body, hearing)
    case 'rolesTable':
      return readRoles(body, hearing)
    case 'servers':
      return readServers(body, hearing)
    default:
      return undefined
  }
}

const pieceMark = /[,;、。\n+]|(?<=[\u4e00-\u9fff\w)]\s?)(?:和|跟|与|还有|以及|加上|外加)(?=\s?[\u4e00-\u9fffa-z])|\sand\s/
const notSystem =
  /^(?:个(?=[\u4e00-\u9fffa-z]{2})|一?套(?=[\u4e00-\u9fffa-z]{2})|还有|以及|[和跟与及](?=官网|网站|小程序|app|系统|[\u4e00-\u9fffa-z]{2,8}(?:系统|平台|网|站))|外加|加上|另外|就|只有|只|(?:[一两二三四五六七八九十]|\d+)(?:个|套|块)(?:系统)?|这些|这个|有|是|系统(?=有|是|:|主要|包括|分别|就|\s)|主要|包括|分别|我们(?:的)?|我司|公司(?:的)?(?=官网|网站|小程序|app)|的|:|\s|就是|都|全部|所有)+/
const systemsEnd =
  /(?:[((::的]+$|^[))]|(?:吧|就行|而已|都算|都要|这些|了)+$|(?:这|那)?(?:[一两二三四五六七八九十]|\d+|几|些|所有|全部)(?:个|套|块)?(?:系统|平台)?$|(?:这些|那些|的)系统$)/g

/** Pieces of a stretch with their offsets. */
function piecesOf(region: Region, hearing: Hearing, mark: RegExp = pieceMark): readonly Region[] {
  const text = hearing.text.slice(region.start, region.end)
  const pieces: Region[] = []
  let start = 0
  const spans = inside(hearing, region)
  for (const match of text.matchAll(new RegExp(mark.source, 'g'))) {
    const at = region.start + match.index
    if (spans.some(span => span.start <= at && span.end > at)) continue
    pieces.push({ start: region.start + start, end: at })
    start = match.index + match[0].length
  }
  pieces.push({ start: region.start + start, end: region.end })
  return pieces.filter(piece => hearing.text.slice(piece.start, piece.end).trim())
}

function readSystems(region: Region, hearing: Hearing): Reading | undefined {
  const rows: Row[] = []
  for (const piece of piecesOf(region, hearing)) {
    const spans = inside(hearing, piece)
    const domain = spans.find(span => span.kind === 'domain' || span.kind === 'url')
    const ip = spans.find(span => span.kind === 'ip')
    const nameEnd = Math.min(piece.end, domain?.start ?? piece.end, ip?.start ?? piece.end)
    const skip = notSystem.exec(hearing.text.slice(piece.start, nameEnd))?.[0].length ?? 0
    const name = shownOf(hearing, { start: piece.start + skip, end: nameEnd })
      .trim()
      .replace(/\s+[\u4e00-\u9fff]{0,4}\d[\d,]*\s?(?:多|余)?(?:人|个?用户|名)$/, '')
      .replace(systemsEnd, '')
      .trim()
    const row: Row = {
      ...(domain && 'value' in domain ? { domain: String(domain.value) } : {}),
      ...(ip && 'value' in ip ? { ip: String(ip.value) } : {}),
      ...ownerIn(piece, hearing),
    }
    if (
      [...name].length >= 2 &&
      !columnName.test(name) &&
      !/^(?:没有|不知道|不清楚|随便|系统|平台|全部|所有的?|都算|不对|不是|对的?|是的?|错了?|有问题|别的有问题)$/.test(name)
    )
      rows.push({ name, ...row })
    else if (Object.keys(row).length > 0) {
      const last = rows.at(-1)
      if (last) Object.assign(last, row)
      else if (row.domain !== undefined) rows.push({ name: String(row.domain), ...row })
    }
  }
  return table(
    rows,
    region,
    rows.length && rows.every(row => /^[\u4e00-\u9fffa-z0-9()（）·\- ]{2,30}$/i.test(String(row.name)) && isSystem(row)) ? 0.88 : 0.7,
  )
}

/** 官网,域名example.cn,IP 1.2.3.4,负责人王晓鸣: columns of the system before them, no systems */
const columnName = /^(?:(?:域名|网址|(?:公网|服务器)?ip(?:地址)?|地址)(?:是|为|:)?|负责人.*)$/i

/** 果园商城 归王晓鸣管, 负责人王晓鸣: who looks after it */
function ownerIn(piece: Region, hearing: Hearing): Row {
  const said = hearing.text.slice(piece.start, piece.end)
  const found =
    /(?:归|由|是|让)([\u4e00-\u9fff]{2,4}?)(?:来|在|去)?(?:管|负责|维护|打理|盯|弄)/.exec(said) ??
    /^\s*负责人(?:是|为|:|\s)*([\u4e00-\u9fff]{2,4})\s*$/.exec(said)
  if (!found?.[1]) return {}
  const start = piece.start + found.index + found[0].indexOf(found[1])
  const person = readPerson({ start, end: start + found[1].length }, hearing)
  return person?.kind === 'name' && person.sure ? { owner: person.name } : {}
}

/** 官网, 收银系统, shop.example.cn */
const isSystem = (row: Row): boolean =>
  row.domain !== undefined ||
  row.ip !== undefined ||
  /系统|平台|网|商城|小程序|app|公众号|服务|后台|站|店|门户|oa|erp|crm|收银|库|预约|管理|点单|直播|论坛|接口|api|官|会员|订单|邮箱|软件|页|课|学|mes|his|pacs|lis|saas|web|site|shop|system|portal/i.test(
    String(row.name),
  )

const hotlineNoise =
  /(?:的)?(?:客服|售后|应急|紧急|服务|报警|举报|值班|技术支持|24小时)*(?:的)?(?:电话|热线|号码|手机|联系方式|座机|号)?(?:是|打|:|为|\s)*$/
const isHotline = (span: Span): boolean =>
  span.kind === 'phone' ||
  (span.kind === 'quantity' && Number.isInteger(span.value) && span.unit === '' && span.value >= 100 && span.exactness === 'exact')

function readHotlines(region: Region, hearing: Hearing, who: 'vendor' | 'authority'): Reading | undefined {
  const rows: Row[] = []
  let from = region.start
  for (const span of inside(hearing, region).filter(isHotline)) {
    const phone = span.kind === 'phone' ? span.value : hearing.text.slice(span.start, span.end).replace(/[^\d-]/g, '')
    const said = shownOf(hearing, { start: from, end: span.start })
      .replace(hotlineNoise, '')
      .replace(/^[\s,,;;、。::和跟与]+|^(?:打|找|就|是|还有|有)+|[\s,,;;、。::]+$/g, '')
      .replace(hotlineNoise, '')
      .trim()
    from = span.end
    // 出事当然打110: nobody is named who would answer there
    const isNamed = [...said].length >= 2 && !(who === 'authority' && /当然|出事|出了事|遇到|有事|肯定|直接|反正/.test(said))
    if (isNamed) rows.push({ [who]: said, phone })
    else return { kind: 'clarify', why: 'name', start: region.start, end: region.end }
  }
  const text = hearing.text.slice(region.start, region.end)
  if (rows.length === 0) return /[\u4e00-\u9fff]{2}/.test(text) ? { kind: 'clarify', why: 'mobile', ...region } : undefined
  return table(rows, region)
}

interface Found {
  readonly organisation: Named
  /** from the end of the one before to the start of the next */
  readonly piece: Region
}

/** Every organisation of a stretch, one behind the other. */
function organisationsIn(region: Region, hearing: Hearing): readonly Found[] {
  const named: Named[] = []
  let start = region.start
  while (start < region.end && named.length < mostRecipients) {
    const found = findOrganisation({ start, end: region.end }, hearing)
    if (!found || found.end <= start) break
    named.push(found)
    start = found.end
  }
  return named.map((organisation, index) => ({
    organisation,
    piece: { start: named[index - 1]?.end ?? region.start, end: named[index + 1]?.start ?? region.end },
  }))
}

const mostRecipients = 20
const foreignLead = /^(?:美国|日本|新加坡|香港|德国|英国|韩国|法国|澳洲|加拿大|台湾)(?:的|那边的|公司)?\s?(?=[A-Z])/

/** 新加坡的 Shili Pte Ltd,还有德国 Muster GmbH: the country inside or before the name, else the one right behind it. */
function nearestTo(organisation: Region, piece: Region, countries: readonly CountryMention[]): CountryMention | undefined {
  const own = countries.filter(mention => mention.start >= piece.start && mention.end <= piece.end)
  return own.filter(mention => mention.end <= organisation.end).at(-1) ?? own[0]
}

/** 发给泰国的合作酒店 Sample Siam Hotel: what it is, then what it is called */
const described = /^(?:发|传|给|存|交|同步|共享|提供)|的/

function properName(organisation: Named, region: Region, hearing: Hearing): string {
  const latin = described.test(organisation.name)
    ? /^\s?([A-Z][\w&.'-]*(?:\s[A-Z&][\w&.,'-]*)+)/.exec(shownOf(hearing, { start: organisation.end, end: region.end }))?.[1]
    : undefined
  return latin ?? organisation.name.replace(foreignLead, '')
}

function readRecipients(region: Region, hearing: Hearing): Reading | undefined {
  const countries = findCountries(region, hearing).filter(mention => !mention.negated)
  const rows: Row[] = []
  const organisations = organisationsIn(region, hearing)
  for (const { organisation, piece } of organisations) {
    const country =
      nearestTo(organisation, piece, countries) ?? (organisations.length === 1 && countries.length === 1 ? countries[0] : undefined)
    if (country) rows.push({ name: properName(organisation, region, hearing), country: country.country })
    // of several one has no country: the list is not whole
    else if (organisations.length > 1) return { kind: 'clarify', why: 'place', ...region }
  }
  if (rows.length) return table(rows, region)
  return countries.length || findOrganisation(region, hearing)
    ? { kind: 'clarify', why: countries.length ? 'name' : 'place', ...region }
    : undefined
}

const severity: readonly (readonly [RegExp, string])[] = [
  [/特别重大|特大|ⅰ级|i级|一级|extraordinary/, 'extraordinary'],
  [/较大|ⅲ级|iii级|三级|significant/, 'significant'],
  [/重大|ⅱ级|ii级|二级|major/, 'major'],
  [/一般|ⅳ级|iv级|四级|general/, 'general'],
]

const anyLevel = /特别重大|特大|较大|重大|(?<!不)一般/g

function readSeverity(region: Region, hearing: Hearing): Reading | undefined {
  const rows: Row[] = []
  let unread = false
  for (const piece of piecesOf(region, hearing, /[,;。\n]|(?<=较大|重大|特大|一般)\s/)) {
    const text = hearing.text.slice(piece.start, piece.end)
    const level = severity.find(([pattern]) => pattern.test(text))?.[1]
    const row: Row = {}
    for (const span of inside(hearing, piece)) {
      if (span.kind !== 'quantity') continue
      if (span.unit === 'hour') row.outageHours = span.value
      else if (span.unit === 'day') row.outageHours = span.value * 24
      else if (span.unit === 'minute') row.outageHours = span.value / 60
      else if (span.unit === 'person') row.affectedUsers = span.value
      else if (span.unit === 'CNY') row.lossCny = span.value
      else if (/条|泄露|泄漏|数据/.test(text)) row.leakedRecords = span.value
      else if (/损失|钱/.test(text)) row.lossCny = span.value
    }
    if (level && Object.keys(row).length) rows.push({ level, ...row })
    if ([...text.matchAll(anyLevel)].length > 1 || (level && Object.keys(row).length === 0)) unread = true
  }
  if (rows.length) return table(rows, region, unread ? 0.7 : 0.85)
  return inside(hearing, region).some(span => span.kind === 'quantity') || /严重|厉害/.test(hearing.text.slice(region.start, region.end))
    ? { kind: 'clarify', why: 'choice', ...region }
    : undefined
}

function readRoles(region: Region, hearing: Hearing): Reading | undefined {
  const text = hearing.text.slice(region.start, region.end)
  const rows: Row[] = []
  let unread = false
  for (const piece of piecesOf(region, hearing)) {
    const said = hearing.text.slice(piece.start, piece.end).trim()
    const before = roleThenName(said, piece, hearing)
    if (before) {
      rows.push(before)
      continue
    }
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
    const role = said.slice(0, -length).replace(/(?:的)?(?:是|归|由|找|让|叫|:|交给|人)?[\s:]*$/, '')
    if (
      role.length < 2 ||
      role.length > 12 ||
      !(duties.test(role) || (assigns.test(said.slice(0, -length)) && /^[\u4e00-\u9fff]{2,8}$/.test(role)))
    )
      continue
    const person = readPerson({ start: start + said.length - length, end: start + said.length }, hearing)
    if (person?.kind === 'name' && person.sure && person.name === name) return { role: role.replace(/^(?:我们|公司)的?/, ''), person: name }
  }
  return undefined
}

/** 跑网站的, 放数据库: what the machine is for */
const tasks: readonly (readonly [RegExp, string])[] = [
  [/数据库|mysql|oracle|(?<![a-z])db(?![a-z])/, '数据库'],
  [/网站|网页|web|前端|官网/, '网站'],
  [/备份/, '备份'],
]
const roleIn = (text: string): Row => {
  const role = tasks.find(([said]) => said.test(text))?.[1]
  return role ? { role } : {}
}

function memoryIn(piece: Region, hearing: Hearing): number | undefined {
  const memory = inside(hearing, piece).find(span => span.kind === 'quantity' && (span.unit === 'GB' || span.unit === 'G'))
  return memory?.kind === 'quantity' ? memory.value : undefined
}

function readServers(region: Region, hearing: Hearing): Reading | undefined {
  const text = hearing.text.slice(region.start, region.end)
  if (wordsOf(hearing, 'servers').later?.test(text)) return { kind: 'state', state: 'later', ...region }
  const ips = inside(hearing, region).filter(span => span.kind === 'ip')
  if (ips.length === 0) {
    // 一台 湖北武汉 32G内存 跑网站: all but its address
    const [division, ...more] = findDivisions(region, hearing)
    const memory = memoryIn(region, hearing)
    const isOne = /^(?:就|只有?|一共|总共|,|\s)*(?:一|1|单)台/.test(text)
    if (
      !isOne ||
      !division ||
      more.some(each => !each.division.code.startsWith(division.division.code.slice(0, 2))) ||
      memory === undefined
    )
      return { kind: 'clarify', why: 'value', ...region }
    return table([{ country: 'CN', province: `${division.division.code.slice(0, 2)}0000`, memoryGb: memory, ...roleIn(text) }], region, 0.7)
  }
  // 都在四川 behind the list is said of all of them
  const everywhere =
    ips.length > 1 && /(?:都|全|均|一起)(?:放|是|部署)?(?:在|是)/.test(text.slice((ips.at(-1)?.end ?? region.end) - region.start))
  // 两台都在杭州,8核16G,一台…一台…: ahead of the list too
  const ahead = /^[^\n;。]*?(?:[两二三四五六]|\d)台(?:机器|服务器)?(?:都|全|均|配置|一样|规格)[^\n;。]*?(?=[,\s]\s?(?:一|1|第一)台)/.exec(
    text,
  )?.[0]
  const shared = ips.length > 1 && ahead ? memoryIn({ start: region.start, end: region.start + ahead.length }, hearing) : undefined
  // a row begins with the clause that holds its address
  const border = (index: number): number => {
    const from = ips[index - 1]?.end ?? region.start
    const gap = hearing.text.slice(from, ips[index]?.start ?? from)
    const cut = Math.max(gap.lastIndexOf('另'), gap.lastIndexOf(';'), gap.lastIndexOf('。'), gap.lastIndexOf('\n'))
    return from + (cut >= 0 ? cut : Math.max(0, gap.lastIndexOf(',')))
  }
  const rows = ips.map((ip, index): Row => {
    const piece =
      everywhere && index < ips.length - 1
        ? { start: ips.at(-1)?.end ?? region.end, end: region.end }
        : {
            start: index === 0 ? region.start : border(index),
            end: index === ips.length - 1 ? region.end : border(index + 1),
          }
    const [country] = findCountries(piece, hearing)
    const [division] = findDivisions(piece, hearing)
    const memory = memoryIn(piece, hearing) ?? shared
    return {
      ...(country
        ? { country: country.country }
        : division
          ? { country: 'CN', province: `${division.division.code.slice(0, 2)}0000` }
          : {}),
      ip: ip.kind === 'ip' ? ip.value : '',
      ...(memory === undefined ? {} : { memoryGb: memory }),
      ...roleIn(hearing.text.slice(piece.start, piece.end)),
    }
  })
  return table(rows, region, 0.85)
}

import type { FieldDefinition } from '../../fields/definition.ts'
import type { Hearing, Reading, Region } from '../hearing.ts'
import { shownOf, wordsOf } from '../hearing.ts'
import type { Span } from '../spans/span.ts'
import { readHotlines } from './read-hotlines.ts'
import { findOrganisation, type Named } from './read-name.ts'
import { readPerson } from './read-person.ts'
import { type CountryMention, findCountries, findDivisions } from './read-place.ts'
import { readRoles } from './read-roles.ts'
import { inside, piecesOf, type Row, table } from './table-pieces.ts'

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

const notSystem =
  /^(?:[(（]?[1-9][)）.](?!\d)|(?<=^(?:只|就)?)管(?=官网|网站|小程序|app|系统|[\u4e00-\u9fffa-z]{2,8}(?:系统|平台|网|站))|个(?=[\u4e00-\u9fffa-z]{2})|一?套(?=[\u4e00-\u9fffa-z]{2})|还有|以及|[和跟与及](?=官网|网站|小程序|app|系统|[\u4e00-\u9fffa-z]{2,8}(?:系统|平台|网|站))|外加|加上|另外|就|只有|只|(?:[一两二三四五六七八九十]|\d+)(?:个|套|块)(?:系统)?|这些|这个|有|是|系统(?=有|是|:|主要|包括|分别|就|\s)|主要|包括|分别|我们(?:的)?|我司|公司(?:的)?(?=官网|网站|小程序|app)|的|:|\s|就是|都|全部|所有)+/
const systemsEnd =
  /(?:(?<![(（:：的])[(（:：的]+$|^[))]|(?:目前|暂时|现在)?(?:还)?(?:没有?|无)(?:单独的?|独立)?(?:域名|网址)$|(?:域名|网址|放在|部署在|地址)(?:是|为|在)?$|(?:吧|就行|而已|都算|都要|这些|了){1,12}$|(?:这|那)?(?:[一两二三四五六七八九十]|(?<!\d)\d+|几|些|所有|全部)(?:个|套|块)?(?:系统|平台)?$|(?:这些|那些|的)系统$)/g

function readSystems(region: Region, hearing: Hearing): Reading | undefined {
  const rows: Row[] = []
  for (const piece of piecesOf(region, hearing)) {
    const spans = inside(hearing, piece)
    const said = hearing.text.slice(piece.start, piece.end)
    if (leftOut.test(said) || (ofPeople.test(said) && !spans.some(({ kind }) => kind === 'domain' || kind === 'url'))) continue
    const domain = spans.find(span => span.kind === 'domain' || span.kind === 'url')
    const ip = spans.find(span => span.kind === 'ip')
    const nameEnd = Math.min(piece.end, domain?.start ?? piece.end, ip?.start ?? piece.end)
    const skip = notSystem.exec(hearing.text.slice(piece.start, nameEnd))?.[0].length ?? 0
    const name = shownOf(hearing, { start: piece.start + skip, end: nameEnd })
      .trim()
      .replace(/(?<!\s)\s+[\u4e00-\u9fff]{0,4}\d[\d,]*\s?(?:多|余)?(?:人|个?用户|名)$/, '')
      .replace(systemsEnd, '')
      .trim()
    const row: Row = {
      ...(domain ? { domain: hostOf(hearing, domain) } : {}),
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

/** 组长童示例, 刚那个不对: of somebody, or of what was said before */
const ofPeople = /^(?:组长|手机|电话|代理|副组长|联系人)|拍板|说了算|看花|不对$|写错|(?<!\d)1\d{10}(?!\d)|主任|院长/

/** 收银系统不算, 不含邮箱 */
const leftOut = /(?:不|没)(?:算|包括|含|在内|管|用管|需要)(?!.*(?:只|就))|除外|^\s*(?:不含|不包括|不管|除了)/

/** admin.example.com of https://admin.example.com/login: as it was said */
function hostOf(hearing: Hearing, span: Span): string {
  const said = hearing.text
    .slice(span.start, span.end)
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
  const host = /^[^/:?\s]+/.exec(said)?.[0] ?? ''
  return 'value' in span && !host.endsWith(String(span.value)) && span.kind === 'domain' ? String(span.value) : host
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

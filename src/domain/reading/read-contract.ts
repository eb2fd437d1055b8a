import { daysInMonth } from '../fields/calendar.ts'
import { clean, findLabelled, itemOf, type Labelled, labelOf, wholeLine } from './find-labelled.ts'
import type { Line, ReadItem } from './line.ts'
import { type PlaceOf, readServerPlace } from './read-place-of.ts'
import type { ReadTools } from './read-tools.ts'
import { daysIn, spansOf } from './spans-of.ts'

/** Says who provides, whatever the parties are called. */
const provider = labelOf(
  '(?:服务|云服务|接入服务|主机服务)?(?:提供商|提供方|服务商|供应商)|(?:服务|接入)?提供单位|云?厂商|服务方|供方|销售方(?:名称)?|service provider|provider|supplier|vendor|seller|bill(?:ed)? from',
)
/** 接入方(甲方): whoever is called so, a carrier provides */
const anyParty = labelOf('接入方|[甲乙]\\s?方')
const carrier = /^中国(?:电信|联合网络通信|移动通信|广电|铁通)/
/** of a mail, as 发件人 or From */
const isName = ({ value }: Labelled): boolean => !value.includes('@') && !/^(?:to|from|until|date|至)$/i.test(value)
/** a place within the house is none on a map */
const inHouse = /^[^省市区县路街]{0,12}(?:机柜|\d\s?u\b)/i
/** Mostly the one who provides. */
const secondParty = labelOf('乙\\s?方|卖方|出租方|受托方|party b|from')
/** 甲方(出租方): what a party does says more than its place; 乙方(承租方) buys */
const sells = labelOf('甲\\s?方\\s?\\((?:出租|服务|受托|供应|提供)[^()]{0,6}\\)|甲\\s?方')
const sellsIn = /[甲乙]\s?方\s?\([^()]{0,4}(?:出租|服务提供|受托|供货?|提供|卖)[^()]{0,4}方?\)/
const buysIn = /乙\s?方\s?\([^()]{0,4}(?:承租|委托|租用|采购|需|买|使用|客户)[^()]{0,4}\)/
const place = labelOf(
  '(?:服务器|机房|数据中心|托管|主机|机柜|节点|服务|云资源|资源|实例|接入|装机|安装|设备)(?:的)?(?:物理)?(?:所在地|所在地区|位置|地址|地点|地域|区域|所在国家|所在城市)|(?:托管|所在|接入|idc)?机房|数据中心|(?:所在|所属|部署|产品|可用|云)?(?:地域|区域|大区|资源池)(?:[/和及与]可用区)?|可用区|region(?: ?/ ?zone)?|(?:server|data ?cent(?:er|re)|service) (?:location|address|region)|location|data ?cent(?:er|re)|zone',
)
/** 资源所在地域为西南地区(成都), 服务器部署于华东1: said in a sentence */
const spokenPlace =
  /(?:地域|区域|机房|服务器|云主机|数据中心|节点|实例|资源|托管地点|接入地址)[^,。;:]{0,12}(?:,仍)?(?:位于|部署[在于]|托管[在于]|放置[在于]|为|是|在|于|:)\s?([^,。;]{2,40})|位于([\u4e00-\u9fff\d]{2,40}?(?:(?:idc)?(?:机房|数据中心)|(?=的(?:云)?(?:服务器|主机|机柜|设备))))|(?:放置|存放|安放|摆放|托管|部署)[于在]([\u4e00-\u9fff\d]{4,40}?(?:机房|数据中心))|(?:托管|机房|服务器)(?:地点|地址|位置|所在地)\s?([\u4e00-\u9fff](?:(?!ip)[^,。;:\s]){3,40})|\brunning in ([a-z]{3,15}(?: [a-z]{3,15}){0,2})|(?:(?:located|hosted|situated) (?:in|at)|\bregion:) ?([^.;]{2,80})/i
const term = labelOf(
  '(?:服务|租用|租赁|托管|合同|协议|使用|订购|购买|续费|包年包月|计费|账单)?(?:期限|(?<=服务|租用|租赁|托管)期|有效期|周期|时长|起止时间|起止日期)|(?:service|contract|billing|rental|subscription)? ?(?:term|period|duration)',
)
const starts = labelOf('(?:服务|租用|租赁|合同|计费|购买)?(?:开始|起始|生效|开通|起租|创建)(?:时间|日期|日)|(?:start|from)(?: date)?')
const ends = labelOf('(?:服务|租用|租赁|合同|计费)?(?:结束|到期|截止|终止|失效)(?:时间|日期|日)|(?:end|expiry|to)(?: date)?')
/** Asia Pacific (Singapore): a cloud's own word on an invoice */
const region =
  /华[东北南中]\s?(?:-\s?[\u4e00-\u9fff]{2,4}|[一二三四五六\d])(?:\([\u4e00-\u9fff]{2,6}\))?|\b(?:asia pacific|us (?:east|west)|europe|eu|canada|south america|middle east|africa) \([a-z. ]{3,30}\)/i
const between = /至|到|止|-|~|to|until|through/i
/** where a paper says what it is */
const headLines = 4
/** of a contract: what stands beyond is an annex of prices */
const mostLines = 3_000

/** What a contract or an invoice says about a server: who provides it, where it stands, its addresses, and for how long. */
export function readContract(lines: readonly Line[], tools: ReadTools): readonly ReadItem[] {
  const read = lines.slice(0, mostLines)
  const who = findLabelled(read, provider).find(isName) ?? findLabelled(read, anyParty).find(({ value }) => carrier.test(value))
  const party = findLabelled(read, sells).find(({ quote }) => sellsIn.test(quote))
  const other = who ? undefined : (party ?? findLabelled(read, secondParty).find(found => isName(found) && !buysIn.test(found.quote)))
  const cloud = soleCloud(read, tools)
  const placeOf = ({ value }: Labelled): PlaceOf => readServerPlace(value, tools, cloud?.line.text)
  const isPlace = (found: Labelled): boolean => Object.keys(placeOf(found)).length > 0
  const where = findLabelled(read, place).filter(({ value }) => !inHouse.test(value))
  const located =
    where.find(isPlace) ??
    spokenPlaces(read).find(isPlace) ??
    regions(read).find(isPlace) ??
    besideAddress(read, tools, placeOf) ??
    where[0]
  const seller = who || other ? undefined : (definedParty(read) ?? sellerOf(read) ?? signedBy(read))
  return [
    ...(who ? [itemOf('provider', { ...who, value: who.value.replace(itsAddress, '') })] : []),
    ...[other ?? seller ?? (who ? undefined : cloud)].flatMap(named => (named ? [itemOf('provider', named, { confidence: unsure })] : [])),
    ...(located ? [itemOf('place', { ...located, value: bare(located.value) }, { raw: { ...placeOf(located) } })] : []),
    ...addresses(read, tools),
    // a bill counts a month, whatever was bought
    ...(read.slice(0, headLines).some(({ text }) => /账单|账期/.test(text)) ? [] : termOf(read, tools)),
  ]
}

/** 甲方设备托管于乙方位于北京市…18号院的数据中心: the place alone */
const bare = (said: string): string =>
  said.replace(/^.{0,60}(?:位于|坐落[于在]|[设放]置?[于在]|部署[于在]|托管[于在]|存放[于在])\s?(?=[\u4e00-\u9fff]{2})/, '')

const spokenPlaces = (lines: readonly Line[]): readonly Labelled[] =>
  lines.flatMap((line, at) => {
    const found = spokenPlace.exec(line.text)
    const value = clean(found?.slice(1).find(Boolean) ?? '')
    if (!found || !value) return []
    const rest = found.index + found[0].length === line.text.length ? goesOn(lines[at + 1]) : ''
    return [{ ...wholeLine(line, value + rest), quote: line.text + rest }]
  })

const regions = (lines: readonly Line[]): readonly Labelled[] =>
  lines.flatMap(line => {
    const [found] = region.exec(line.text) ?? []
    return found ? [wholeLine(line, found)] : []
  })

/** 南宁23, 广州 节点, Tokyo: a place and no name of a firm, which may begin with one */
const isBarePlace = /^(?:[\u4e00-\u9fff]{2,6}(?<![店厂院所校社馆司部])[\s\d]{0,3}|[A-Za-z][A-Za-z ]{2,24}\d?)$/
/** a line of what was bought, that goes on in the one with its address */
const bought = /vcpu|\bgb\b|compute|instance|云(?:主机|服务器)|\becs\b|\bcvm\b/i

/** Cloud Compute - Tokyo (45.76.100.20), 公网IP 222.84.100.6;资源池 南宁23: the one place that is named beside an address. */
function besideAddress(lines: readonly Line[], tools: ReadTools, placeOf: (found: Labelled) => PlaceOf): Labelled | undefined {
  const rows = lines.flatMap((line, at) => {
    const before = lines[at - 1]
    return hasAddress(line, tools) ? [...(before && bought.test(before.text) ? [before] : []), line] : []
  })
  const found = rows.flatMap(line =>
    (line.cells ?? [line]).flatMap(({ text }) =>
      text.split(/\s[-–|]\s|[(),，;；。:：]/).flatMap(part => {
        const named = wholeLine(line, part.trim().replace(/^(?:资源池|资源节点|地域|区域|节点|机房)\s{0,3}/, ''))
        const place = isBarePlace.test(named.value) ? placeOf(named) : {}
        return Object.keys(place).length > 0 ? [{ named, place: JSON.stringify(place) }] : []
      }),
    ),
  )
  return new Set(found.map(({ place }) => place)).size === 1 ? found[0]?.named : undefined
}

const hasAddress = (line: Line, tools: ReadTools): boolean => spansOf(line.text, tools).some(span => span.kind === 'ip')

/** A place at the end of a line goes on in the next one, which is neither a point nor a label. */
const goesOn = (next: Line | undefined): string =>
  next && !next.cells && !/^(?:[\d一二三四五六七八九十]+\s?[、.．)]|第|[(（]|[^,，。;；]{1,10}[:：])/.test(next.text)
    ? (/^[^,，。;；]{1,40}/.exec(next.text)?.[0] ?? '')
    : ''

/** between … ("Provider") and … */
const defined =
  /(?:between|and|by|\(1\)|:)\s+([A-Z][^"“”()]{2,80}?)\s{0,3},?\s{0,3}\(\s?(?:the |hereinafter )?["“'](?:service |hosting )?(?:provider|supplier|vendor|seller|host|licensor)["”']\s?\)/i

function definedParty(lines: readonly Line[]): Labelled | undefined {
  for (const line of lines) {
    const [, name] = defined.exec(line.text) ?? []
    if (name) return wholeLine(line, name.trim())
  }
  return undefined
}

/** 兹证明 … 系我公司客户 … 某某公司(盖章): who signs it */
const signature = /^([\u4e00-\u9fff()]{4,40}公司)\s{0,3}(?:\(?(?:盖章|公章|签章)\)?)?$/

function signedBy(lines: readonly Line[]): Labelled | undefined {
  const begins = lines.findIndex(({ text }) => /证明/.test(text))
  if (begins < 0 || !lines.some(({ text }) => /我(?:公)?司/.test(text))) return undefined
  const line = lines.slice(begins + 1).findLast(({ text, cells }) => !cells && signature.test(text.trim()))
  return line && wholeLine(line, signature.exec(line.text.trim())?.[1] ?? '')
}

const partyName = labelOf('名\\s*称|name')

/** An invoice names its buyer first and its seller second, each only as 名称. */
function sellerOf(lines: readonly Line[]): Labelled | undefined {
  if (!lines.some(({ text }) => /发\s*票|invoice/i.test(text))) return undefined
  // 购买方 and 销售方 beside each other
  for (const line of lines) {
    const [, seller] = /名\s*称\s*[:：].{2,60}?名\s*称\s*[:：]\s*(\S{4,60})/.exec(line.text) ?? []
    if (seller) return wholeLine(line, seller)
  }
  const parties = findLabelled(lines, partyName)
  return parties.length === 2 ? parties[1] : undefined
}

const leastBrand = 3

/** The cloud that a paper names, where it names a single one. */
function soleCloud(lines: readonly Line[], { lexicon }: ReadTools): Labelled | undefined {
  const hosts = lexicon.brands.filter(({ does }) => does.includes('host'))
  const named = lines.flatMap(line => {
    const text = line.text.normalize('NFKC').toLowerCase()
    return hosts.flatMap(({ name, words }) =>
      words.some(word => word.length >= leastBrand && text.includes(word)) ? [wholeLine(line, name)] : [],
    )
  })
  return new Set(named.map(({ value }) => value)).size === 1 ? named[0] : undefined
}

/** Hetzner Online GmbH, Industriestr. 25, 91710 Gunzenhausen */
const itsAddress = /(?<=\b(?:gmbh|inc\.?|llc|ltd\.?|limited|corp\.?|sas|b\.?v\.?|s\.?a\.?|ag|oy|ab|plc|co\.)),\s.{0,120}\d.{0,120}$/i

/** by the name of a party only */
const unsure = 0.5
const mostAddresses = 50

/** of the network, or given up */
const notOfServer = /(?:网关|dns|掩码|子网|网段|原|旧|gateway|netmask)[^\d,;。]{0,12}$/i
const givenUp = /^\s?(?:(?:变更|更换|调整|更改|改|换)[为成到至]|(?:网段)?[中内里]的)/

/** Every public address that is named and stays; private ones are nobody's proof. */
function addresses(lines: readonly Line[], tools: ReadTools): readonly ReadItem[] {
  const found = withWholeAddresses(lines).flatMap(line =>
    spansOf(line.text, tools).flatMap(span => {
      const read = span.kind === 'ip' ? tools.reference.ip.read(span.value.replace('~', '-')) : null
      const stays = !notOfServer.test(line.text.slice(0, span.start)) && !givenUp.test(line.text.slice(span.end))
      return read?.ok && read.scope === 'public' && stays ? [{ line, address: read.canonical }] : []
    }),
  )
  const [first] = found
  if (!first) return []
  const all = [...new Set(found.map(({ address }) => address))].slice(0, mostAddresses)
  const quoted = [...new Set(found.map(({ line }) => line))].map(({ text }) => text).join(' / ')
  return [itemOf('ips', { ...wholeLine(first.line, all.join(', ')), quote: quoted }, { raw: all })]
}

/** of the width of the widest line: a line that goes on below */
const reaches = 0.9
const addressBegun = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){0,2}(?:\.|\.\d{1,3})$|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}\s?[-~]$/
const addressEnds = /^\d{1,3}(?:\.\d{1,3}){0,3}(?![\d.])|^\s?[-~]\s?\d/

/** A page breaks its lines anywhere, in the middle of an address too: 221.215.9. and 18-221.215.9.21 are one. */
function withWholeAddresses(lines: readonly Line[]): readonly Line[] {
  const widest = Math.max(0, ...lines.map(({ box }) => box[2]))
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const isBroken =
      last &&
      !last.cells &&
      !line.cells &&
      last.box[2] > 0 &&
      last.box[2] > reaches * widest &&
      addressBegun.test(last.text) &&
      addressEnds.test(line.text)
    if (last && isBroken) joined.splice(-1, 1, { ...last, text: last.text + line.text })
    else joined.push(line)
  }
  return joined
}

function termOf(lines: readonly Line[], tools: ReadTools): readonly ReadItem[] {
  const labelled = findLabelled(lines, term)
  const spoken = lines
    .filter(
      ({ text }) =>
        text.length < 200 &&
        /期|起\s{0,3}\d{1,3}\s?个月|(?:服务|使用|起止)时间|^备注|term|period|valid/i.test(text) &&
        (between.test(text) || /起[^,。]{0,4}\d{1,3}\s?个月/.test(text)),
    )
    .map(line => wholeLine(line, line.text))
  for (const found of [...labelled, ...spoken] satisfies readonly Labelled[]) {
    const months = monthsOf(found.value, tools)
    if (months !== null) return [itemOf('term', found, { raw: months })]
  }
  // two columns or two labels
  const isDay = ({ value }: Labelled): boolean => daysIn(value, tools).length > 0
  const from = findLabelled(lines, starts).find(isDay)
  const to = findLabelled(lines, ends).find(isDay)
  const value = from && to ? `${from.value} 至 ${to.value}` : ''
  const months = monthsOf(value, tools)
  return from && months !== null ? [itemOf('term', { ...from, value, quote: `${from.quote} ${to?.quote ?? ''}` }, { raw: months })] : []
}

/** Whole months of a term: by its two days, else as it is said. Null when it says neither, or both differ. */
export function monthsOf(text: string, tools: ReadTools): number | null {
  const days = daysIn(text, tools)
  const [start, end] = days
  if (days.length === 2 && start && end && end > start) return monthsBetween(start, end)
  // 2026年8月至2027年7月: both months belong to it
  const [first, last, more] = spansOf(text, tools).flatMap(span =>
    span.kind === 'date' && span.date.form === 'month' ? [span.date.month] : [],
  )
  if (days.length === 0 && first && last && !more && last >= first) return monthsBetween(`${first}-01`, `${last}-${lastDayOf(last)}`)
  // 24 months from a day on
  if (days.length > 1 || (days.length === 1 && !/起|commenc|starting|beginning|from/i.test(text))) return null
  const said = spansOf(text.replace(/\((\d{1,3})\)\s?(?=months|years)/i, '$1 '), tools).flatMap(span =>
    span.kind === 'quantity' && (span.unit === 'month' || span.unit === 'year') ? [span.value * (span.unit === 'year' ? 12 : 1)] : [],
  )
  const [months, another] = said
  return months && !another && Number.isInteger(months) && months <= 1200 ? months : null
}

const lastDayOf = (month: string): number => daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))

/** The last day belongs to the term: 2026-01-01 to 2026-12-31 is twelve months. */
function monthsBetween(start: string, end: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = start.split('-').map(Number)
  const [y2 = 0, m2 = 0, d2 = 0] = end.split('-').map(Number)
  const isLastOfMonth = daysInMonth(y2, m2) === d2
  const whole = isLastOfMonth && d1 === 1 ? 1 : d2 + 1 >= d1 ? 0 : -1
  return (y2 - y1) * 12 + m2 - m1 + whole
}

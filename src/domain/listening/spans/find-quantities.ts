import { englishNumeralAt } from './english-numerals.ts'
import { blank } from './find-identifiers.ts'
import { joinDurations } from './join-durations.ts'
import { joinRanges } from './join-ranges.ts'
import { type Exactness, parseNumeral, parseVague } from './numerals.ts'
import type { QuantitySpan, Unit } from './span.ts'

/** Words behind a figure and what they count, longest first where one begins another. */
const units: readonly (readonly [RegExp, Unit])[] = [
  [/(?:千万亿)?(?:块钱|元人民币|人民币|元|块(?!盘|硬|云)|rmb|cny|yuan)/y, 'CNY'],
  [
    /(?:个)?(?:人次|人|用户|客户|会员|顾客|粉丝|买家|住户|学员|号人|口人|名|位(?!数)|users?|people|persons?|customers?|members?)/y,
    'person',
  ],
  [/号人|户/y, 'person'],
  [/gbps|gb\/s|gbit\/s|g(?:的)?(?:带宽|宽带|网卡|网口|口|端口|网络|流量|防护|峰值|光纤|专线)/y, 'Gbps'],
  [/mbps|mb\/s|mbit\/s|(?:m|兆)(?:的)?(?:带宽|宽带|网卡|网口|端口|网络|流量|峰值|光纤|专线)/y, 'Mbps'],
  [/kbps|kb\/s|k(?:的)?(?:带宽|宽带)/y, 'Kbps'],
  [/tb|t(?![a-z])/y, 'TB'],
  [/gb|g(?:的)?(?:内存|运存|硬盘|云盘|磁盘|ssd|固态|ram)/y, 'GB'],
  [/mb|(?:m|兆)(?:的)?(?:内存)/y, 'MB'],
  [/个?g(?![a-z])/y, 'G'],
  [/兆|m(?![a-z])/y, 'M'],
  [/%|个?百分点|个点(?![钟半儿赞])|per ?cent/y, 'percent'],
  [/毫秒|ms(?![a-z])|milliseconds?/y, 'ms'],
  [/微秒|us(?![a-z])|μs/y, 'us'],
  [/个?季度?|quarters?/y, 'quarter'],
  [/个多?月|月(?!\d)|months?/y, 'month'],
  [/个?(?:星期|礼拜)|周|weeks?/y, 'week'],
  [/整?年|years?|yrs?(?![a-z])|(?<=\d)y(?![a-z0-9])/y, 'year'],
  [/个?(?:小时|钟头)|个钟|hours?|hrs?|h(?![a-z])/y, 'hour'],
  [/分钟|minutes?|mins?/y, 'minute'],
  [/秒钟?|seconds?/y, 'second'],
  // 180d; 3D is no three days
  [/天|日(?!本|志|语|元)|days?|(?<=\d{2})d(?![a-z0-9])/y, 'day'],
  [/核|vcpu|c(?![a-z])|cores?/y, 'core'],
  [/级|档(?!案)|levels?/y, 'level'],
  [/台|路|只|套|块|servers?|machines?|boxes|instances?|vms?(?![a-z])/y, 'piece'],
  [/个|条|次|步|家|种|项|遍|版|号|张|份|处|间|层|楼|幢|栋|室/y, 'other'],
]

const arabic = /[-+]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y
const chinese = /(?:好|上|近|成|小)?[零〇一二两俩仨三四五六七八九十百千万亿几数半]+(?:点[零一二三四五六七八九]+)?/y
/** 华东2: a region of a cloud; 华东2台 are machines */
const regionBefore = /(?:华[东南北中]|西[南北])(?:地域)?[- ]?$/
const regionFigure = /[1-9](?![\d.台个只套路])/y
/** No number that anybody says: its parts are none either. */
const endlessFigure = /[零〇一二两俩仨三四五六七八九十百千万亿几数半]{25,}|\d{25,}(?:\.\d+)?/y
const multiplier =
  /\s?(?:(?:hundred|thousand|million|billion)(?![a-z])|个亿|[十百千万亿]+(?:零?[\d一二三四五六七八九]+[十百千万亿]+)*[一二三四五六七八九\d]?|[wk](?![a-z0-9]))/y
const chineseUnits: Readonly<Record<string, string>> = { hundred: '百', thousand: '千', million: '百万', billion: '十亿' }
const fuzz = /[多来余几]/y
const afterFuzz = /[万亿千百]/y
const opensFigure: ReadonlySet<string> = new Set('0123456789零〇一二两俩仨三四五六七八九十百千万亿几数半好上近成小+-')
/** the first characters of what `specialAt` knows */
const opensSpecial: ReadonlySet<string> = new Set('0123456789一二两三四五六七八九十百千万双单每半个')
const hedgeBefore =
  /(?:大概|大约|约莫|约|差不多|估计|可能|也就|估摸|应该|around|about|roughly|approximately|~)\s?(?:是|有|在|能|一年|每年|年)?\s?$/
const boundBefore =
  /(?:(?<![大最较变缩])小|[不没未]到|不足|不满|没满|没超过?|没过|超过|至少|最多|顶多|不超过|少于|多于|大于|小于|将近|接近|快|近|under|over|less than|more than|at least|at most)\s?$/
const hedgeBehind = /\s?(?:左右|上下|差不多|吧大概|or so)/y
const boundBehind = /(?:以上|以内|出头|不到|多点|开外)/y
/** A single Chinese figure counts only with a unit: 一起, 统一, 万一 are no numbers. */
const measured = /[零〇一二两俩仨三四五六七八九]/

const at = (pattern: RegExp, text: string, index: number): string | undefined => {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0]
}

/** Figures with their units, in a text whose identifiers and dates are already taken out. */
export function findQuantities(text: string): { readonly spans: readonly QuantitySpan[]; readonly rest: string } {
  const spans: QuantitySpan[] = []
  let rest = text
  let index = 0
  while (index < text.length) {
    const char = text[index] ?? ''
    const special = opensSpecial.has(char) ? specialAt(text, index) : undefined
    if (special) {
      spans.push(special)
      rest = blank(rest, special.start, special.end)
      index = special.end
      continue
    }
    if (!opensFigure.has(char)) {
      const spelled = char >= 'a' && char <= 'z' ? englishAt(text, index) : undefined
      if (spelled) {
        spans.push(spelled)
        rest = blank(rest, spelled.start, spelled.end)
        index = spelled.end
      } else index += 1
      continue
    }
    // 双十一: a festival, and no number of anything
    const festival = text[index - 1] === '双' ? at(/十一|十二|11|12/y, text, index) : undefined
    const region = regionBefore.test(text.slice(Math.max(0, index - 4), index)) ? at(regionFigure, text, index) : undefined
    const name = festival ?? region
    if (name) {
      index += name.length
      continue
    }
    const endless = at(endlessFigure, text, index)
    if (endless) {
      index += endless.length
      continue
    }
    const span = quantityAt(text, index, spans.at(-1)?.end)
    if (span) {
      spans.push(span)
      rest = blank(rest, span.start, span.end)
      index = span.end
    } else index += /[a-z\d]/.test(char) ? Math.max(1, (at(/[a-z\d]+/y, text, index) ?? '').length) : 1
  }
  return { spans: joinRanges(joinDurations(spans, text), text), rest }
}

const percentOf = /百分之([零〇一二三四五六七八九十百点]+|\d+(?:\.\d+)?)/y
const tenths = /([一二三四五六七八九十]|\d)成([一二三四五六七八九半](?!个|台|家))?(?:多|左右)?(?!为|立|功|本|员|了|年|交)/y
const doubles = /[双单](?=路|电源|回路|市电|台)/y
const networks = /(百兆|千兆|万兆)/y
const halves =
  /半(年|个月|天|个?小时|个钟头|个钟|个季度)|(?:一|1)?个半(月|小时|钟头|钟|年)|(\d+|[一二两三四五六七八九十]+)(年|天|个月|个小时|小时|个钟头|个钟)半|(\d+|[二两三四五六七八九十]+)个半(月|小时|钟头|钟|年)/y
/** 每季度, 每半年: how often, said as how long. */
const rates = /每(?:隔)?(?:一|1)?(半年|个?季度?|个?月|周|个?星期|个?礼拜|年|天)(?!前|底|初|份|的?[一二三四五六七八九十\d]{1,3}月|\ue000)/y
/** 半个T */
const halfDisk = /半个?t(?:b)?(?![a-z])/y
/** 一半, 三分之二: a share of all */
const fractions = /一半(?![个年天月小钟径路价])|([二两三四五六七八九十]|\d{1,2})分之([一二两三四五六七八九]|\d{1,2})/y
/** 一主两从: counted together */
const replicas = /([一两二三1-3])主([一两二三四五1-5])(?:从|备)/y
const quarters = /([一二两三1-3])刻钟/y

function specialAt(text: string, index: number): QuantitySpan | undefined {
  const char = text[index] ?? ''
  const make = (length: number, value: number, unit: Unit, exactness: Exactness = 'exact'): QuantitySpan => ({
    kind: 'quantity',
    start: index,
    end: index + length,
    value,
    low: value,
    high: value,
    exactness: exactness === 'exact' && hedgeBefore.test(text.slice(Math.max(0, index - 8), index)) ? 'about' : exactness,
    unit,
  })
  if (char === '百' || char === '千' || char === '万') {
    const share = match(percentOf, text, index)
    if (share) {
      const value = parseNumeral(share[1] ?? '')
      if (value !== undefined) return make(share[0].length, value, 'percent')
    }
    const network = match(networks, text, index)
    if (network) return make(network[0].length, { 百兆: 100, 千兆: 1000, 万兆: 10000 }[network[0]] ?? 0, 'Mbps')
  }
  const feeds = char === '双' || char === '单' ? match(doubles, text, index) : null
  if (feeds) return make(1, feeds[0] === '双' ? 2 : 1, 'piece')
  const part = match(tenths, text, index)
  if (part) {
    const tens = (parseNumeral(part[1] ?? '') ?? 0) * 10
    const ones = part[2] === '半' ? 5 : (parseNumeral(part[2] ?? '') ?? 0)
    return make(part[0].length, tens + ones, 'percent', /多|左右/.test(part[0]) ? 'about' : 'exact')
  }
  const nodes = match(replicas, text, index)
  if (nodes) return make(nodes[0].length, (parseNumeral(nodes[1] ?? '') ?? 1) + (parseNumeral(nodes[2] ?? '') ?? 1), 'piece')
  const share = match(fractions, text, index)
  if (share) {
    const of = parseNumeral(share[1] ?? '二') ?? 0
    const parts = parseNumeral(share[2] ?? '一') ?? 0
    if (parts <= of && of > 0) return make(share[0].length, Math.round((parts / of) * 1e4) / 100, 'percent', 'about')
  }
  const rate = char === '每' ? match(rates, text, index) : null
  if (rate) return { ...make(rate[0].length, rate[1] === '半年' ? 0.5 : 1, timeUnit(rate[1] ?? '')), isRate: true }
  const quarter = match(quarters, text, index)
  if (quarter) return make(quarter[0].length, (parseNumeral(quarter[1] ?? '') ?? 0) * 15, 'minute')
  const disk = char === '半' ? match(halfDisk, text, index) : null
  if (disk) return make(disk[0].length, 0.5, 'TB')
  const half = match(halves, text, index)
  if (half) {
    const loose = /[大小快近]$/.test(text.slice(0, index))
    const unit = timeUnit(half[1] ?? half[2] ?? half[4] ?? half[6] ?? '')
    const whole = half[1] ? 0 : half[2] ? 1 : (parseNumeral(half[3] ?? half[5] ?? '') ?? 0)
    return make(half[0].length, whole + 0.5, unit, loose ? 'range' : 'exact')
  }
  return undefined
}

/** two, half a year, an hour, 1.5 million: figures spelled in English. A bare one counts only where it is all that is said. */
function englishAt(text: string, start: number): QuantitySpan | undefined {
  const found = englishNumeralAt(text, start)
  if (!found) return undefined
  const unit = unitAt(text, found.end)
  if (!unit && found.needsUnit) return undefined
  if (!unit && !/^[^\S\n]*(?:$|[,.。;!\n]|of\b|in\b|for\b|so far|left|total|only)/.test(text.slice(found.end))) return undefined
  const before = text.slice(Math.max(0, start - 12), start)
  const exactness: Exactness = boundBefore.test(before)
    ? 'bound'
    : found.about || hedgeBefore.test(before) || at(hedgeBehind, text, unit?.end ?? found.end)
      ? 'about'
      : 'exact'
  const { value } = found
  return { kind: 'quantity', start, end: unit?.end ?? found.end, value, low: value, high: value, exactness, unit: unit?.unit ?? '' }
}

const timeUnit = (word: string): Unit =>
  /年/.test(word)
    ? 'year'
    : /季/.test(word)
      ? 'quarter'
      : /月/.test(word)
        ? 'month'
        : /周|星期|礼拜/.test(word)
          ? 'week'
          : /天/.test(word)
            ? 'day'
            : 'hour'

const match = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(text)
}

function quantityAt(text: string, start: number, previous: number | undefined): QuantitySpan | undefined {
  const digitsHere = at(arabic, text, start)
  if (digitsHere && previous !== start && /[a-z\d]/.test(text[start - 1] ?? '')) return undefined
  const base = digitsHere ?? at(chinese, text, start)
  // 万一 is no figure
  if (!base || /^[万亿]/.test(base)) return undefined
  let end = start + base.length
  let figure = base
  const times = digitsHere ? at(multiplier, text, end) : undefined
  if (times) {
    figure += chineseUnits[times.trim()] ?? times.trim().replace('个', '')
    end += times.length
  }
  let more = at(fuzz, text, end)
  if (more) {
    const behind = at(afterFuzz, text, end + 1)
    if (behind) {
      figure += behind
      end += 2
    } else if (more === '几' || !/^[多来余]/.test(more)) more = undefined
    else end += 1
  }
  const unit = unitAt(text, end)
  if (unit) end = unit.end
  if (!more && unit && at(/多(?!少)/y, text, end)) {
    more = '多'
    end += 1
  }
  // 第二年 counts no years
  if (text[start - 1] === '第' && unit && durations.has(unit.unit)) return undefined
  const vague = digitsHere ? undefined : parseVague(figure)
  const value = vague ? vague.low : parseNumeral(figure)
  if (value === undefined) return undefined
  if (!digitsHere && !vague && !unit && !more && figure.length === 1) {
    const alone =
      (/^[俩仨]$/.test(figure) ? /(?:^|[\s,。;:、就剩有只共])$/ : /(?:^|[\s,。;:、就])$/).test(text.slice(0, start)) &&
      /^(?:$|[\s,。;、吧的了])/.test(text.slice(end))
    if (!alone || !measured.test(figure)) return undefined
  }
  if (!digitsHere && unit?.unit === 'other' && figure.length === 1 && /^[一半几]/.test(figure) && !alone(text, start, unit.end))
    return undefined
  const before = text.slice(Math.max(0, start - 10), start)
  const exactness: Exactness = vague
    ? 'range'
    : boundBefore.test(before) || at(boundBehind, text, end)
      ? 'bound'
      : more
        ? 'more'
        : hedgeBefore.test(before) || at(hedgeBehind, text, end)
          ? 'about'
          : 'exact'
  return {
    kind: 'quantity',
    start,
    end,
    value,
    low: vague?.low ?? value,
    high: vague?.high ?? (more ? moreThan(value) : value),
    exactness,
    unit: unit?.unit ?? '',
  }
}

const durations: ReadonlySet<Unit> = new Set(['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute'])

const alone = (text: string, start: number, end: number): boolean =>
  /(?:^|[\s,。;:、就共有是])$/.test(text.slice(0, start)) && /^(?:$|[\s,。;、吧的了]|就?(?:够|行|好))/.test(text.slice(end))

/** 三千多 is below 四千. */
const moreThan = (value: number): number => value + 10 ** Math.floor(Math.log10(Math.max(1, value)))

function unitAt(text: string, index: number): { readonly unit: Unit; readonly end: number } | undefined {
  const from = text[index] === ' ' ? index + 1 : index
  for (const [pattern, unit] of units) {
    const said = at(pattern, text, from)
    if (said) return { unit, end: from + said.length }
  }
  return undefined
}

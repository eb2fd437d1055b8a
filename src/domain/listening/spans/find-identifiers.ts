import { matchesOf } from '../patterns/matches-of.ts'
import { findReadAloud } from './find-read-aloud.ts'
import { parseNumeral } from './numerals.ts'
import type { IdentifierKind, IdentifierSpan } from './span.ts'
import { spokenDigits } from './spoken-digits.ts'

/** Stands for consumed characters, so that later readers cannot see into a span. */
export const consumed = '\ue000'

export const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + consumed.repeat(end - start) + text.slice(end)

const spokenRun = /[零〇洞一幺二两三四五六七拐八九](?: ?[零〇洞一幺二两三四五六七拐八九]){2,}/g
/** 区号零四一一 */
const areaCode = /(?<=区号(?:是|:)?\s?)[零〇洞][一幺二两三四五六七拐八九零〇洞]{2,3}(?![零〇洞一幺二两三四五六七拐八九])/g
/** 三零二叉: the last of an identity number */
const checkDigit =
  /(?<=[零〇洞一幺二两三四五六七拐八九\d][ ]?[零〇洞一幺二两三四五六七拐八九\d][ ]?[零〇洞一幺二两三四五六七拐八九\d][ ]?)叉(?![\u4e00-\u9fff])/g
/** 47点108点20点5: an address read aloud; 12345678号杠1: the part behind the number */
const readAloud = /(?<![\d点])\d{1,3}点\d{1,3}点\d{1,3}点\d{1,3}(?![\d点])/g
/** 号 后面还有个杠一 */
const led = '(?:[ ,]{0,2}(?:(?:后面|后头|最后|尾巴|末尾)(?:上|还)?|再)(?:有|带|加|跟|接|是)(?:一?个)?)?'
const dash = new RegExp(`(?<=[\\d号]${led} ?)杠(?= ?\\d)`, 'g')
/** 号杠一: a part of one figure */
const spokenPart = new RegExp(`(?<=[\\d号]${led} ?)杠( ?)([零〇一幺二两三四五六七八九])(?![\\u4e00-\\u9fff])`, 'g')

/** 零七五五12345678转801: digits said one by one become digits, one character for one character. */
export const spellDigits = (text: string): string =>
  text
    .replace(checkDigit, 'x')
    .replace(areaCode, code => [...code].map(char => spokenDigits[char] ?? char).join(''))
    .replace(spokenRun, (run, at: number) => {
      const near = /\d/.test(text[at - 1] ?? '') || /\d/.test(text[at + run.length] ?? '')
      return near || run.replaceAll(' ', '').length >= 7 ? [...run].map(char => spokenDigits[char] ?? char).join('') : run
    })
    .replace(readAloud, said => said.replaceAll('点', '.'))
    .replace(dash, '-')
    .replace(spokenPart, (_said, blanks: string, digit: string) => `-${blanks}${spokenDigits[digit] ?? digit}`)

interface Shape {
  readonly kind: IdentifierKind
  readonly pattern: RegExp
  readonly value?: (match: string) => string
  readonly accept?: (match: string) => boolean
}

const tight = (text: string): string => text.replace(/[\s-]/g, '')
const provinceMark = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕秦甘陇青宁新台港澳'
const octet = '\\d{1,3}'
const ipv4 = `${octet}(?:\\.${octet}){3}`
const chineseSuffix = '中国|公司|网络|公益|政务|网址|商城|集团|我爱你|在线|中文网|网店|手机'

/** nginx 1.20.1.10 is a version */
const software =
  '(?:nginx|apache|tomcat|iis|mysql|mariadb|redis|php|openssl|openresty|node|java|jdk|python|kernel|版本(?:号)?(?:是|为)?|version|ver)[\\s:/]{0,2}'

/** Order matters: what stands first is taken first. */
const shapes: readonly Shape[] = [
  { kind: 'url', pattern: /https?:\/\/[^\s,。、;)("'<>\u4e00-\u9fff]+(?:\.(?:中国|公司|网络)[^\s,。、;)("'<>\u4e00-\u9fff]*)?/g },
  { kind: 'url', pattern: /https?:\/\/[\u4e00-\u9fffa-z0-9-]+\.(?:中国|公司|网络|com|cn|net)(?:\/[^\s,。、;)("'<>\u4e00-\u9fff]*)?/g },
  {
    kind: 'email',
    pattern: /[a-z0-9][a-z0-9._%+-]{0,63}\s?@\s?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/g,
    value: match => match.replaceAll(' ', ''),
  },
  {
    kind: 'icpNumber',
    pattern: new RegExp(
      `[${provinceMark}]?\\s?(?:i ?c ?p|ipc|lcp)\\s?[备证](?:案)?(?:号)?[:\\s]?\\d(?: ?\\d){3,13}\\s?号?(?:${led}\\s?-\\s?\\d{1,6}[axk]?)?(?:号)?`,
      'g',
    ),
    value: match => match.replaceAll(' ', '').replace(/号[^\d-]{1,200}-/, '号-'),
  },
  { kind: 'icpNumber', pattern: new RegExp(`(?:[${provinceMark}]|合字)?b2-\\d{6,10}(?:-\\d{1,6}[axk]?)?`, 'g') },
  {
    kind: 'policeNumber',
    pattern: new RegExp(`[${provinceMark}]?\\s?公?网?安备(?:案)?\\s?(?:号)?[:\\s]?\\d(?: ?\\d){7,17}\\s?号?`, 'g'),
    value: match => match.replaceAll(' ', ''),
  },
  { kind: 'appId', pattern: /(?<![a-z0-9])wx\s?[0-9a-f]{16}(?![a-z0-9])/g, value: tight },
  {
    kind: 'mac',
    pattern:
      /(?<![0-9a-f:.-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}([.-])[0-9a-f]{4}\2[0-9a-f]{4}|[0-9a-f]{6}[-:.][0-9a-f]{6})(?![0-9a-f:.-])/g,
    value: match =>
      /^[0-9a-f]{6}[-:.]/i.test(match) ? match.replace(/[-:.]/, '') : /^[0-9a-f]{4}-/i.test(match) ? match.replaceAll('-', '.') : match,
    accept: match => /[a-f]|[:-]\d{2}[:-]|^00/.test(match),
  },
  // 00163E0A1B2C, 00 16 3e 0a 1b 2c: letters among the digits, or it would be a number
  {
    kind: 'mac',
    pattern: /(?<![0-9a-z.:-])(?:[0-9a-f]{12}|[0-9a-f]{2}(?: [0-9a-f]{2}){5})(?![0-9a-z:-])/g,
    value: match => match.replaceAll(' ', ''),
    accept: match => /[a-f]/.test(match) && /\d/.test(match),
  },
  { kind: 'signature', pattern: /(?<![0-9a-f:])(?:[0-9a-f]{2}:){15,31}[0-9a-f]{2}(?![0-9a-f:])/g },
  { kind: 'signature', pattern: /(?<![0-9a-z])(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})(?![0-9a-z])/g },
  {
    kind: 'ip',
    pattern: new RegExp(
      `(?<!${software})(?<![\\d.])${ipv4}(?:\\s?\\/\\s?\\d{1,2}(?!\\d|\\s?[年个月天元])|\\s?(?:-|~|到|至|to|through)+\\s?(?:${ipv4}|${octet})(?![\\d.]))?(?![\\d]|\\.\\d)`,
      'g',
    ),
  },
  // 八十二点一五六点四十点三, 四七 点 九八 点 幺幺二 点 三六
  {
    kind: 'ip',
    pattern:
      /(?<![点\d零〇一二两三四五六七八九十百幺])(?:[\d零〇一二两三四五六七八九十百幺]{1,5} ?[点.] ?){3}[\d零〇一二两三四五六七八九十百幺]{1,5}(?! ?[点\d零〇一二两三四五六七八九十百幺])/g,
    value: match => spokenOctets(match).join('.'),
    accept: match => match.includes('点') && spokenOctets(match).every(part => Number.isInteger(part) && part >= 0 && part <= 255),
  },
  {
    kind: 'ip',
    pattern: /(?<![0-9a-z:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4})?(?::[0-9a-f]{1,4}){0,6}:?(?:\/\d{1,3})?(?![0-9a-z:])/g,
    accept: match => /:.*:/.test(match) && !/^\d{1,2}:\d{2}(?::\d{2})?$/.test(match),
  },
  { kind: 'mlpsNumber', pattern: /(?<![\dA-Za-z])\d{11}-\d{5}(?!\d)/g },
  { kind: 'idNumber', pattern: /(?<![0-9a-z])\d{6}[ -]?(?:18|19|20|21)\d{2}[ -]?\d{4}[ -]?\d{3}[0-9xX](?![0-9a-z])/g, value: tight },
  { kind: 'idNumber', pattern: /(?<![0-9a-z])[1-8]\d{16}[0-9x](?![0-9a-z])/g, value: tight },
  // 41000019921023011,末尾是个叉
  {
    kind: 'idNumber',
    pattern:
      /(?<![0-9a-z])[1-8]\d{16}[\s,、]{0,3}(?:末尾|最后|尾巴|结尾|后面|再加|加|再来)(?:那|一)?[个位]?(?:字母)?(?:是|带|为|加|有|跟)?(?:一?个|大写的?|字母|英文){0,3}\s?[叉x](?![0-9a-z])/g,
    value: match => `${match.slice(0, 17)}X`,
  },
  // 500 000 1995 0520 1131: read out in groups
  {
    kind: 'idNumber',
    pattern: /(?<![0-9a-z])[1-8]\d{1,5}(?:[ -]\d{1,8}){1,6}(?:[ -]?[0-9x])(?![0-9a-z])/g,
    value: tight,
    accept: match => /^[1-8]\d{5}(?:18|19|20)\d{9}[\dx]$/.test(tight(match)),
  },
  {
    kind: 'idNumber',
    pattern: /(?<![0-9a-z])[1-8]\d{5}(?:18|19|20)[\doil]{9}[0-9x](?![0-9a-z])/g,
    value: tight,
    accept: match => /[oil]/.test(match),
  },
  {
    kind: 'creditCode',
    pattern: /(?<![0-9a-z])[159y][0-9a-z]\d{6}[0-9a-z]{9,10}(?![0-9a-z])/g,
    value: tight,
    accept: match => !/^\d{15,}x?$/.test(match) || /^9/.test(match),
  },
  {
    kind: 'creditCode',
    pattern: /(?<![0-9a-z])[159y][0-9a-z]\d{2}(?:[ -]?[0-9a-z]{2,4}){3,8}(?![0-9a-z])/g,
    value: tight,
    accept: match => [17, 18, 19].includes(tight(match).length) && /[a-z]/.test(match) && /^\w{2}\d{6}/.test(tight(match)),
  },
  // 区号0571,号码87654321
  {
    kind: 'phone',
    pattern: /区号(?:是)?\s?0\d{2,3}[,\s]{0,2}(?:后面|然后)?(?:座机|电话|号码)?(?:号)?(?:是)?\s?\d{7,8}(?!\d)/g,
    value: match => (match.match(/\d+/g) ?? []).join('-'),
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\d.-])\(?0\d{2,3}\)?[- ]{0,3}\d{3,4}(?: - |[- ]?)\d{4}(?:[\s,(]{0,2}(?:-|转接?分机|转接?|内线|分机号?(?:是|为|:)?|ext(?:ension)?\.?|#|再?拨)\s?\d{1,6}\)?)?(?![\d]|\.\d|年)/g,
    value: match => match.replace(/(?<![\s,，(])[\s,，(]+(?=转|内线|分机|ext|#|再?拨)/, '').replace(/－/g, '-'),
  },
  { kind: 'phone', pattern: /(?<![\d.])(?:\+?\s?86[- ]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?![\d])/g },
  { kind: 'phone', pattern: /(?<![\d.])(?:\+?\s?86[- ]?)?1[3-9](?:[ -]?\d){9}(?![\d])/g },
  // 1 5 2 0 9 3 8 0 9 3 8
  { kind: 'phone', pattern: /(?<![\d.])1 [3-9](?: \d){9}(?! ?\d)/g },
  // 139OO139OOO: letters that look like digits
  {
    kind: 'phone',
    pattern: /(?<![0-9a-z.])[1il][3-9](?:[ -]?[\doil]){9}(?![0-9a-z])/g,
    value: match => tight(match).toLowerCase().replaceAll('o', '0').replace(/[il]/g, '1'),
    accept: match => /[oil]/.test(match) && /\d{2}/.test(match),
  },
  {
    kind: 'phone',
    pattern: /(?<![\d.])[48]00(?:[- ]?\d{3,4}[- ]?\d{3,4}|\d[- ]\d{3}[- ]\d{3})(?!\d|[元块万亿])/g,
    accept: match => /[- ]/.test(match) || !/000$/.test(match),
  },
  // QQ邮箱,号是123456789
  {
    kind: 'email',
    pattern: /qq ?邮箱[^\d@\n]{0,8}[1-9]\d{4,10}(?![\d@])/g,
    value: match => `${(/(?<!\d)\d+$/.exec(match) ?? [''])[0]}@qq.com`,
    accept: match => !/1[3-9]\d{9}$/.test(match),
  },
  { kind: 'bankCard', pattern: /(?<![\d.])(?:62|4\d|5[1-5])\d{2}(?:[ ]?\d{4}){3}(?:[ ]?\d{1,3})?(?!\d)/g, value: tight },
  {
    kind: 'package',
    pattern: /(?<![a-z0-9.@/])(?:com|cn|net|org|io|me|app|top|xyz|tech|dev|info)(?:\.[a-z][a-z0-9_-]*){2,6}(?![a-z0-9_.])/g,
  },
  {
    kind: 'package',
    pattern: /(?<![a-z0-9.@/])(?:com|cn|net|org|io)\.[a-z][a-z0-9_-]*(?![a-z0-9_.-])/g,
    accept: match => !/\.(?:com|cn|net|org|io|top|xyz|info|cc|vip|shop|club|site|online|tech|co)$/.test(match),
  },
  {
    kind: 'domain',
    pattern:
      /(?<![a-z0-9@._-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\s?(?:\.|点)\s?){1,5}(?:[a-z]{2,18}|xn--[a-z0-9-]+)(?::\d{2,5})?(?:\/[a-z0-9_./?=&%#-]*)?(?![a-z0-9])/g,
    value: match => match.replace(/\s?点\s?/g, '.').replaceAll(' ', ''),
    accept: match => looksLikeDomain(match),
  },
  {
    kind: 'domain',
    pattern: new RegExp(`[a-z0-9\\u4e00-\\u9fff][a-z0-9\\u4e00-\\u9fff-]{0,20}\\.(?:${chineseSuffix}|com|cn|net|top)(?![a-z0-9])`, 'g'),
    accept: match => /[\u4e00-\u9fff]/.test(match) && !/^(?:com|cn|net|org|top)(?=[\u4e00-\u9fff])/.test(match) && !speaksOfEnding(match),
  },
  { kind: 'domain', pattern: /(?<![a-z0-9])xn--[a-z0-9-]+(?:\.[a-z0-9-]+)+/g },
  {
    kind: 'version',
    pattern: /(?<![a-z0-9.]|\s)v\s?\d{1,2}(?:\.\d{1,3}){0,2}(?![\d.])|(?<![a-z0-9.])v\s?\d{1,2}(?:\.\d{1,3}){1,2}(?![\d.])/g,
  },
  {
    kind: 'passport',
    pattern: /(?<=(?:passport|护照)[^\d\n]{0,14}(?<![a-z]))[a-z]{1,2}\d(?: ?[0-9a-z]){5,8}(?![0-9a-z])/g,
    value: tight,
  },
  {
    kind: 'passport',
    pattern: /(?<![0-9a-z])(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{7,9}(?=[\s,(]{0,2}(?:is (?:my|his|her|the) )?(?:passport|护照))/g,
  },
  // the German one: nine letters and digits, no vowel among them
  { kind: 'passport', pattern: /(?<![0-9a-z.@_-])(?=(?:[a-z]*\d){4})[cfghjk][0-9cfghjklmnprtvwxyz]{8}(?![0-9a-z.@_-])/g },
  { kind: 'passport', pattern: /(?<![0-9a-z])(?:[eg]\d{8}|e[a-z]\d{7}|[dsp]e?\d{7,8}|h\d{8,10}|m\d{8})(?![0-9a-z])/g },
]

/** 还有个.cn的, 后缀是.cn, 我写成.com了: an ending, and no name in Chinese before it */
export const speaksOfEnding = (said: string): boolean => /^[\u4e00-\u9fff]{0,20}(?:[个是的有留剩要用成改到叫填为]|后缀|结尾)\./.test(said)

const spokenOctets = (said: string): readonly number[] =>
  said
    .replaceAll(' ', '')
    .split(/[点.]/)
    .map(part => parseNumeral(part.replaceAll('幺', '一')) ?? Number.NaN)

const commonSuffix =
  /\.(?:com|cn|net|org|top|xyz|vip|shop|club|info|cc|site|online|store|tech|ltd|group|wang|ren|fun|link|art|biz|pro|me|io|co|tv|hk|tw|sg|jp|us|uk|de|eu|asia|mobi|work|live|app|dev|cloud|ai|icu|love|red|wiki|chat|win|gov|edu|int|name|press|center|video|social|team|zone|today|company|kim|ink|beer|law|design|email|fashion|yoga|fit|luxe|run|world|plus|cool|city|show|gold|guru|ru|kr|in|my|th|vn|au|ca|fr)(?::\d+)?(?:\/.*)?$/
const looksLikeDomain = (match: string): boolean => {
  const host = match.replace(/\s?点\s?/g, '.').replaceAll(' ', '')
  return commonSuffix.test(host) && !/^v?\d+(?:\.\d+)*$/.test(host)
}

const leadIn =
  /^(?:(?:我们|我|网站|站点|公司|主|的|域名|网址|中文域名|首页|地址|官网|是|为|叫|用|就是|还有|和|跟|及|与|填){1,12})(?=.{2,}\.)/

/** Identifiers with a shape of their own, first shapes first; what one takes no later one sees. `rest` is the text without them. */
export function findIdentifiers(text: string, shown: string): { readonly spans: readonly IdentifierSpan[]; readonly rest: string } {
  const dictated = findReadAloud(text)
  const whole = spellDigits(text)
  let rest = dictated.reduce((left, span) => blank(left, span.start, span.end), whole)
  const display = withCase(whole, shown)
  const spans: IdentifierSpan[] = [...dictated]
  let looked: string | undefined
  let hasDigits = false
  for (const shape of shapes) {
    if (rest !== looked) {
      looked = rest
      hasDigits = digits.test(rest)
    }
    if (!(hints[shape.kind]?.test(rest) ?? hasDigits)) continue
    for (const match of matchesOf(shape.pattern, rest)) {
      let start = match.index
      let said = match[0]
      const spaces = said.length - said.trimStart().length
      start += spaces
      said = said.trim()
      if (shape.kind === 'domain' && /[\u4e00-\u9fff]/.test(said)) {
        const lead = leadIn.exec(said)?.[0].length ?? 0
        start += lead
        said = said.slice(lead)
      }
      if (shape.kind === 'url' || shape.kind === 'domain') said = said.replace(/(?<![.:!?])[.:!?]+$/, '')
      if (!said || (shape.accept && !shape.accept(said)) || continues(rest, start, start + said.length)) continue
      const typed = display.slice(start, start + said.length)
      spans.push({ kind: shape.kind, start, end: start + said.length, value: shape.value ? shape.value(typed) : typed })
      rest = blank(rest, start, start + said.length)
      if (shape.kind !== 'ip') continue
      for (const span of furtherAddresses(rest, start + said.length, said)) {
        spans.push(span)
        rest = blank(rest, span.start, span.end)
      }
    }
  }
  return { spans: spans.sort((a, b) => a.start - b.start), rest }
}

const wholeAddress = new RegExp(`^(${octet}\\.${octet}\\.${octet}\\.)${octet}$`)
/** not 22端口, 6个月: nothing is counted or named by it */
const lastOctet =
  /^(?:\s?(?:[、,&/]|和|跟|与|及|以及|还有|另有)\s?\.?)(\d{1,3})(?=$|\s?(?:[、,。;&/\s]|和|跟|与|及|以及|还有|这?[两俩三四]个|都是?|这几))(?!\s?[、,]?\d+\.)/

/** 43.136.5.77和78: the last part of the next ones, behind one that was said whole. */
function furtherAddresses(text: string, from: number, said: string): readonly IdentifierSpan[] {
  const net = wholeAddress.exec(said)?.[1]
  const spans: IdentifierSpan[] = []
  for (let at = from; net; ) {
    const found = lastOctet.exec(text.slice(at, at + 24))
    const last = found?.[1]
    if (!found || !last || Number(last) > 255) break
    at += found[0].length
    spans.push({ kind: 'ip', start: at - last.length, end: at, value: net + last })
  }
  return spans
}

/** a letter, digit or accent that is neither Latin nor Chinese: what looks like the start of a name is its second half */
const foreign = /[\p{L}\p{N}\p{M}]/u
const known = /[\u0020-\u007e\p{Script=Han}]/u
export const isForeign = (char: string | undefined): boolean => char !== undefined && foreign.test(char) && !known.test(char)

/** `аlibaba.com` with a Cyrillic а is not libaba.com. */
const continues = (text: string, start: number, end: number): boolean => isForeign(text[start - 1]) || isForeign(text[end])

/** The letters as they were typed, where only their case was changed. */
const withCase = (text: string, shown: string): string =>
  text === shown
    ? text
    : [...text].length === text.length
      ? text.replace(/[a-z]/g, (char, at: number) => (shown[at]?.toLowerCase() === char ? (shown[at] ?? char) : char))
      : text

const hints: Readonly<Partial<Record<IdentifierKind, RegExp>>> = {
  passport: /[a-z]\d{6}|[cfghjk](?:[a-z]{0,40}\d){4}|e[a-z]\d|passport|护照/,
  url: /https?:/,
  email: /@|qq ?邮箱/,
  icpNumber: /[il] ?c ?p|ipc|b2-/,
  policeNumber: /安备/,
  appId: /wx/,
  domain: /[.点]/,
  package: /\./,
  version: /v/,
  ip: /\d[.:]|::|[a-f]:|点.{1,5}点/,
  mac: /[0-9a-f][:. -]|[0-9a-f]{12}/,
  signature: /[0-9a-f]{2}:[0-9a-f]{2}|[0-9a-f]{32}/,
}
/** of every other kind */
const digits = /\d{4}|\d[ -]\d|\d[oil]{1,4}\d/

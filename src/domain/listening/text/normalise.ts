import { unfoldRadicals } from '../../fields/unfold-radicals.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { spokenDigits } from '../spans/spoken-digits.ts'
import { foldCantonese, foldDialect } from './fold-dialect.ts'
import { heardLength, heardPart } from './heard-part.ts'

/** A message made comparable: half-width, simplified, without pinyin and invisible characters. */
export interface Normalised {
  /** the message as it was typed */
  readonly original: string
  /** for matching: lower-case, half-width punctuation */
  readonly text: string
  /** for values: same length as `text`, with the case and the punctuation that was typed */
  readonly shown: string
  /** offset in `original` of each UTF-16 unit of `text`; one more entry for the end */
  readonly offsets: Int32Array
}

/** Soft hyphens, joiners, bidirectional controls, variation selectors, control characters. */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x61c ||
  code === 0x180e ||
  code === 0xfeff ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0x20e3 ||
  (code < 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d) ||
  code === 0x7f
/** 😂 📷 👍: a pause, and no part of what is said. ☐ ☑ and arrows stay. */
const isPictograph = (code: number): boolean =>
  (code >= 0x1f000 && code < 0x1fb00) || (code >= 0x2700 && code < 0x27c0) || (code >= 0x263a && code < 0x2700) || code === 0x2b50
/** ASCII and the common ideographs stand for themselves */
const onlyPlain = /^[\x20-\x7e\n\u4e00-\u9fff]*$/
const isPlain = (code: number): boolean => (code >= 0x20 && code <= 0x7e) || code === 0x0a || (code >= 0x4e00 && code <= 0x9fff)

const punctuation: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
  '【': '(',
  '】': ')',
  '｡': '。',
  '．': '.',
  '～': '~',
  '〜': '~',
  '—': '-',
  '–': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '　': ' ',
  '\u00a0': ' ',
  '\t': ' ',
  '\r': ' ',
  '…': '.',
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': "'",
  '’': "'",
  '·': '·',
  '•': '·',
  '・': '·',
}

/** One output character for each heard input character; an expansion (㎡ → m2) maps every part to its source. */
function fold(char: string): string {
  const mark = punctuation[char]
  if (mark !== undefined) return mark
  const code = char.codePointAt(0) ?? 0
  if (isPictograph(code)) return ' '
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (code >= 0x2e80 && code < 0x2fe0) return unfoldRadicals(char)
  // circled and mathematical digits, squared units
  if (code >= 0x2000 && code < 0x4e00) return char.normalize('NFKC')
  if (code >= 0xf900 && code < 0xfb07) return char.normalize('NFKC')
  if (code >= 0x1d400 && code < 0x1d800) return char.normalize('NFKC')
  return char
}

const traditionalLike = /[\u4e00-\u9fff]/
/** 備(bèi)案, 备（bèi）案: Latin letters with tone marks in brackets right behind a Chinese character. */
const pinyin = /(?<=[\u4e00-\u9fff])[(（][a-zA-Zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ' ]{1,12}[)）]/g
const toneMark = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]/

export function normalise(message: string, simplify: (text: string) => string): Normalised {
  const original = message
  const heard = heardPart(original)
  const skip = pinyinSpans(heard)
  const spoken = spokenMarks(heard)
  if (spoken.size === 0 && onlyPlain.test(heard)) return { original, ...simplified(heard, heard, simplify), offsets: countTo(heard.length) }
  const text: string[] = []
  const shown: string[] = []
  const offsets: number[] = []
  let at = 0
  for (const char of heard) {
    const start = at
    at += char.length
    if (skip.length > 0 && skip.some(([from, to]) => start >= from && start < to)) continue
    const code = char.codePointAt(0) ?? 0
    if (isPlain(code) && spoken.size === 0) {
      text.push(char)
      shown.push(char)
      offsets.push(start)
      continue
    }
    if (isInvisible(code)) continue
    const said = spoken.get(start)
    if (said === '') continue
    if (said !== undefined) {
      for (const mark of said) {
        text.push(mark)
        shown.push(mark)
        offsets.push(start)
      }
      continue
    }
    const folded = fold(char)
    // a value keeps its Chinese punctuation: only letters, digits and blanks are folded there
    const kept = punctuation[char] !== undefined && char !== '　' ? char : folded
    for (let unit = 0; unit < folded.length; unit++) {
      text.push(folded[unit] ?? '')
      shown.push(kept.length === folded.length ? (kept[unit] ?? '') : (folded[unit] ?? ''))
      offsets.push(start)
    }
  }
  offsets.push(at)
  return { original, ...simplified(text.join(''), shown.join(''), simplify), offsets: Int32Array.from(offsets) }
}

function simplified(text: string, shown: string, simplify: (text: string) => string): Pick<Normalised, 'text' | 'shown'> {
  const simple = traditionalLike.test(text) ? foldDialect(sameLength(text, simplify(foldCantonese(text)))) : text
  return {
    text: lower(plainFigures(withoutKind(dotted(simple)))),
    shown: traditionalLike.test(shown) ? sameLength(shown, simplify(shown)) : shown,
  }
}

/** 0, 1, 2 …: each unit stands where it stood */
const countTo = (length: number): Int32Array => counted.slice(0, length + 1)
const counted = Int32Array.from({ length: heardLength + 1 }, (_, at) => at)

/** Small letters, one for one: İ would become two characters and move every offset behind it. */
function lower(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  return [...text].map(char => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('')
}

const noMarks: ReadonlyMap<number, string> = new Map()
const at =
  /(?<=[a-z0-9_.零〇幺一二两三四五六七八九洞拐-])\s?(?:艾特|圈a|小老鼠|爱特|[([（【]at[)\]）】])\s?(?=[a-z0-9零〇幺一二两三四五六七八九洞拐])/gi
const withinAddress = /(?<=[a-z0-9零〇幺一二三四五六七八九])\s?(?:点|下划线|[中横]杠|减号|杠)\s?(?=[a-z0-9零〇幺一二三四五六七八九])/gi
/** hexia短横market点com */
const dashInHost =
  /(?<=[a-z0-9])\s?(?:短横线?|中划线|中横线|中线|横杠|横线|中杠|短杠|减号|杠)\s?(?=(?:[a-z0-9]{1,30}\s?(?:短横线?|中划线|中横线|中线|横杠|横线|中杠|短杠|减号|杠)\s?){0,3}[a-z0-9]{1,30}\s?[点.]\s?[a-z])/gi
/** lishuigen@126 点 com */
const dotBehindAt = /(?<=@[a-z0-9 ._-]{1,30})\s?点\s?(?=[a-z])/gi
const marksOf: Readonly<Record<string, string>> = { 点: '.', 下划线: '_', 中杠: '-', 横杠: '-', 减号: '-', 杠: '-' }
const several = /(?<=[\d零〇幺一二三四五六七八九洞拐]\s?)([两二三四五])个([零〇幺一二三四五六七八九洞拐\d])/g
const howMany: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 }

/** 三个达不溜 点 xuri 点 com */
const threeLetters = /(?:[三3]个?\s?(?:[达打大搭][不布][溜流留]|w)|(?:[达打大搭][不布][溜流留]\s?){3})(?=\s?[点.])/gi

/** l g d两零幺八艾特幺六三点com: letters and digits said one by one */
const spelled =
  /(?:(?:[a-z0-9零〇幺一二两三四五六七八九洞拐]|下划线|[中横]?杠)\s?){1,12}(?=艾特|圈a|小老鼠|爱特)|(?<=(?:艾特|圈a|小老鼠|爱特)\s?)(?:[零〇幺一二两三四五六七八九洞拐]\s?)+(?=点)/gi
/** com点laoli点shop: the name of an app's package, read aloud */
const spokenPackage = /(?<![a-z0-9.])(?:com|cn|net|org|io)(?:\s?点\s?[a-z][a-z0-9_]{1,30}){2,4}(?![a-z0-9])/gi
const spokenDot = /\s?点\s?/g

/** m dot vogel at example dot com */
const englishMail = /(?<![a-z0-9._-])[a-z0-9._-]+(?: dot [a-z0-9_-]+)* at [a-z0-9-]+(?: dot [a-z0-9-]+)+/gi
/** zhao at qq点com: the house of a mailbox says that no place is meant */
const atMailHouse =
  /(?<=[a-z0-9_-]) at (?=(?:qq|163|126|139|189|188|gmail|foxmail|sina|sohu|aliyun|outlook|hotmail|icloud|yahoo)\s?(?:\.|点)\s?(?:com|cn|net)(?![a-z]))/gi

/** duan at example点com, and no site that lies at example.com */
const atAnyHouse =
  /(?<=(?<![a-z0-9._-])(?!(?:is|site|website|page|server|hosted|host|look|looking|domain|located|live|lives|run|running|available|bought|registered|me|us|it|be|are|open|online)\s)[a-z0-9][a-z0-9._-]{1,30}) at (?=[a-z0-9-]{2,40}\s?(?:\.|点)\s?(?:com|cn|net|org)(?![a-z]))/gi

/** zhangsan艾特qq点com, 幺五二四个零六六八八: what a mark or several digits are called when they are read aloud, by where it stands. */
function spokenMarks(text: string): ReadonlyMap<number, string> {
  const address = /艾特|圈a|小老鼠|爱特|[([（【]at[)\]）】]/i.test(text)
  const typed = /@[a-z0-9 _-]{1,30}点/i.test(text)
  const digits = /[两二三四五]个[零〇幺一二三四五六七八九洞拐\d]/.test(text)
  const web = matchesOf(threeLetters, text)
  const packages = text.includes('点') ? matchesOf(spokenPackage, text) : []
  const dashes = /[杠横线号]/.test(text) ? [...text.matchAll(dashInHost)] : []
  const mails = text.includes(' dot ') ? [...text.matchAll(englishMail)] : []
  const houses = / at /i.test(text) ? [...text.matchAll(atMailHouse), ...text.matchAll(atAnyHouse)] : []
  if (!address && !digits && !typed && web.length + packages.length + dashes.length + mails.length + houses.length === 0) return noMarks
  const marks = new Map<number, string>()
  const put = (start: number, said: string, mark: string): void => {
    for (let unit = start; unit < start + said.length; unit += 1) marks.set(unit, unit === start ? mark : '')
  }
  if (address) {
    for (const match of text.matchAll(at)) put(match.index, match[0], '@')
    if (marks.size > 0)
      for (const match of text.matchAll(spelled))
        for (const [index, char] of [...match[0]].entries()) {
          const digit = spokenDigits[char]
          if (digit !== undefined) marks.set(match.index + index, digit)
          else if (
            /\s/.test(char) &&
            !/[线杠]$/.test(match[0].slice(0, index)) &&
            index < match[0].length - 1 &&
            /^(?:[a-z0-9]\s)+/i.test(match[0])
          )
            marks.set(match.index + index, '')
        }
    if (marks.size > 0) for (const match of text.matchAll(withinAddress)) put(match.index, match[0], marksOf[match[0].trim()] ?? match[0])
  }
  for (const mail of mails)
    for (const mark of mail[0].matchAll(/ (at|dot) /gi)) put(mail.index + mark.index, mark[0], /at/i.test(mark[0]) ? '@' : '.')
  for (const house of houses) {
    put(house.index, house[0], '@')
    const dot = /^[a-z0-9]+(\s?点\s?)/i.exec(text.slice(house.index + house[0].length))
    if (dot?.[1]) put(house.index + house[0].length + dot[0].length - dot[1].length, dot[1], '.')
  }
  for (const match of web) put(match.index, match[0], 'www')
  for (const match of dashes) put(match.index, match[0], '-')
  for (const match of packages) for (const dot of match[0].matchAll(spokenDot)) put(match.index + dot.index, dot[0], '.')
  if (typed) for (const match of text.matchAll(dotBehindAt)) put(match.index, match[0], '.')
  if (digits) for (const match of text.matchAll(several)) put(match.index, match[0], (match[2] ?? '').repeat(howMany[match[1] ?? ''] ?? 1))
  return marks
}

/** Simplification must not move offsets: where it does, the text stays as it was. */
const sameLength = (before: string, after: string): string => (after.length === before.length ? after : before)

/** `example。com` and `121。40。1。9` are typed with the Chinese full stop. */
const dotted = (text: string): string =>
  text.includes('。')
    ? text
        .replace(/(?<![\d。])\d{1,3}(?:[.。]\d{1,3}){3}(?![\d。])/g, address => address.replaceAll('。', '.'))
        .replace(/(?<![a-z0-9])www。(?=[a-z0-9])/gi, 'www.')
        .replace(/(?<=[\u4e00-\u9fffa-z0-9])。(?=中国(?:$|[\s,。;、]))/g, '.')
        .replace(/(?<=[a-z0-9])。(?=(?:com|cn|net|org|top|xyz|vip|cc|shop|gov|edu)(?![a-z0-9那这的也结后]))/gi, '.')
    : text

/** 壹仟贰佰万: figures as cheques have them; 陆 and 伍 alone are names of people */
const chequeFigures = /(?=[零伍陆]{0,40}[壹贰叁肆柒捌玖拾佰仟])[零壹贰叁肆伍陆柒捌玖拾佰仟]{2,}|[壹贰叁肆柒捌玖](?=[万亿])/g
const plainFigure: Readonly<Record<string, string>> = Object.fromEntries(
  [...'壹贰叁肆伍陆柒捌玖拾佰仟'].map((char, at) => [char, [...'一二三四五六七八九十百千'][at] ?? char]),
)
const plainFigures = (text: string): string =>
  /[壹贰叁肆柒捌玖拾佰仟]/.test(text)
    ? text.replace(chequeFigures, said => [...said].map(char => plainFigure[char] ?? char).join(''))
    : text

/** li@example.com(工作邮箱): what it is called behind it says nothing of whose it is */
const withoutKind = (text: string): string =>
  /[\da-z]\(/i.test(text)
    ? text.replace(/(?<=[\da-z]{3})\((?:工作|公司|单位|个人|私人|常用|办公)?的?(?:邮箱|手机号?|电话|号码)\)/gi, said =>
        ' '.repeat(said.length),
      )
    : text

function pinyinSpans(text: string): readonly (readonly [number, number])[] {
  if (!/[(（]/.test(text) || !toneMark.test(text)) return []
  return [...text.matchAll(pinyin)].filter(match => toneMark.test(match[0])).map(match => [match.index, match.index + match[0].length])
}

/** A stretch of the message as it was typed, normalised, and where it begins in the whole; undefined when it does not stand there unit by unit. */
export function sliceOfNormalised(
  { original, text, shown, offsets }: Normalised,
  from: number,
  to: number,
): { readonly part: Normalised; readonly at: number } | undefined {
  const at = offsets.indexOf(from)
  const end = offsets.lastIndexOf(to)
  if (at < 0 || end < at) return undefined
  return {
    at,
    part: {
      original: original.slice(from, to),
      text: text.slice(at, end),
      shown: shown.slice(at, end),
      offsets: offsets.subarray(at, end + 1).map(offset => offset - from),
    },
  }
}

/** The words as typed behind a span of the normalised text, with the offsets of the message. */
export function quoteOf(
  norm: Normalised,
  start: number,
  end: number,
): { readonly quote: string; readonly start: number; readonly end: number } {
  const from = norm.offsets[start] ?? 0
  const last = norm.offsets[Math.max(start, end - 1)] ?? from
  const to = Math.max(nextOffset(norm, end - 1, last), from)
  return { quote: norm.original.slice(from, to), start: from, end: to }
}

/** Where the source character of unit `at` ends. */
function nextOffset(norm: Normalised, at: number, source: number): number {
  for (let unit = at + 1; unit < norm.offsets.length; unit++) {
    const offset = norm.offsets[unit] ?? source
    if (offset > source) {
      // pinyin or an invisible character may stand between: the source character ends where it ends
      const char = norm.original.codePointAt(source) ?? 0
      return source + (char > 0xffff ? 2 : 1)
    }
  }
  return Math.max(source, norm.offsets[norm.offsets.length - 1] ?? source)
}

import { addDays, addMonths, weekdayOf } from '../../fields/calendar.ts'
import { formatDay, monthOf, parseDay } from './date-parts.ts'
import { festivals, relativeDay, relativeYear, weekdays } from './date-words.ts'
import { englishDates } from './english-dates.ts'
import { parseNumeral } from './numerals.ts'
import type { DateForm } from './span.ts'

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[廿卅][一二三四五六七八九]?)'
const YEAR =
  '(?:(?:19|20|21)\\d{2}|民国\\s?\\d{2,3}(?=年)|(?<!\\d)1[0-3]\\d(?=年\\s?\\d{1,2}月)|(?<!\\d)\\d{2}(?=年)|[一二][〇零九][〇零一二三四五六七八九]{2}(?=年)|(?<![\\d〇零一二两三四五六七八九十百千个])[〇零一二三四五六七八九]{2}(?=年的?[\\s,]?(?:[\\d一二三四五六七八九十]{1,2}月|[底初春夏秋冬元国中五上下]))|今年|明年|去年|前年|后年|大后年|当年|本年度?)'

const digitsOf = '一二三四五六七八九十'
const EDGE = '[底末](?:那天|那一天)|[底末]?的?最后一[天日]|初(?:那天|那一天)|初?的?(?:第一天|头一天)'

export interface DateReader {
  readonly pattern: RegExp
  readonly read: (groups: readonly string[], today: string, text: string) => DateForm | undefined
}

const day = (year: number, month: number, date: number): DateForm => {
  const formatted = formatDay(year, month, date)
  return formatted ? { form: 'day', date: formatted } : { form: 'noSuchDay' }
}
const fixed = (date: string): DateForm => ({ form: 'day', date })
const number = (said: string | undefined): number => parseNumeral((said ?? '').replace('廿', '二十').replace('卅', '三十')) ?? 0

/** 九八年 is 1998, 四六年 the year in which what lasts twenty years ends */
const lastOfCentury = 60
/** 115年10月20日, as papers of Taiwan have it, is 2026 */
const republic = 1911

function yearOf(said: string, today: string): number {
  const base = parseDay(today).year
  const relative = relativeYear[said[0] ?? '']
  if (/[年度]/.test(said) && relative !== undefined) return base + relative
  const sinceRepublic = /^(?:民国\s?(\d{2,3})|(1[0-3]\d))$/.exec(said)
  if (sinceRepublic) return republic + Number(sinceRepublic[1] ?? sinceRepublic[2])
  const value = number(said)
  return value >= 100 ? value : value < lastOfCentury ? 2000 + value : 1900 + value
}

const festival = `(${Object.keys(festivals).join('|')})`

/** what makes of a day the time before it or behind it */
const around = '(?:放?(?:长|小)?假|过|完|放|了|之|以)*(?:前后|左右|后|前)'

/** First readers first; what one takes no later one sees. */
export const dateReaders: readonly DateReader[] = [
  {
    pattern:
      /(长期有效|长期的|长期|永久有效|永久|无固定期限|无期限|没有期限|不过期|(?:没有?|未)(?:印|写|标|注|载|载明|注明|写明|标明)(?:着|上)?(?:有效)?(?:期限|有效期|到期(?:日期?|时间)?|截止(?:日期?|时间))|long[- ]?term|permanent|no expiry)/g,
    read: () => ({ form: 'longTerm' }),
  },
  {
    // 国庆节前一天, 中秋后两天
    pattern: new RegExp(
      `(?:(${YEAR})\\s?[-/.年]?\\s?的?)?${festival}节?(?:放假|长假|假期)?的?(前|后)的?([一两二三123])天(?!.{0,2}[上开])`,
      'g',
    ),
    read: ([year = '', name = '', side, count], today) => {
      const [month = 0, date = 0] = festivals[name] ?? []
      const base = formatDay(year ? yearOf(year, today) : parseDay(today).year, month, date)
      if (base === undefined) return undefined
      const moved = addDays(base, number(count) * (side === '前' ? -1 : 1))
      return year ? fixed(moved) : monthDay(parseDay(moved).month, Number(moved.slice(8)))
    },
  },
  {
    pattern: new RegExp(`(${YEAR})\\s?[-/.年]?\\s?的?(?:${festival})`, 'g'),
    read: ([year = '', name = ''], today) => day(yearOf(year, today), festivals[name]?.[0] ?? 0, festivals[name]?.[1] ?? 0),
  },
  {
    // 2016年补办的,9月12号: the year stands in the clause before
    pattern: new RegExp(
      `((?:19|20)\\d{2})\\s?年(?:刚|才|重新)?(?:补|换|新|续|重)?(?:办|领|发|买|换|注册|续|做|开|上线|过)?的?新?(?:身份证|证件|证|照|卡)?的?[,\\s]{1,2}(?:是)?(${N})月(${N})(?:日|号)?(?![\\d个])`,
      'g',
    ),
    read: ([year = '', month, date], today) => day(yearOf(year, today), number(month), number(date)),
  },
  {
    // 二零一八 点 零三 点 二十: figures between dots, read aloud
    pattern: new RegExp(
      `(?<![\\d点零〇一二三四五六七八九十])((?:19|20)\\d{2}|[一二][〇零九][〇零一二三四五六七八九]{2}) ?点 ?([零〇0]?${N}) ?点 ?([零〇0]?${N})(?! ?点|[\\d零〇一二三四五六七八九十])`,
      'g',
    ),
    read: ([year = '', month, date]) => day(number(year), number(month), number(date)),
  },
  {
    // 前年今天, 明年的今天
    pattern: /(今年|明年|去年|前年|后年|大后年)的?(?:今天|今日|这一?天)/g,
    read: ([year = ''], today) => day(yearOf(year, today), number(today.slice(5, 7)), number(today.slice(8, 10))),
  },
  {
    pattern: new RegExp(`(${YEAR})\\s?(?:年的|[-/.年]|的)?\\s?(${N})\\s?[-/.月]\\s?(${N})(?:日|号)?(?![\\d])`, 'g'),
    read: ([year = '', month, date], today) => day(yearOf(year, today), number(month), number(date)),
  },
  {
    // 2019 3 12, 2019、3、12
    pattern: /(?<![\d.])((?:19|20)\d{2})(?:[\s、_,]|, )(0?[1-9]|1[0-2])(?:[\s、_,]|, )(3[01]|[12]\d|0?[1-9])(?![\d.年月])(?:日|号)?/g,
    read: ([year, month, date]) => day(Number(year), Number(month), Number(date)),
  },
  {
    // 18.6.21-38.6.21: two of them are a period; the last is taken first, and what it leaves is blank
    pattern:
      /(?<=(?<![\d./a-z-])(?:\d{2}\.\d{1,2}\.\d{1,2}|\d{2}\/\d{1,2}\/\d{1,2})[-~]{1,2})(\d{2})([./])(0?[1-9]|1[0-2])\2(3[01]|[12]\d|0?[1-9])(?![\d./-])/g,
    read: ([year = '', , month, date], today) => day(yearOf(year, today), number(month), number(date)),
  },
  {
    pattern: /(?<![\d./a-z-])(\d{2})([./])(0?[1-9]|1[0-2])\2(3[01]|[12]\d|0?[1-9])(?=[-~]{1,2}\ue000{6})/g,
    read: ([year = '', , month, date], today) => day(yearOf(year, today), number(month), number(date)),
  },
  {
    // 19.3.12, 07/11/9: the year comes first; three small figures may be another thing
    pattern: /(?<![\d.\-/a-z]|\d:|[a-z] |[a-z]:|版本?:?)(\d{2})([./-])(0?[1-9]|1[0-2])\2(3[01]|[12]\d|0?[1-9])(?![\d./:-])/g,
    read: ([year = '', mark, month, date]) => {
      const isPlain = Number(year) > 12 || year.startsWith('0')
      const formatted = formatDay(Number(year) < lastOfCentury ? 2000 + Number(year) : 1900 + Number(year), Number(month), Number(date))
      if (formatted === undefined || (mark !== '/' && !isPlain)) return undefined
      return { form: 'day', date: formatted, ...(isPlain ? {} : { approximate: true }) }
    },
  },
  {
    pattern: /(?<!\d)((?:19|20)\d{2})(0\d|1[0-2])([0-3]\d)(?!\d)/g,
    read: ([year, month, date]) => day(Number(year), Number(month), Number(date)),
  },
  {
    pattern: new RegExp(`(?:(${YEAR})\\s?年?的?)?(?<![\\d个])(${N})月份?的?(${EDGE})`, 'g'),
    read: ([year = '', month, edge = ''], today) => {
      const near = year ? yearOf(year, today) : parseDay(today).year
      const { date } = edgeOf(`${near}-${String(number(month)).padStart(2, '0')}-01`, edge)
      return year ? fixed(date) : monthDay(number(month), Number(date.slice(8)))
    },
  },
  {
    pattern: new RegExp(`(上上|上|下下|下|这|本|当)个?月的?(${EDGE})`, 'g'),
    read: ([which = '', edge = ''], today) => edgeOf(addMonths(`${monthOf(today)}-01`, monthShift(which)), edge),
  },
  {
    pattern: new RegExp(`(?<![\\d个${digitsOf}])月(?=[底末初])(${EDGE})`, 'g'),
    read: ([edge = ''], today) => edgeOf(`${monthOf(today)}-01`, edge),
  },
  { pattern: new RegExp(`(${YEAR})(?:年)?(?:年底|底)?的?最后一天`, 'g'), read: ([year = ''], today) => day(yearOf(year, today), 12, 31) },
  {
    pattern: new RegExp(`(上上|上|下下|下|这|本)个?月[底初末中]的?(${N})(?:日|号)`, 'g'),
    read: ([which = '', date], today) => {
      const { year, month } = parseDay(addMonths(`${monthOf(today)}-01`, monthShift(which)))
      return day(year, month, number(date))
    },
  },
  {
    pattern: new RegExp(`(?<![\\d个])(${N})月[底初末中](${N})(?:日|号)`, 'g'),
    read: ([month, date]) => monthDay(number(month), number(date)),
  },
  {
    pattern: new RegExp(`(?<![\\d个${digitsOf}])月[底初末中](${N})(?:日|号)`, 'g'),
    read: ([date]) => ({ form: 'dayOfMonth', day: number(date) }),
  },
  {
    // 到2033年8月就到期了 8号: the day comes as an afterthought
    pattern: new RegExp(
      `(${YEAR})\\s?[-/.年]\\s?的?(${N})月份?[^\\d${digitsOf}年月号日]{0,8}[\\s,](${N})(?:日|号)(?!楼|院|线|店|机|码|门)`,
      'g',
    ),
    read: ([year = '', month, date], today) => day(yearOf(year, today), number(month), number(date)),
  },
  {
    pattern: new RegExp(`(${YEAR})\\s?[-/.年]?\\s?(?:的)?(${N})月(?:份|初|底|中旬|上旬|下旬|中)?`, 'g'),
    read: ([year = '', month], today) => ({ form: 'month', month: `${yearOf(year, today)}-${String(number(month)).padStart(2, '0')}` }),
  },
  {
    pattern: /(?<!\d)(20\d{2})[-/.](0?[1-9]|1[0-2])(?![\d.-])/g,
    read: ([year, month]) => ({ form: 'month', month: `${year}-${String(month).padStart(2, '0')}` }),
  },
  {
    pattern: new RegExp(`(上上|上|下下|下|这|本)个?月的?(${N})(?:日|号)?(?![个\\d年月])`, 'g'),
    read: ([which = '', date], today) => {
      const { year, month } = parseDay(addMonths(`${monthOf(today)}-01`, monthShift(which)))
      return day(year, month, number(date))
    },
  },
  {
    pattern: new RegExp(`(?<![\\d个十一二三四五六七八九])(${N})月(${N})(?:日|号)?(?![\\d个])`, 'g'),
    read: ([month, date]) => monthDay(number(month), number(date)),
  },
  {
    pattern: /(?<![\d.\-/a-z])(1[0-2]|0?[1-9])[./-](3[01]|[12]\d|0?[1-9])(?:日|号)(?!\d)/g,
    read: ([month, date]) => monthDay(Number(month), Number(date)),
  },
  ...englishDates({ day, monthDay, yearOf: today => parseDay(today).year }),
  {
    pattern: /(上上|上|下下|下|这|本)个?(?:周|星期|礼拜)的?([一二三四五六日天1-7])/g,
    read: ([which = '', weekday = ''], today) => fixed(addDays(today, 7 * monthShift(which) + (weekdays[weekday] ?? 1) - weekdayOf(today))),
  },
  { pattern: /(?:周|星期|礼拜)([一二三四五六日天])/g, read: ([weekday = '']) => ({ form: 'weekday', weekday: weekdays[weekday] ?? 1 }) },
  {
    pattern: new RegExp(
      `(${Object.keys(relativeDay)
        .sort((a, b) => b.length - a.length)
        .join('|')})`,
      'g',
    ),
    read: ([word = ''], today) => fixed(addDays(today, relativeDay[word] ?? 0)),
  },
  {
    pattern:
      /(\d{1,4}|[一二两三四五六七八九十百]{1,4}|半)\s?(个半月|个月|天|日|周|个星期|个礼拜|星期|礼拜|年|days?|weeks?|months?|years?)\s?(?:之)?(前|以前|ago|后|以后|之后|later)/g,
    read: ([count = '', unit = '', side = ''], today) => away(count, unit, /前|ago/.test(side) ? -1 : 1, today),
  },
  {
    pattern: /(?:已经|都|有|快)\s?(半|\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(个月|天|周|个星期|年)(?:了|多了)/g,
    read: ([count = '', unit = ''], today) => ({ ...away(count, unit, -1, today), approximate: true }) as DateForm,
  },
  {
    // 国庆完了10月9号, 国庆后第一天上班8号
    pattern: new RegExp(
      `${festival}(?:节|放假|假期|长假)?(?:之|以)?(?:后|完|过|前|期间|那)[^,。;\\d月号]{0,10}?(?:(${N})月)?(${N})(?:号|日)`,
      'g',
    ),
    read: ([name = '', month, date]) => monthDay(month ? number(month) : (festivals[name]?.[0] ?? 0), number(date)),
  },
  {
    pattern: new RegExp(`(?<![0-9a-z一-龥])${festival}(?!人|种|部|后|前|节|${around})`, 'g'),
    read: ([name = '']) => monthDay(festivals[name]?.[0] ?? 0, festivals[name]?.[1] ?? 0),
  },
  {
    // 秦国庆 is somebody
    pattern: new RegExp(
      `(?<!(?:^|[\\s,。;:])[\u4e00-\u9fff](?<![到在等是过就从逢每]))${festival}(?=那天|当天|那会|那次|上线|开|过(?!后|完|了)|做|$|[\\s,。;])`,
      'g',
    ),
    read: ([name = '']) => monthDay(festivals[name]?.[0] ?? 0, festivals[name]?.[1] ?? 0),
  },
  // 元旦过后, 国庆之前: a day near which it will be, not the day
  { pattern: new RegExp(`(?:${YEAR}的?)?${festival}(?:节)?${around}`, 'g'), read: () => ({ form: 'month' }) },
  {
    pattern: new RegExp(`(${YEAR})(?:年)?(?:年底|年初|年中|底|初|夏天|冬天|春天|秋天|春节|过年|中秋|上半年|下半年|的时候|那会儿?)`, 'g'),
    read: () => ({ form: 'month' }),
  },
  {
    pattern: /(?:上上|上|下下|下|这|本)个?(?:月|周|星期|礼拜|季度)(?:底|初|中|末)?/g,
    read: (_groups, today, said) =>
      /月$/.test(said)
        ? { form: 'month', month: monthOf(addMonths(`${monthOf(today)}-01`, monthShift(said.replace(/个?月.*/, '')))) }
        : { form: 'month' },
  },
  { pattern: new RegExp(`(?<![\\d个])(${N})月(?:份|初|底|中旬|上旬|下旬)?(?!份?[\\d])`, 'g'), read: () => ({ form: 'month' }) },
  { pattern: new RegExp(`(?<=[同当次]月的?)(${N})(?:日|号)`, 'g'), read: ([date]) => ({ form: 'dayOfMonth', day: number(date) }) },
  {
    pattern:
      /(?:月底|月初|年底|年初|前几天|前两天|前阵子|前段时间|上半年|下半年|开学那?会?儿?|春节|过年|中秋|端午|清明|国庆后|国庆前|节后|节前|暑假|寒假)/g,
    read: () => ({ form: 'month' }),
  },
  {
    pattern: new RegExp(
      `(?<!门牌(?:号码?)?(?:就|应该)?(?:是|为|写的?是?|:)?)(?<![\\d月个十一二三四五六七八九./-]|[路街道巷弄村里园院区镇段楼栋幢第附])(?<!\\d号)(${N})(?:号|日)(?!楼|院|线|店|库|人|机|码|段|门|路|房|仓|[\\d一二])`,
      'g',
    ),
    read: ([date]) => ({ form: 'dayOfMonth', day: number(date) }),
  },
  {
    pattern: /(?<![a-z])(20\d{2})年?(?![\d年月人个家])/g,
    read: ([year], _today, said) => (said.endsWith('年') ? { form: 'month', month: `${year}` } : undefined),
  },
]

/** the first or the last day of the month that begins on `first` */
const edgeOf = (first: string, edge: string): { readonly form: 'day'; readonly date: string } => ({
  form: 'day',
  date: /[底末]|最后/.test(edge) ? addDays(addMonths(first, 1), -1) : first,
})
const monthShift = (which: string): number => ({ 上上: -2, 上: -1, 这: 0, 本: 0, 下: 1, 下下: 2 })[which] ?? 0
function monthDay(month: number, date: number): DateForm {
  return formatDay(2024, month, date) ? { form: 'monthDay', month, day: date } : { form: 'noSuchDay' }
}

function away(count: string, unit: string, sign: 1 | -1, today: string): DateForm {
  const half = count === '半'
  const value = half ? 0.5 : number(count)
  if (/^(?:天|日|day)/.test(unit)) return fixed(addDays(today, sign * Math.round(value)))
  if (/周|星期|礼拜|week/.test(unit)) return fixed(addDays(today, sign * Math.round(value * 7)))
  const months = /年|year/.test(unit) ? value * 12 : value
  return { form: 'day', date: addMonths(today, sign * Math.round(months)), approximate: true }
}

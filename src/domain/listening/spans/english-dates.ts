import { addDays, addMonths, weekdayOf } from '../../fields/calendar.ts'
import type { DateReader } from './date-readers.ts'
import { englishMonths, englishWeekdays } from './date-words.ts'
import { englishNumeralAt } from './english-numerals.ts'
import type { DateForm } from './span.ts'

const month =
  '(january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)\\.?(?![a-z])'
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'].map(unit => `twenty-${unit}`),
  'thirtieth',
  'thirty-first',
]
const spelled = [...ordinals].sort((a, b) => b.length - a.length).join('|')
const date = `(\\d{1,2}(?!\\d)|${spelled})(?:st|nd|rd|th)?`
const units = 'one|two|three|four|five|six|seven|eight|nine'
/** twenty twenty-nine, two thousand and eight */
const spelledYear = `(?:twenty|two thousand(?: and)?)[ -](?:(?:twenty|thirty|forty|fifty)(?:[ -](?:${units}))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|${units})(?![a-z])`
const year = `(?:,?\\s+(?:of\\s+|in\\s+)?((?:19|20)\\d{2}(?!\\d)|(?:this|next|last) year|${spelledYear}))?`
/** days, weeks and months, counted in figures or in words */
const count = '(\\d{1,3}|[a-z]+(?:[ -][a-z]+)?)'

const monthOf = (name: string): number => englishMonths[name.slice(0, 3)] ?? 0
const dateOf = (said: string): number => Number(said) || ordinals.indexOf(said) + 1
/** 0 where it is none */
function yearInWords(said: string): number {
  const [, rest] = /^(?:twenty|two thousand(?: and)?)[ -](.+)$/.exec(said) ?? []
  const within = rest ? englishNumeralAt(rest, 0)?.value : undefined
  return within === undefined ? 0 : 2000 + within
}
const turned: Readonly<Record<string, number>> = { this: 0, next: 1, last: -1, coming: 1, past: -1 }

interface Makers {
  readonly day: (year: number, month: number, date: number) => DateForm
  readonly monthDay: (month: number, date: number) => DateForm
  readonly yearOf: (today: string) => number
}

/** How days are told in English; what none of these reads is no day. */
export function englishDates({ day, monthDay, yearOf }: Makers): readonly DateReader[] {
  const given = (name: string, said: string, which: string, today: string): DateForm =>
    which === ''
      ? monthDay(monthOf(name), dateOf(said))
      : day(Number(which) || yearInWords(which) || yearOf(today) + (turned[which.slice(0, 4)] ?? 0), monthOf(name), dateOf(said))
  return [
    {
      pattern:
        /(?:does not|doesn'?t|never) expires?|no (?:fixed term|fixed period|end date|expiry(?: date)?|expiration(?: date)?|time limit)|(?<![a-z])(?:indefinite(?:ly)?|unlimited|open[- ]ended)(?: (?:term|validity|period))?/g,
      read: () => ({ form: 'longTerm' }),
    },
    {
      // the end of next March, early December, mid-2027: near a day, and none
      pattern: new RegExp(
        `(?<![a-z])(?:(?:the )?(?:end|beginning|start|middle|first half|second half) of (?:the |this |next |last )*(?:${month}(?: (?:19|20)\\d{2}(?!\\d))?|year|month|week)|(?:early|late|mid)[ -](?:in )?(?:next |this |last )?(?:${month}|(?:19|20)\\d{2}(?!\\d)|year|month))`,
        'g',
      ),
      read: () => ({ form: 'month' }),
    },
    {
      pattern: new RegExp(`(?<![a-z])(next|last|this|coming) ${month} ${date}(?![a-z\\d])`, 'g'),
      read: ([which = '', name = '', said = ''], today) => {
        const near = `${yearOf(today)}-${String(monthOf(name)).padStart(2, '0')}-${String(dateOf(said)).padStart(2, '0')}`
        const shift = which === 'last' ? (near < today ? 0 : -1) : which === 'this' ? 0 : near > today ? 0 : 1
        return day(yearOf(today) + shift, monthOf(name), dateOf(said))
      },
    },
    {
      pattern: new RegExp(`(?<![a-z])${month}\\s+(?:the\\s+)?${date}(?![a-z\\d])${year}`, 'g'),
      read: ([name = '', said = '', which = ''], today) => given(name, said, which, today),
    },
    {
      pattern: new RegExp(`(?<![\\da-z-])${date}\\s+(?:day\\s+)?(?:of\\s+)?${month}${year}`, 'g'),
      read: ([said = '', name = '', which = ''], today) => given(name, said, which, today),
    },
    {
      pattern: new RegExp(`(?<![a-z])${month},?\\s+(?:of\\s+)?((?:19|20)\\d{2})(?!\\d)`, 'g'),
      read: ([name = '', which = '']) => ({ form: 'month', month: `${which}-${String(monthOf(name)).padStart(2, '0')}` }),
    },
    {
      // 31/12/2027 can be one day only, 2/11/2026 two; with dots the day stands first
      pattern: /(?<![\d./-])(\d{1,2})([/.])(\d{1,2})\2(20\d{2})(?!\d)/g,
      read: ([one = '', mark = '', two = '', which = '']) => {
        const [first, second] = [Number(one), Number(two)]
        if (mark === '.' || first > 12 || first === second) return day(Number(which), second, first)
        return second > 12 ? day(Number(which), first, second) : { form: 'month' }
      },
    },
    {
      pattern: new RegExp(`(?<![a-z])(?:in|since|until|till|by|around|next|last|this) ${month}(?! \\d)`, 'g'),
      read: () => ({ form: 'month' }),
    },
    {
      pattern: /(?<![a-z])(?:the )?day (before yesterday|after tomorrow)/g,
      read: ([which = ''], today) => ({ form: 'day', date: addDays(today, which.startsWith('before') ? -2 : 2) }),
    },
    {
      pattern: /(?<![a-z])(next|last|this|coming|past)\s+(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}/g,
      read: ([which = '', name = ''], today) => ({
        form: 'day',
        date: addDays(today, 7 * (turned[which] ?? 0) + (englishWeekdays[name] ?? 1) - weekdayOf(today)),
      }),
    },
    {
      pattern: new RegExp(`(?<![a-z])in ${count} (day|week|month|year)s?(?: time)?(?![a-z])`, 'g'),
      read: ([said = '', unit = ''], today) => away(said, unit, 1, today),
    },
    {
      pattern: new RegExp(`(?<![a-z\\d])(?:(about|around|roughly|some) )?${count} (day|week|month|year)s? (ago|from now|from today)`, 'g'),
      read: ([about, said = '', unit = '', side = ''], today) => {
        const found = away(said, unit, side === 'ago' ? -1 : 1, today)
        return found?.form === 'day' && about ? { ...found, approximate: true } : found
      },
    },
    {
      pattern: /(?<![a-z])(?:last|next|this) (?:week|month|year|spring|summer|autumn|fall|winter)(?![a-z])|(?<![a-z])recently(?![a-z])/g,
      read: () => ({ form: 'month' }),
    },
  ]
}

function away(said: string, unit: string, sign: 1 | -1, today: string): DateForm | undefined {
  const word = said.split(' ').at(-1) ?? ''
  const value = Number(said) || (englishNumeralAt(said, 0)?.value ?? englishNumeralAt(word, 0)?.value)
  if (value === undefined) return undefined
  if (unit === 'day') return { form: 'day', date: addDays(today, sign * Math.round(value)) }
  if (unit === 'week') return { form: 'day', date: addDays(today, sign * Math.round(value * 7)) }
  return { form: 'day', date: addMonths(today, sign * Math.round(unit === 'year' ? value * 12 : value)), approximate: true }
}

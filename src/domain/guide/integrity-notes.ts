import { addMonths, daysBetween } from '../fields/calendar.ts'
import type { Json } from '../json.ts'
import type { Guide } from './guide.ts'
import type { Article } from './sentence.ts'
import { boundOf, numberOf, type Statement } from './statement.ts'

/** Where an article disagrees with itself, with the other one or with what can be counted. Computed from its data. */
export interface IntegrityNote {
  /** the statement that is doubted, or that names the doubt */
  readonly id: string
  /** what was held against each other */
  readonly statements: readonly string[]
  /** false: the data agree after all */
  readonly found: boolean
  readonly figures: Readonly<Record<string, Json>>
}

interface Source {
  readonly of: (id: string) => Statement
  readonly article: (id: string) => Article
  readonly yardsticks: Guide['yardsticks']
}

type Check = (source: Source) => Omit<IntegrityNote, 'id'>

const round = (value: number, places = 1): number => Number(value.toFixed(places))

/** Shares are rounded to one place: four of them cannot miss 100 by more than this. */
const roundingOf = (shares: number): number => round(shares * 0.05)

const stages = [
  ['G024', 'preparation'],
  ['G033', 'declaration'],
  ['G041', 'review'],
] as const

const sumOfStages = ({ of }: Source, is: 'atLeast' | 'atMost'): number =>
  stages.reduce((sum, [id, quantity]) => sum + numberOf(of(id), quantity, is), 0)

const checks: Readonly<Record<string, Check>> = {
  G010: ({ of, yardsticks }) => {
    const [less, least, most] = [numberOf(of('G010'), 'cycleShorterBy'), ...cycle(of('G009'))]
    const against = (days: number): number => round((1 - days / yardsticks.reviewWorkingDays) * 100, 0)
    return {
      statements: ['G009', 'G010'],
      found: less < against(most) || less > against(least),
      figures: {
        claimed: less,
        oldLeast: round(least / (1 - less / 100)),
        oldMost: round(most / (1 - less / 100)),
        ceiling: yardsticks.reviewWorkingDays,
        againstCeilingLeast: against(most),
        againstCeilingMost: against(least),
      },
    }
  },
  G060: ({ of }) => {
    const ids = ['G056', 'G057', 'G058', 'G059']
    const shares = ids.map(id => numberOf(of(id), 'rejectionShare'))
    const sum = round(shares.reduce((total, share) => total + share, 0))
    return {
      statements: ids,
      found: round(Math.abs(sum - 100)) > roundingOf(ids.length),
      figures: { shares, sum, rounding: roundingOf(ids.length) },
    }
  },
  G090: ({ of }) => {
    const units = [boundOf(of('G009'), 'cycle')?.unit ?? '', boundOf(of('G090'), 'cycle')?.unit ?? '']
    return { statements: ['G009', 'G090', 'G092'], found: units[0] !== units[1], figures: { units } }
  },
  G101: ({ of, article }) => {
    const claimed = numberOf(of('G101'), 'characters')
    const counted = countCharacters(article('000'), 'G101')
    return { statements: ['G101'], found: claimed !== counted.asItStands && claimed !== counted.text, figures: { claimed, ...counted } }
  },
  G102: source => {
    const [least, most] = [sumOfStages(source, 'atLeast'), sumOfStages(source, 'atMost')]
    const [claimedLeast, claimedMost] = cycle(source.of('G009'))
    return {
      statements: [...stages.map(([id]) => id), 'G009', 'G090', 'G092', 'G079'],
      found: least !== claimedLeast || most !== claimedMost,
      figures: {
        least,
        most,
        claimedLeast,
        claimedMost,
        largeDays: numberOf(source.of('G090'), 'cycle'),
        cloudDays: numberOf(source.of('G092'), 'cycle'),
        minutes: numberOf(source.of('G079'), 'cycle'),
      },
    }
  },
  G103: ({ of }) => {
    const [months, days] = [numberOf(of('G021'), 'auditLogPeriod'), numberOf(of('G048'), 'deviceLogDays')]
    const day = '2026-01-01'
    return { statements: ['G021', 'G048'], found: daysBetween(day, addMonths(day, months)) !== days, figures: { months, days } }
  },
  G104: ({ of }) => {
    const [carries, peak] = [numberOf(of('G026'), 'nicBandwidthGbps'), numberOf(of('G044'), 'peakTrafficGbps')]
    return { statements: ['G026', 'G044'], found: peak > carries, figures: { carries, peak, ratio: round(peak / carries) } }
  },
  G105: ({ of }) => {
    const policy = String(boundOf(of('G001'), 'applicationDate')?.value)
    const ends = ['G003', 'G055'].map(id => of(id).period?.to ?? '')
    return { statements: ['G001', 'G003', 'G055'], found: ends.every(end => end < policy), figures: { policy, ends } }
  },
  G106: ({ of }) => {
    const revenue = numberOf(of('G089'), 'annualRevenueCny', 'moreThan')
    return { statements: ['G011', 'G089'], found: boundOf(of('G011'), 'annualRevenueCny') === undefined, figures: { revenue } }
  },
  G107: ({ of, yardsticks }) => {
    const levels = numberOf(of('G054'), 'responseLevels')
    const colours = ['G096', 'G097', 'G098'].map(id => String(boundOf(of(id), 'colour')?.value))
    const official = yardsticks.warningColours
    return {
      statements: ['G054', 'G096', 'G097', 'G098'],
      found: levels !== yardsticks.incidentLevels || colours.length !== official.length,
      figures: {
        levels,
        officialLevels: yardsticks.incidentLevels,
        colours,
        officialColours: official,
        // the article's calm state wears the colour of the lowest official warning
        normalIsWarning: official.at(-1) === colours.at(-1),
      },
    }
  },
  G108: ({ of }) => {
    const says = ['G045', 'G046'].map(id => String(boundOf(of(id), 'onsite')?.value))
    return { statements: ['G045', 'G046', 'G047'], found: says[0] !== says[1], figures: { says } }
  },
  G109: ({ of, article }) => {
    const word = String(boundOf(of('G109'), 'title')?.value)
    const chosen = String(boundOf(of('G035'), 'icpFilingType')?.value)
    const titled = article('000').sentences.some(each => each.is === 'title' && each.text.includes(word))
    return { statements: ['G035', 'G109'], found: titled && chosen === 'firstFiling', figures: { word, chosen } }
  },
  P040: ({ article }) => {
    // the ordinals of its lists are the only digits
    const text = article('003').sentences.map(each => each.text.replace(/^\d\. /, ''))
    const figures = { numbers: text.filter(each => /\d/.test(each)).length, instruments: text.filter(each => each.includes('《')).length }
    return { statements: ['P040'], found: figures.numbers + figures.instruments === 0, figures }
  },
  P041: ({ article }) => {
    const { sentences } = article('003')
    const onPage = sentences.map(each => each.source ?? each.text).join(' ')
    const glosses = onPage.match(pinyin)?.length ?? 0
    const figures = { onPage: onPage.length, decoded: onPage.replace(pinyin, '').length, glosses }
    return { statements: ['P041'], found: glosses > 0, figures }
  },
  P042: ({ of }) => {
    const [wanted, taken] = [boundOf(of('G062'), 'serverRegion')?.value, boundOf(of('P001'), 'serverRegion')?.value]
    return { statements: ['G062', 'P001'], found: wanted !== taken, figures: { wanted: String(wanted), taken: String(taken) } }
  },
}

const cycle = (statement: Statement): readonly [number, number] => [
  numberOf(statement, 'cycle', 'atLeast'),
  numberOf(statement, 'cycle', 'atMost'),
]

/** Readings in brackets behind a character. */
const pinyin = /\([a-zà-ǜü]+\)/g

/** Takes the pinyin out of a page. Its script stays traditional. */
export const withoutPinyin = (text: string): string => text.replace(pinyin, '')

const han = /\p{Script=Han}/gu
const hanIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + (text.match(han)?.length ?? 0), 0)

/** Han characters from the first heading to the article's own count: with the captions that the page put in between, and without. */
function countCharacters({ sentences }: Article, counted: string) {
  const from = sentences.findIndex(each => each.is === 'heading')
  const to = sentences.findIndex(each => each.statements.includes(counted))
  const body = sentences.slice(from, to)
  return { asItStands: hanIn(body.map(each => each.text)), text: hanIn(body.filter(each => each.is !== 'caption').map(each => each.text)) }
}

/** Every note, whether or not the data still show it. */
export function integrityNotes({ statements, articles, yardsticks }: Guide): readonly IntegrityNote[] {
  const source: Source = {
    of: id => need(statements, id),
    article: id => need(articles, id),
    yardsticks,
  }
  return Object.entries(checks).map(([id, check]) => ({ id, ...check(source) }))
}

function need<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find(each => each.id === id)
  if (!found) throw new Error(`the guide has no ${id}`)
  return found
}

import { describe, expect, test } from 'vitest'
import { guide } from '../../catalogue/guide/index.ts'
import { noteWords } from '../../catalogue/guide/notes.ts'
import type { Guide } from './guide.ts'
import { integrityNotes } from './integrity-notes.ts'
import type { Bound } from './statement.ts'

const notes = new Map(integrityNotes(guide).map(note => [note.id, note]))
const figures = (id: string) => notes.get(id)?.figures

/** The guide with one number of one statement replaced. */
const withBound = (id: string, of: string, value: Bound['value']): Guide => ({
  ...guide,
  statements: guide.statements.map(each =>
    each.id === id ? { ...each, bounds: (each.bounds ?? []).map(bound => (bound.of === of ? { ...bound, value } : bound)) } : each,
  ),
})
const found = (changed: Guide, id: string) => integrityNotes(changed).find(note => note.id === id)?.found

describe('where the articles disagree with themselves', () => {
  test('is found fifteen times, in words of both languages', () => {
    expect([...notes.values()].filter(note => note.found).map(note => note.id)).toEqual([
      ...['G010', 'G060', 'G090', 'G101', 'G102', 'G103', 'G104', 'G105', 'G106', 'G107', 'G108', 'G109'],
      ...['P040', 'P041', 'P042'],
    ])
    for (const [id, note] of notes) {
      expect(noteWords[id]?.['zh-CN'](note.figures)).toMatch(/\p{Script=Han}.*。$/u)
      expect(noteWords[id]?.en(note.figures)).not.toMatch(/\p{Script=Han}|undefined|NaN/u)
    }
    expect(Object.keys(noteWords)).toEqual([...notes.keys()])
  })

  test('the shares of the rejections sum to 101.0 %, more than rounding explains', () => {
    expect(figures('G060')).toEqual({ shares: [38.7, 29.4, 22.1, 10.8], sum: 101, rounding: 0.2 })
    expect(found(withBound('G056', 'rejectionShare', 37.7), 'G060')).toBe(false)
    expect(found(withBound('G056', 'rejectionShare', 37.9), 'G060')).toBe(false)
    expect(found(withBound('G056', 'rejectionShare', 38), 'G060')).toBe(true)
    expect(noteWords.G060?.['zh-CN'](figures('G060') ?? {})).toContain('101.0%')
  })

  test('the stages take 6 to 10 working days, not 5 to 7', () => {
    expect(figures('G102')).toMatchObject({ least: 6, most: 10, claimedLeast: 5, claimedMost: 7, largeDays: 7, cloudDays: 3, minutes: 1 })
    const shorter = withBound('G041', 'review', 2)
    expect(integrityNotes(shorter).find(note => note.id === 'G102')?.figures).toMatchObject({ least: 5, most: 7 })
    expect(found(shorter, 'G102')).toBe(false)
  })

  test('days stand beside working days', () => expect(figures('G090')).toEqual({ units: ['workingDays', 'days'] }))

  test('62 % does not follow from any old cycle', () => {
    expect(figures('G010')).toEqual({
      claimed: 62,
      oldLeast: 13.2,
      oldMost: 18.4,
      ceiling: 20,
      againstCeilingLeast: 65,
      againstCeilingMost: 75,
    })
    expect(found(withBound('G010', 'cycleShorterBy', 65), 'G010')).toBe(false)
  })

  test('1987 characters are claimed, 2000 counted with the captions of the page, 1900 without', () => {
    expect(figures('G101')).toEqual({ claimed: 1987, asItStands: 2000, text: 1900 })
    expect(found(withBound('G101', 'characters', 1900), 'G101')).toBe(false)
  })

  test('logs of six months and of 30 days', () => expect(figures('G103')).toEqual({ months: 6, days: 30 }))

  test('an interface of 10 Gbps against a test of 1000', () => {
    expect(figures('G104')).toEqual({ carries: 10, peak: 1000, ratio: 100 })
    expect(found(withBound('G044', 'peakTrafficGbps', 10), 'G104')).toBe(false)
  })

  test('data of the first half and the second quarter of 2023 end before the policy begins', () => {
    expect(figures('G105')).toEqual({ policy: '2023-07-01', ends: ['2023-06-30', '2023-06-30'] })
    expect(found(withBound('G001', 'applicationDate', '2023-06-30'), 'G105')).toBe(false)
  })

  test('MLPS level 3 of everybody, and above 50 million only', () => expect(figures('G106')).toEqual({ revenue: 50_000_000 }))

  test('five levels and three colours against four and four, and blue is a warning', () => {
    expect(figures('G107')).toMatchObject({ levels: 5, officialLevels: 4, colours: ['red', 'yellow', 'blue'], normalIsWarning: true })
    expect(figures('G107')?.officialColours).toHaveLength(4)
  })

  test('an on-site check that is optional and required', () => expect(figures('G108')).toEqual({ says: ['optional', 'required'] }))

  test('a title about filing again and a step about a new application', () => {
    expect(figures('G109')).toMatchObject({ chosen: 'firstFiling' })
    expect(found(withBound('G035', 'icpFilingType', 'change'), 'G109')).toBe(false)
  })

  test('the second article names no number and no instrument, and is 4203 characters on its page, 2014 without pinyin', () => {
    expect(figures('P040')).toEqual({ numbers: 0, instruments: 0 })
    expect(figures('P041')).toMatchObject({ onPage: 4203, decoded: 2014 })
  })

  test('one article wants data at home, the other takes servers abroad for granted', () => {
    expect(figures('P042')).toEqual({ wanted: 'mainland', taken: 'overseas' })
  })
})

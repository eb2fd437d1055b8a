import { describe, expect, test } from 'vitest'
import { ctx } from '../../../test/fixtures/sample-case.ts'
import { gradeOf, type IncidentFacts } from './grade-of.ts'
import type { GradeScale } from './tables.ts'

const grade = (scale: GradeScale, facts: IncidentFacts, on = '2026-11-23') => gradeOf(ctx.catalogue.tables.incidentGrades, scale, on, facts)

describe('the grade of an incident', () => {
  test.each([
    [999_999, 'general'],
    [1_000_000, 'significant'],
    [9_999_999, 'significant'],
    [10_000_000, 'major'],
    [99_999_999, 'major'],
    [100_000_000, 'extraordinary'],
  ])('%i persons leaked are %s: the threshold includes its number', (persons, expected) => {
    expect(grade('IRM', { persons })).toBe(expected)
  })

  test.each([
    [4_999_999.99, 'general'],
    [5_000_000, 'significant'],
    [19_999_999.99, 'significant'],
    [20_000_000, 'major'],
    [99_999_999.99, 'major'],
    [100_000_000, 'extraordinary'],
  ])('a loss of %d yuan is %s', (lossCny, expected) => {
    expect(grade('IRM', { lossCny })).toBe(expected)
  })

  test('the worse of the two counts', () => {
    expect(grade('IRM', { persons: 1_000_000, lossCny: 20_000_000 })).toBe('major')
    expect(grade('IRM', { persons: 10_000_000, lossCny: 1 })).toBe('major')
  })

  test('the scales differ at the bottom, and agree above it', () => {
    const both = (persons: number) => [grade('IRM', { persons }), grade('PIP', { persons })]
    expect(both(99_999)).toEqual(['general', null])
    expect(both(100_000)).toEqual(['general', 'general'])
    expect(both(999_999)).toEqual(['general', 'general'])
    expect(both(1_000_000)).toEqual(['significant', 'significant'])
    expect(both(100_000_000)).toEqual(['extraordinary', 'extraordinary'])
  })

  test('nothing known is no grade, and neither is a scale before its first day', () => {
    expect(grade('IRM', {})).toBeUndefined()
    expect(grade('IRM', { persons: 1_000_000 }, '2025-10-31')).toBeUndefined()
    expect(grade('IRM', { persons: 1_000_000 }, '2025-11-01')).toBe('significant')
    expect(grade('PIP', { persons: 1_000_000 }, '2025-10-31')).toBe('significant')
  })
})

import { describe, expect, test } from 'vitest'
import { parametersOf } from '../../domain/rules/rule-parameters.ts'
import { rules } from './index.ts'

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '')

describe('the words of a rule', () => {
  test.each(rules.map(rule => [rule.id, rule] as const))('%s name only numbers that it reads', (_, rule) => {
    const named = Object.values(rule.words).flatMap(({ says, fix }) => [...placeholders(says), ...placeholders(fix)])
    expect(named.filter(name => !parametersOf(rule).includes(name))).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../domain/rules/entry.ts'
import type { Basis } from '../../../domain/rules/rule.ts'
import { instruments } from '../../instruments/index.ts'
import { parameters } from '../../parameters/index.ts'
import { rules } from '../index.ts'
import { entries } from './index.ts'

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '')
const all: readonly (Entry & { readonly says: Readonly<Record<string, string>> })[] = entries

describe('what is said and cannot be judged', () => {
  test('has an id of its own, beside the rules too', () => {
    const ids = [...rules, ...entries].map(each => each.id)
    expect(ids.length).toBe(new Set(ids).size)
  })

  test('names only instruments and parameters that exist', () => {
    const bases: readonly Basis[] = all.flatMap(entry => entry.basis)
    expect(bases.map(basis => basis.instrument).filter(key => !(key in instruments))).toEqual([])
    expect(all.flatMap(entry => entry.parameters ?? []).filter(name => !(name in parameters))).toEqual([])
  })

  test.each(all.map(entry => [entry.id, entry] as const))('%s names the numbers that its words show, and no other', (_, entry) => {
    for (const text of Object.values(entry.says)) expect(new Set(placeholders(text))).toEqual(new Set(entry.parameters ?? []))
  })

  test.each(all.map(entry => [entry.id, entry] as const))('%s has a basis on its first day', (_, { basis, effective }) => {
    expect(basis.some(each => each.from <= effective.from && (!each.to || effective.from <= each.to))).toBe(true)
  })
})

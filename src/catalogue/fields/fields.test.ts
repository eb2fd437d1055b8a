import { describe, expect, test } from 'vitest'
import { createReference } from '../../adapters/reference/index.ts'
import type { FieldDefinition } from '../../domain/fields/definition.ts'
import { parseValue } from '../../domain/fields/parse-value.ts'
import type { Json } from '../../domain/json.ts'
import type { Condition } from '../../domain/rules/condition.ts'
import { type FieldKey, fields } from './index.ts'
import { publishedFields } from './published-fields.ts'

const all: readonly FieldDefinition[] = Object.values(fields)
const published = publishedFields
  .trim()
  .split('\n')
  .map(line => line.split('|'))

const isHouse = (field: FieldDefinition): boolean => field.house === true

/** Outputs that a field serves beyond the published list, because fields of those outputs hang on it. */
const alsoUsedBy: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  serviceKind: ['contingencyPlan'],
  serviceOwnerSameAsPrincipal: ['publicSecurityFiling'],
  personalInfoCategories: ['publicSecurityFiling'],
  exportsPersonalInfo: ['publicSecurityFiling'],
  exportedPersons: ['publicSecurityFiling'],
  exportedSensitivePersons: ['publicSecurityFiling'],
  containsImportantData: ['publicSecurityFiling'],
  isCiio: ['publicSecurityFiling'],
  exportExemption: ['publicSecurityFiling'],
  exportMechanism: ['publicSecurityFiling'],
  separateConsent: ['publicSecurityFiling'],
}

/** Codes that a field takes beyond the published list. */
const alsoTakes: Readonly<Partial<Record<FieldKey, readonly string[]>>> = { changeType: ['securityContact'] }

describe('the fields of the catalogue', () => {
  test('are the published ones, each once, in asking order', () => {
    expect(all.filter(field => !isHouse(field)).map(field => field.key)).toEqual(published.map(([key]) => key))
    expect(all.map(field => field.key)).toEqual(Object.keys(fields))
  })

  test('have the published types, groups, units, codes, columns, sensitivities and outputs', () => {
    const asPublished = Object.entries(fields)
      .filter(([, field]) => !isHouse(field))
      .map(([key, field]) => {
        const more: Readonly<Partial<Record<string, readonly string[]>>> = alsoUsedBy
        const others: Readonly<Partial<Record<string, readonly string[]>>> = alsoTakes
        const definition: FieldDefinition = field
        return [
          key,
          definition.type,
          definition.group,
          definition.unit ?? '',
          (definition.codes ?? []).filter(code => !others[key]?.includes(code)).join(','),
          (definition.columns ?? []).join(','),
          definition.sensitivity,
          definition.usedBy.filter(output => !more[key]?.includes(output)).join(','),
        ]
      })
    expect(asPublished).toEqual(published)
  })

  test('name only codes that the field of the condition has', () => {
    const strangers = all.flatMap(field =>
      [field.askedWhen, ...(field.sensitivityWhen ?? []).map(({ when }) => when)].flatMap(leaves).flatMap(leaf => {
        if (!('field' in leaf)) return []
        const codes = all.find(other => other.key === leaf.field)?.codes
        const named =
          'is' in leaf
            ? [leaf.is]
            : 'isOneOf' in leaf
              ? leaf.isOneOf
              : 'includes' in leaf
                ? [leaf.includes]
                : 'includesAny' in leaf
                  ? leaf.includesAny
                  : []
        return codes
          ? named.filter(code => typeof code !== 'string' || !codes.includes(code)).map(code => `${field.key}: ${leaf.field} ${code}`)
          : []
      }),
    )
    expect(strangers).toEqual([])
  })

  test.each(['zh-CN', 'en'] as const)('have names of their own in %s: whoever corrects one by its name changes no other', locale => {
    const labels = Object.values(fields).map(field => field.words[locale].label)
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
  })

  test('are never asked when they are computed', () => {
    for (const field of all.filter(({ type }) => type === 'derived')) expect(field.askedWhen).toEqual({ not: { always: true } })
  })

  test('that only the guide wants are asked only when the guide is on', () => {
    const hasGuide = (field: FieldDefinition): boolean => leaves(field.askedWhen).some(leaf => 'guideOn' in leaf)
    const without = all.filter(field => field.usedBy.join() === 'guideChecklist' && field.type !== 'derived' && !hasGuide(field))
    expect(without.map(field => field.key)).toEqual([])
  })

  test('a wrong key does not compile', () => {
    // @ts-expect-error no such field
    const key: FieldKey = 'organiserName'
    expect(key in fields).toBe(false)
  })
})

describe('the example of every field', () => {
  const reference = createReference()
  const examples: Readonly<Record<string, Json>> = Object.fromEntries(all.map(field => [field.key, field.example]))
  const ctx = { today: '2026-11-23', reference, values: (key: string) => examples[key] }

  test.each(all.filter(field => field.type !== 'derived').map(field => [field.key, field] as const))(
    '%s is in the normal form',
    (_key, field) => {
      expect(parseValue(field, field.example, ctx)).toMatchObject({ ok: true, value: field.example })
    },
  )
})

function leaves(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(leaves)
  if ('any' in condition) return condition.any.flatMap(leaves)
  return 'not' in condition ? leaves(condition.not) : [condition]
}

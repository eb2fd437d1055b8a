import { describe, expect, test } from 'vitest'
import { textsOf } from '../../catalogue/locales/index.ts'
import { templateDefinitions } from '../../domain/documents/records/template-definitions.ts'
import type { DetailSchema } from '../shared/detail-schema.ts'
import { type DetailDraft, detailsOf, draftOf, inputOf, kindOf } from './details-draft.ts'

const schemaOf = (template: string): DetailSchema => JSON.parse(JSON.stringify(templateDefinitions[template]!.details!.toJSONSchema()))

describe('the details of an answer to a notice', () => {
  const schema = schemaOf('rectification-reply')
  const details = { noticeOn: '2026-11-10', items: [{ problem: '缺少备案号', owner: '王五' }], enclosures: ['截图', '回执'] }

  test('come back from the form as they went in', () => {
    expect(detailsOf(schema, draftOf(schema, details)).details).toEqual(details)
  })

  test('leave out what is empty, and an error still finds its row', () => {
    const draft: DetailDraft = { ...draftOf(schema, undefined), items: [{ problem: ' ' }, { cause: '改版时遗漏' }] }
    const { details, places } = detailsOf(schema, draft)
    expect(details).toEqual({ items: [{ cause: '改版时遗漏' }] })
    expect(inputOf('/details/items/0/problem', places)).toBe('items.1.problem')
    expect(inputOf('/details/noticeOn', places)).toBe('noticeOn')
  })

  test('have an input that suits each', () => {
    const kinds = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, part]) => [key, kindOf(part)]))
    expect(kinds).toEqual({
      addressee: 'line',
      noticeNumber: 'line',
      noticeOn: 'date',
      items: 'rows',
      prevention: 'text',
      enclosures: 'lines',
    })
  })
})

test('numbers and moments are told from words', () => {
  const schema = schemaOf('incident-report')
  const { properties = {} } = schema
  expect([kindOf(properties.foundAt!), kindOf(properties.lossCny!), kindOf(properties.reportKind!)]).toEqual(['moment', 'number', 'choice'])
  expect(detailsOf(schema, { lossCny: '1,200.5', affectedPersons: '很多' }).details).toEqual({ lossCny: 1200.5, affectedPersons: '很多' })
})

test('every choice of every document has its label in both languages', () => {
  for (const { details } of Object.values(templateDefinitions))
    for (const [key, part] of Object.entries((details?.toJSONSchema() as DetailSchema | undefined)?.properties ?? {}))
      for (const choice of part.enum ?? [])
        for (const locale of ['zh-CN', 'en']) expect(textsOf(locale).names[`detail.${key}.${choice}`], choice).toBeTruthy()
})

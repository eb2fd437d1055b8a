import { expect, test } from 'vitest'
import { describeSchema, type OpenApi, operationsOf } from './open-api.ts'

const api: OpenApi = {
  info: { title: 't', version: '1' },
  paths: { '/v1/cases': { post: { summary: 'Open a case' }, get: {} } },
  components: {
    schemas: {
      Case: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string' }, parent: { $ref: '#/components/schemas/Case' }, filings: { items: { enum: ['a', 'b'] } } },
      },
    },
  },
}

test('every method of a path is one entry', () => {
  expect(operationsOf(api).map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v1/cases', 'POST /v1/cases'])
})

test('a schema is shown by its members, and one that holds itself is named', () => {
  expect(describeSchema({ $ref: '#/components/schemas/Case' }, api)).toBe(
    ['Case {', '  id: string', '  parent?: Case', '  filings?: ["a" | "b"]', '}'].join('\n'),
  )
})

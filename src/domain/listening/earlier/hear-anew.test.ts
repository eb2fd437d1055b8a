import { expect, test } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

const offered = (text: string, known: Readonly<Record<string, Json>>, asking = ['mlpsLevel']) =>
  Object.fromEntries(hear(text, { asking, known }).fills.flatMap(({ field, value, doubt }) => (doubt === 'likely' ? [[field, value]] : [])))

test.each<[string, Readonly<Record<string, Json>>, Readonly<Record<string, Json>>]>([
  ['丢一天不行,最多4个钟头', { rpoHours: 24 }, { rpoHours: 4 }],
  ['丢一天不行,最多多少个钟头?', { rpoHours: 24 }, {}],
  ['我朋友那家是4个钟头', { rpoHours: 24 }, {}],
  ['没有执照照片诶 在我妈那', { organizerNature: 'soleProprietor' }, {}],
])('%s: what answers nothing that is open, and would answer what was answered last, is put forward', (text, known, wanted) =>
  expect(offered(text, known)).toEqual(wanted),
)

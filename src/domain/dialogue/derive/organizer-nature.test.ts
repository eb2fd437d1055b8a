import { expect, test } from 'vitest'
import type { FieldEntry } from '../../case/state.ts'
import { organizerNature } from './organizer-nature.ts'

const entry = (value: string): FieldEntry => ({
  state: 'filled',
  value,
  evidence: { kind: 'turn', seq: 1, quote: null, confidence: 1 },
  updatedAt: '2026-11-23T00:00:00.000Z',
  by: 'visitor',
})

function natureOf(values: Readonly<Record<string, string>>) {
  // biome-ignore lint/suspicious/noExplicitAny: only the fields are read
  const state: any = { fields: Object.fromEntries(Object.entries(values).map(([field, value]) => [field, entry(value)])) }
  return organizerNature.derive(state, state).map(each => ('value' in each ? each.value : undefined))
}

test.each([
  ['绍兴样例纺织有限公司', ['enterprise']],
  ['样例（天津）科技股份有限公司北京分公司', ['enterprise']],
  ['杭州样例投资合伙企业（有限合伙）', ['enterprise']],
  ['武侯区样例串串香店', []],
  ['样例市示例五金厂', []],
  ['王小明', []],
])('a name that only a company may bear tells the nature: %s', (organizerName, expected) => {
  expect(natureOf({ organizerName })).toEqual(expected)
})

test('the credit code goes before the name', () => {
  expect(natureOf({ organizerName: '样例有限公司', organizerCertNumber: '12310115000000035G' })).toEqual(['publicInstitution'])
})

test('a number whose check character is wrong, and an identity card of Beijing, tell nothing', () => {
  expect(natureOf({ organizerCertNumber: '52510107MJ0000042K' })).toEqual([])
  expect(natureOf({ organizerCertNumber: '110105199001010010' })).toEqual([])
})

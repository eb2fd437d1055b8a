import { expect, test } from 'vitest'
import { sayPicks, togglePick } from './picks.ts'

const nature = { field: 'organizerNature', label: '主办单位性质' }
const kinds = { field: 'serviceKind', label: '服务形态' }
const enterprise = { code: 'enterprise', label: '企业' }
const individual = { code: 'individual', label: '个人' }
const website = { code: 'website', label: '网站' }
const app = { code: 'app', label: 'APP' }

test('a second tap on a single choice replaces the first, a tap on the same one takes it back', () => {
  const first = togglePick([], nature, enterprise, false)
  expect(togglePick(first, nature, individual, false).map(pick => pick.options)).toEqual([[individual]])
  expect(togglePick(first, nature, enterprise, false)).toEqual([])
})

test('several choices add up and are taken away one by one', () => {
  const both = togglePick(togglePick([], kinds, website, true), kinds, app, true)
  expect(both[0]?.options).toEqual([website, app])
  expect(togglePick(both, kinds, website, true)[0]?.options).toEqual([app])
})

test('“none of these” stands alone', () => {
  const none = { code: 'none', label: '都没有' }
  const chosen = togglePick(togglePick([], kinds, website, true, 'none'), kinds, none, true, 'none')
  expect(chosen[0]?.options).toEqual([none])
  expect(togglePick(chosen, kinds, app, true, 'none')[0]?.options).toEqual([app])
})

test('picks are said with the names of their questions when there was more than one', () => {
  const picks = togglePick(togglePick([], nature, enterprise, false), kinds, website, true)
  expect(sayPicks(picks, true)).toBe('主办单位性质：企业；服务形态：网站')
  expect(sayPicks(picks.slice(0, 1), false)).toBe('企业')
})

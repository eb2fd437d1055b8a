import { expect, test } from 'vitest'
import { caseWith, ctx } from '../../../../test/scenarios/support/context.ts'
import { domicileByName } from './domicile.ts'

function placesOf(values: Readonly<Record<string, string>>) {
  return domicileByName.derive(caseWith(values), ctx).map(each => ('value' in each ? [each.value, ...each.from] : undefined))
}

test('a name opens with the place that registered it', () => {
  expect(placesOf({ organizerName: '绍兴市越城区样例汽车维修店' })).toEqual([
    ['330000', 'organizerName'],
    ['330600', 'organizerName'],
    ['330602', 'organizerName'],
  ])
  expect(placesOf({ organizerName: '杭州样例科技有限公司' })).toEqual([
    ['330000', 'organizerName'],
    ['330100', 'organizerName'],
  ])
})

test('the credit code says the county where the name says the city, and everything where the name says nothing', () => {
  const places = [
    ['330000', 'organizerCertNumber'],
    ['330100', 'organizerCertNumber'],
    ['330106', 'organizerCertNumber'],
  ]
  expect(placesOf({ organizerName: '杭州样例科技有限公司', organizerCertNumber: '91330106MA0000015K' })).toEqual(places)
  expect(placesOf({ organizerName: '样例科技有限公司', organizerCertNumber: '91330106MA0000015K' })).toEqual(places)
})

test('an address that names no place is helped by the name', () => {
  expect(placesOf({ organizerName: '杭州样例有限公司', organizerCertAddress: '样例路1号' })).toEqual([
    ['330000', 'organizerName'],
    ['330100', 'organizerName'],
  ])
})

test('an address that was told with its place, a name without a place and one in the middle propose nothing', () => {
  expect(placesOf({ organizerName: '杭州样例有限公司', organizerCertAddress: '宁波市海曙区样例路1号' })).toEqual([])
  expect(placesOf({ organizerName: '样例科技有限公司' })).toEqual([])
  expect(placesOf({ organizerName: '样例（杭州）科技有限公司' })).toEqual([])
})

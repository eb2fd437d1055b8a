import { describe, expect, test } from 'vitest'
import { foldChanges } from '../../../test/fixtures/fold-changes.ts'

const servers = [
  { country: 'CN', province: '310000', ip: '121.40.1.10', nicGbps: 10, powerFeeds: 2 },
  { country: 'CN', province: '330000', ip: '121.40.1.11', nicGbps: 1, powerFeeds: 1 },
]

describe('the table of servers and the fields that show it', () => {
  test('the first row is what the fields show, every address is listed', () => {
    const { value } = foldChanges([{ servers }])
    expect(value('serverProvince')).toBe('310000')
    expect(value('serverRegion')).toBe('mainland')
    expect(value('nicBandwidthGbps')).toBe(10)
    expect(value('serverIpRanges')).toEqual(['121.40.1.10', '121.40.1.11'])
  })

  test('a server abroad shows its country', () => {
    const { value } = foldChanges([{ servers: [{ country: 'SG', ip: '47.74.150.20' }] }])
    expect([value('serverRegion'), value('serverCountry')]).toEqual(['overseas', 'SG'])
  })

  test('a field that is changed afterwards changes the first row', () => {
    const { value } = foldChanges([{ servers }, { serverProvince: '440000' }])
    expect(value('servers')).toEqual([{ ...servers[0], province: '440000' }, servers[1]])
  })

  test('addresses are told one a server', () => {
    const { value } = foldChanges([{ servers }, { serverIpRanges: ['121.40.1.20', '121.40.1.21'] }])
    expect(value('servers')).toEqual([
      { ...servers[0], ip: '121.40.1.20' },
      { ...servers[1], ip: '121.40.1.21' },
    ])
  })

  test('a table that comes later replaces what was said before', () => {
    expect(foldChanges([{ serverProvince: '440000' }, { servers }]).value('serverProvince')).toBe('310000')
  })

  test('fields without a table stay as they are', () => {
    expect(foldChanges([{ serverProvince: '440000' }]).value('servers')).toBeUndefined()
  })
})

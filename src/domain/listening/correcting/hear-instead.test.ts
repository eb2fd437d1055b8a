import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['psFilingStatus', 'vulnScanTool']

describe('an earlier choice that is told by what it is instead', () => {
  test.each([
    ['sorry搞混了,首尔那台退掉了,现在这台在日本', { serverCountry: 'KR' }, { serverCountry: 'JP' }],
    ['说错嘞,天翼云', { accessProviderName: '腾讯云' }, { accessProviderName: '天翼云' }],
    ['看错了,背面写的长期', { principalIdValidTo: '2031-07-09' }, { principalIdValidTo: 'longTerm' }],
    ['sorry查了后台,1800 is last year,今年是2850', { exportedPersons: 1800, registeredUserCount: 300 }, { exportedPersons: 2850 }],
    ['net那个不要了 只报com', { siteDomains: ['shilixh.com', 'shilixh.net'] }, { siteDomains: ['shilixh.com'] }],
  ])('%s', (text, known, wanted) => {
    expect(stored(hear(text, { asking, known }))).toEqual(wanted)
  })

  test('a thought that comes to nothing changes nothing', () => {
    expect(stored(hear('昨天差点换京东云,价没谈拢,还在腾讯云,前面填的不变', { asking, known: { accessProviderName: '腾讯云' } }))).toEqual(
      {},
    )
  })

  test('a bare yes or no is about no earlier answer', () => {
    expect(stored(hear('不用了', { asking: [], known: { isInteractive: true } }))).toEqual({})
  })
})

import { expect, test } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'

const stored = (text: string, asking: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    hear(text, { asking }).fills.flatMap(({ field, value, doubt }) => (asking.includes(field) && !doubt ? [[field, value]] : [])),
  )

test.each([
  ['昨天面试了一个网管,要价一万二,没敢要', ['domainRegistrar', 'domainRealNameDate']],
  ['演练我来带,我叫孙建军', ['legalRepName', 'principalIsLegalRep']],
  ['老同志了 五十九岁 叫苟富贵,微信我都用不利索', ['domainRegistrar', 'domainHolderName']],
  ['安全这块归他管,24小时开机', ['backupSiteAddress', 'rtoHours']],
  ['我们是学校,公办的', ['securityOfficerName', 'emergencyContactName']],
])('what a clause tells of something else is not stored for one of several questions: %s', (text, asking) => {
  expect(stored(text, asking)).toEqual({})
})

test('what answers one of several questions in few words is stored', () => {
  expect(stored('王建国,就是我自己', ['legalRepName', 'principalIsLegalRep'])).toMatchObject({ legalRepName: '王建国' })
  expect(stored('自然人投资,铁示例', ['investorOrSuperior', 'mailingAddress'])).toEqual({ investorOrSuperior: '铁示例' })
  expect(stored('阿里云,去年3月5号办的', ['domainRegistrar', 'domainRealNameDate'])).toEqual({
    domainRegistrar: '阿里云',
    domainRealNameDate: '2025-03-05',
  })
})

import { expect, test } from 'vitest'
import { hear, statesOf, stored } from '../../../../test/fixtures/listening/hear.ts'

const licence = { organizerCertAddress: '浙江省杭州市西湖区示例路1号' }

test.each([
  ['有效期没写', { organizerCertValidTo: 'longTerm' }],
  ['有效期到2030年5月8号', { organizerCertValidTo: '2030-05-08' }],
  ['通讯地址同执照', { mailingAddress: licence.organizerCertAddress }],
])('what was left a message ago is answered by its name: %s', (text, fields) => {
  const heard = hear(text, { known: licence, asking: ['legalRepName'], earlier: ['organizerCertValidTo', 'mailingAddress'] })
  expect(stored(heard)).toEqual(fields)
  expect(heard.states).toEqual([])
})

test('what was left and is not there says nothing of what is open', () => {
  expect(statesOf(hear('邮箱没有', { asking: ['legalRepName'], earlier: ['principalEmail'] }))).toEqual({ principalEmail: 'notApplicable' })
})

test('a name that what is open has too means what is open', () => {
  const heard = hear('邮箱没有', { asking: ['serviceOwnerEmail'], earlier: ['principalEmail'] })
  expect(statesOf(heard)).toEqual({ serviceOwnerEmail: 'notApplicable' })
})

import { expect, test } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['organizerCertNumber', 'organizerCertAddress', 'organizerCertValidTo', 'mailingAddress']

test.each([
  ['信用代码我找找啊,等会儿发', ['organizerCertNumber']],
  ['有效期我回头看', ['organizerCertValidTo']],
  ['信用代码和通讯地址晚点给', ['organizerCertNumber', 'mailingAddress']],
  ['地址晚点说', ['organizerCertAddress', 'mailingAddress']],
  ['信用代码等会儿发,其他的也晚点', asking],
  ['都晚点给你', asking],
])('of several questions what is put off is what is spoken of: %s', (text, fields) => {
  const heard = hear(text, { known: { organizerNature: 'individualBusiness' }, asking })
  expect(heard.states.map(({ field, state }) => [field, state])).toEqual(fields.map(field => [field, 'later']))
})

import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['consentSensitive', 'principalMobile', 'principalEmail', 'domainExpiryDate', 'serverIpRanges']
const all = {
  consentSensitive: true,
  principalMobile: '13900011001',
  principalEmail: 'hua@example.com',
  domainExpiryDate: '2027-10-13',
  serverIpRanges: ['47.106.55.90'],
}

describe('a list of questions is answered by their numbers', () => {
  test.each([
    '1. 同意\n2. 13900011001\n3. hua@example.com\n4. 2027-10-13\n5. 47.106.55.90',
    '1同意 2、13900011001 3hua@example.com 4、2027-10-13 5、47.106.55.90',
    '1.同意 2.13900011001 3.hua@example.com 4.2027-10-13 5.47.106.55.90',
    '是的，1同意，2 13900011001，3 hua@example.com，4 2027-10-13，5 47.106.55.90',
  ])('%s', text => {
    expect(stored(hear(text, { asking, confirming: { siteName: '云启' } }))).toMatchObject(all)
  })

  test('what is put right before the first number is heard too, and the rest of what was put forward holds', () => {
    const heard = hear('网站名称应该是百丰园林，其他都对 1.同意 2.13900011001 3.hua@example.com 4.2027-10-13 5.47.106.55.90', {
      asking,
      confirming: { siteName: '云启', organizerNature: 'soleProprietor' },
    })
    expect(stored(heard)).toEqual({ ...all, siteName: '百丰园林' })
    expect(heard.affirms).toBe(true)
  })

  test.each([
    ['1年 2台', ['resourceTermMonths', 'serverCount'], { resourceTermMonths: 12, serverCount: 2 }],
    ['1台服务器 买了2年 3万', ['resourceTermMonths', 'serverCount'], { resourceTermMonths: 24, serverCount: 1 }],
  ])('figures that stand in their places by chance are answers: %s', (text, open, values) => {
    expect(stored(hear(text, { asking: open }))).toMatchObject(values)
  })
})

test('who is named in putting right what was put forward is not given the number that answers a question', () => {
  const open = ['consentSensitive', 'principalMobile', 'principalEmail', 'legalRepIdNumber', 'serverProvince']
  const text = '负责人不是法人，是我们同事于样例，网站叫示例木耳，其他都对。\n同意\n13900011001\nyu@example.com\n230000197603090020\n广东'
  const values = stored(hear(text, { asking: open, confirming: { principalIsLegalRep: true, siteName: '云启', legalRepName: '孙示例' } }))
  expect(values).toMatchObject({
    principalName: '于样例',
    principalIsLegalRep: false,
    legalRepIdNumber: '230000197603090020',
    serverProvince: '440000',
  })
  expect(values).not.toHaveProperty('principalIdNumber')
})

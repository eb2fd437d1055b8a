import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const known = { principalMobile: '13800138000', principalEmail: 'li@example.com' }
const confirming = { notifyMobile: '13800138000', notifyEmail: 'li@example.com' }
const told = (text: string) => stored(hear(text, { known, confirming, asking: ['domainRegistrar'] }))

describe('a contact that is put forward for the notices as well', () => {
  test.each(['手机号打错一位,13912345678才对', '手机念错了 13912345678', '我手机换号了,现在是13912345678'])(
    '%s puts the contact right',
    text => {
      expect(told(text)).toEqual({ principalMobile: '13912345678' })
    },
  )

  test('and so is an address that was mistyped', () => {
    expect(told('邮箱写错啦,是li.s@example.com')).toEqual({ principalEmail: 'li.s@example.com' })
  })

  test('is another for the notices alone where they are named', () => {
    expect(told('通知手机不对,发到13912345678')).toEqual({ notifyMobile: '13912345678' })
  })

  test('is another where whose it is, is named', () => {
    const heard = hear('应急联络人手机不对,13757913757', {
      known: { serviceOwnerMobile: '15157915157' },
      confirming: { emergencyContactMobile: '15157915157' },
      asking: ['emergencyContactMobile'],
    })
    expect(stored(heard)).toEqual({ emergencyContactMobile: '13757913757' })
  })
})

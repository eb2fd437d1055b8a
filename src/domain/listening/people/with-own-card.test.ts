import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['filingScenario']
const ways = '邮箱ma@yurt-demo.cn域名yurt-demo.cn'
const told = (text: string, legalRepName = '古丽示例') => stored(hear(text, { asking, confirming: { legalRepName } }))

test('of two cards one is of whoever writes and is in charge, the other of the legal representative', () => {
  expect(
    told(`法人是古丽她身份证号码是654301197909110068但是不是她管是我管我叫马示范我的身份证是654301199102053110电话13900139000${ways}`),
  ).toMatchObject({
    principalIsLegalRep: false,
    principalName: '马示范',
    principalIdNumber: '654301199102053110',
    legalRepIdNumber: '654301197909110068',
  })
})

test('a name that is told of oneself is no name of the firm', () => {
  const heard = told(
    `我是会计,叫熊示范,备案的事都是我负责,我的身份证号:510107198411180023。电话:13900139000,我电话不通请打老板的 13800138000,${ways}。\n老板(法人)的身份证号:540102197503034022。`,
    '达娃示例',
  )
  expect(heard).toMatchObject({
    principalIsLegalRep: false,
    principalName: '熊示范',
    principalMobile: '13900139000',
    principalEmergencyPhone: '13800138000',
    legalRepIdNumber: '540102197503034022',
  })
  expect(heard).not.toHaveProperty('organizerName')
})

test('who looks after the site alone is not said to be in charge', () => {
  expect(
    told(`法人的身份证号码是654301197909110068,我叫马示范,网站是我管,我的身份证是654301199102053110,电话13900139000,${ways}`),
  ).not.toHaveProperty('principalIsLegalRep')
})

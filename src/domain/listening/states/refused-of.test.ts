import { expect, it } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['servesMainlandUsers', 'organizerCertNumber', 'organizerCertAddress', 'mailingAddress']
const refused = (text: string) => hear(text, { asking }).states.map(({ field }) => field)

it.each([
  ['地址不填', ['organizerCertAddress', 'mailingAddress']],
  ['身份证不想给', ['organizerCertNumber']],
  ['这几个都不填', asking],
])('of several questions a refusal is about the ones of its thing: %s', (text, fields) => {
  expect(refused(text)).toEqual(fields)
})

it('why somebody asks refuses nothing', () => {
  expect(refused('能不能不填身份证啊 有点怕泄露')).toEqual([])
  expect(hear('能不能不填身份证啊 有点怕泄露', { asking }).intent).toBe('question')
})

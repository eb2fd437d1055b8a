import { expect, test } from 'vitest'
import { answerTo, hear } from '../../../../test/fixtures/listening/hear.ts'

const known = { organizerName: '成都示例锦程物流有限公司', organizerNature: 'enterprise', legalRepName: '田示例' }

test.each([
  ['policeStation', '我们归浆洗街派出所管', '浆洗街派出所'],
  ['policeStation', '归成都市公安局武侯区分局浆洗街派出所管', '成都市公安局武侯区分局浆洗街派出所'],
  ['domainHolderName', '公司的名字', known.organizerName],
  ['domainHolderName', '公司名', known.organizerName],
  ['investorOrSuperior', '老板一个人百分百', '田示例'],
  ['investorOrSuperior', '法人独资', '田示例'],
  ['organizerCertAddress', '跟店里地址一样,成都武侯区示例路9号附3', '成都武侯区示例路9号附3'],
  ['isInteractive', '能看不能说', false],
  ['serverIpRanges', '后台显示的公网那个是 8.137.20.5 内网 172.16.0.3', ['8.137.20.5']],
  ['serverIpRanges', '8.137.20.5(公) 172.16.0.3(私有)', ['8.137.20.5']],
])('%s: %s', (field, text, value) => expect(answerTo(field, text, known)).toEqual(value))

test('an inner address alone is refused as one', () => {
  expect(hear('内网IP 172.16.0.3', { asking: ['serverIpRanges'] }).rejects).toMatchObject([{ code: 'ip.private' }])
})

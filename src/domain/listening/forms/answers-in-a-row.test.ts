import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

/** ways to say a value, each with it */
type Ways = readonly (readonly [said: string, value: Json])[]
type Block = Readonly<Record<string, Ways>>

const blocks: Readonly<Record<string, Block>> = {
  people: {
    legalRepName: ['王建国', '法人李秀英', '老板叫陈伟', '是都晓峰', '法定代表人是成志强'].map(said => [
      said,
      said.replace(/^(?:法人|老板叫|是(?=都)|法定代表人是)/, ''),
    ]),
    principalIsLegalRep: [
      ['是的', true],
      ['就是他', true],
      ['法人本人', true],
      ['不是', false],
      ['不是，是我', false],
      ['不是，我来办', false],
      ['不是本人，是我们行政', false],
    ],
    serviceOwnerSameAsPrincipal: [
      ['同一个人', true],
      ['都是我', true],
      ['一样', true],
      ['不是同一个', false],
      ['另外有人管', false],
      ['网站归小李管', false],
    ],
  },
  contact: {
    principalMobile: [
      ['13800138000', '13800138000'],
      ['手机13800138000', '13800138000'],
      ['158 8140 7678', '15881407678'],
      ['158-8140-7678', '15881407678'],
    ],
    principalEmergencyPhone: [
      ['0571-88889999', '0571-88889999'],
      ['备用的13956848800', '13956848800'],
      ['备用13956848800', '13956848800'],
      ['应急打13956848800', '13956848800'],
      ['公司电话0571-88889999', '0571-88889999'],
    ],
    principalEmail: [
      ['wang@shili-demo.com', 'wang@shili-demo.com'],
      ['邮箱a.b_c@163.com', 'a.b_c@163.com'],
    ],
    consentSensitive: [
      ['同意', true],
      ['我同意', true],
      ['可以', true],
    ],
  },
  papers: {
    organizerCertAddress: [
      ['浙江省杭州市余杭区示例路12号3幢401室', '浙江省杭州市余杭区示例路12号3幢401室'],
      ['住所成都市武侯区示例街88号', '成都市武侯区示例街88号'],
    ],
    organizerCertValidTo: [
      ['长期', 'longTerm'],
      ['没写期限', 'longTerm'],
      ['没印期限', 'longTerm'],
      ['到2039-05-06', '2039-05-06'],
    ],
    mailingAddress: [
      ['收信四川省成都市锦江区示例街9号1栋', '四川省成都市锦江区示例街9号1栋'],
      ['广东省广州市天河区示例路100号', '广东省广州市天河区示例路100号'],
    ],
    investorOrSuperior: [
      ['王建国', '王建国'],
      ['大股东王建国', '王建国'],
      ['杭州示例控股有限公司', '杭州示例控股有限公司'],
    ],
  },
}
const between = ['，', ' ', '\n', '。', '；', '、']

test.each(Object.entries(blocks))(
  'answers to all questions about %s are heard in their order, whatever stands between them',
  (_, block) => {
    const asking = Object.keys(block)
    const ways = fc.tuple(...asking.map(key => fc.constantFrom(...(block[key] ?? []))))
    fc.assert(
      fc.property(ways, fc.constantFrom(...between), (said, mark) => {
        fc.pre(mark !== '、' || said.every(([text]) => !text.includes('，')))
        const heard = stored(hear(said.map(([text]) => text).join(mark), { asking }))
        expect(heard).toMatchObject(Object.fromEntries(asking.map((key, at) => [key, said[at]?.[1]])))
      }),
      { numRuns: 60 },
    )
  },
)

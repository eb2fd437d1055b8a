import { describe, expect, test } from 'vitest'
import { emptyCase } from '../case/fold.ts'
import { takersOf } from './field-takers.ts'
import { type Line, nowhere, type ReadItem } from './line.ts'
import { readLicence } from './read-licence.ts'
import { readPicture } from './reading.ts'

/** a label in the left column and its value beside it, row below row */
const sheet = (title: string, head: string, rows: readonly (readonly [label: string, value: string])[]): readonly Line[] => {
  const line = (text: string, x: number, y: number): Line => ({ text, page: 1, box: [x, y, text.length * 34, 34], confidence: 0.98 })
  return [
    line(title, 600, 130),
    line(head, 500, 300),
    ...rows.flatMap(([label, value], at) => [line(label, 120, 450 + at * 90), line(value, 420, 450 + at * 90)]),
  ]
}
const read = (lines: readonly Line[]) => Object.fromEntries(readLicence(lines).map(({ name, value }) => [name, value]))

describe('papers of those who are no firm', () => {
  test('an institution: what it is for is no part of its name, and its validity is its term', () => {
    const lines = sheet('事业单位法人证书', '统一社会信用代码125101004507481111', [
      ['名称', '成都市青羊区文化馆'],
      ['宗旨和业务范围', '组织群众文化活动。'],
      ['住所', '成都市青羊区文家场大道66号'],
      ['法定代表人', '罗晓燕'],
      ['经费来源', '全额拨款'],
      ['开办资金', '386万元'],
      ['举办单位', '成都市青羊区文化体育和旅游局'],
      ['有效期', '自2024年03月28日至2029年03月27日'],
    ])
    expect(read(lines)).toMatchObject({
      name: '成都市青羊区文化馆',
      scope: '组织群众文化活动。',
      address: '成都市青羊区文家场大道66号',
      representative: '罗晓燕',
      capital: '386万元',
      term: '自2024年03月28日至2029年03月27日',
    })
  })

  test('a society', () => {
    const lines = sheet('社会团体法人登记证书', '统一社会信用代码513306005018801111', [
      ['名称', '绍兴市纺织印染行业协会'],
      ['业务范围', '行业自律、信息交流'],
      ['住所', '绍兴市越城区胜利东路368号'],
      ['法定代表人', '周建明'],
      ['活动地域', '绍兴市'],
      ['业务主管单位', '绍兴市经济和信息化局'],
    ])
    expect(read(lines)).toMatchObject({
      name: '绍兴市纺织印染行业协会',
      address: '绍兴市越城区胜利东路368号',
      representative: '周建明',
    })
  })

  test('a branch calls its place 营业场所', () => {
    const lines = sheet('营业执照', '统一社会信用代码913702001111111111', [
      ['名称', '青岛海之味水产有限公司市北分公司'],
      ['类型', '有限责任公司分公司'],
      ['营业场所', '山东省青岛市市北区台柳路179号'],
      ['负责人', '孙秀英'],
    ])
    expect(read(lines)).toMatchObject({ type: '有限责任公司分公司', address: '山东省青岛市市北区台柳路179号', representative: '孙秀英' })
  })
})

test('a licence of the old form is said to be one, instead of one whose edge is missing', () => {
  const lines = sheet('营业执照', '注册号350583100188271', [
    ['名称', '泉州市南安盛达石材有限公司'],
    ['类型', '有限责任公司'],
    ['住所', '福建省泉州市南安市水头镇滨海工业园A区12号'],
    ['法定代表人', '吴清波'],
    ['经营范围', '石材加工、销售'],
  ])
  const facts = { width: 2000, height: 2000, sharpness: 60, brightness: 200, glare: 0, colour: 12 }
  const { status, problems } = readPicture(lines, facts)
  expect([status, problems]).toEqual(['retake', ['picture.oldLicence']])
})

describe('which paper it is, and of whom, stands in its code', () => {
  const item = (name: string, value: string): ReadItem => ({ name, value, quote: value, page: 1, box: nowhere, confidence: 1 })
  const fields = (code: string, type: string) =>
    Object.fromEntries(
      takersOf('businessLicence', [item('code', code), item('type', type)], emptyCase('org_1', 'case_1')).map(({ field, raw }) => [
        field,
        raw,
      ]),
    )

  for (const [code, type, paper, nature] of [
    ['91330110MA2KQ7T398', '有限责任公司', 'businessLicense', 'enterprise'],
    ['92330110MA2KQ7T398', '个体工商户', 'businessLicense', 'soleProprietor'],
    ['125101004507481111', '事业单位', 'institutionCert', 'publicInstitution'],
    ['513306005018801111', '社会团体', 'socialGroupCert', 'socialGroup'],
    ['52511102MJQ1880011', '民办非企业单位', 'privateNonEnterpriseCert', 'privateNonEnterprise'],
    ['11330000002482037B', '机关', 'creditCodeCert', 'governmentBody'],
    // a law firm: nothing is put forward that nobody knows
    ['31440000G348871211', '普通合伙', undefined, undefined],
  ] as const)
    test(code, () => {
      const { organizerCertType, organizerNature } = fields(code, type)
      expect([organizerCertType, organizerNature]).toEqual([paper, nature])
    })
})

import { describe, expect, test } from 'vitest'
import { createReference } from '../../adapters/reference/index.ts'
import type { ReadItem } from './line.ts'
import { mendName, mendPlace } from './mend-place.ts'

const reference = createReference()
const read = (name: string, value: string, confidence = 0.97): ReadItem => ({
  name,
  value,
  quote: value,
  page: 1,
  box: [0, 0, 10, 10],
  confidence,
})

describe('an address whose county no list knows', () => {
  test('is that of the letter that looks alike, however sure the reader was', () => {
    const seen = read('address', '河南省南阳市浙川县滨河北路288米路南', 0.996)
    expect(mendPlace(seen, null, reference)?.suggestion).toBe('河南省南阳市淅川县滨河北路288米路南')
  })

  test.each([
    ['one letter is another', '江苏省徐州市雎宁县科技二路76号', '91320324MA1AFTFN2Q', '江苏省徐州市睢宁县科技二路76号'],
    ['one letter was not seen', '云南省丘县工业三路8号', '91532626MABQQQH01Y', '云南省丘北县工业三路8号'],
    ['its city is misread', '云南省蹈通市威信县商贸城12幢', '91530629MACT1PTJ92', '云南省昭通市威信县商贸城12幢'],
  ])('%s: the place of its own code is proposed', (_, seen, code, meant) => {
    expect(mendPlace(read('address', seen), code, reference)).toEqual({ ...read('address', seen), suggestion: meant })
  })

  test.each([
    ['the code is from elsewhere', '河北省保定市鑫县建设街8号', '91130724MA1AFTFN2Q'],
    ['there is no code', '河北省保定市鑫县建设街8号', null],
    ['a letter more was read', '黑龙江省绥化市六明水县新华西街195号', '91231225MA1AFTFN2Q'],
  ])('is no value where %s', (_, seen, code) => {
    expect(mendPlace(read('address', seen), code, reference)).toBeNull()
  })
})

test.each([
  ['浙江省杭州市余杭区仓前街道文一西路1500号', 0.95],
  ['浙江省杭州市文一西路1500号', 0.95],
  ['江苏省苏州市工业园区星湖街8号', 0.95],
  ['四川省成都市天府新区华阳街道8号', 0.95],
  ['广东省东莞市长安镇振安路8号', 0.95],
  ['上海市浦东新区川沙新镇华夏东路2669弄', 0.95],
  ['江苏省徐州市铜山县北京路8号', 0.95],
  ['浙江省杭州市江干区凯旋路8号', 0.95],
  ['中关村大街8号', 0.95],
  // read without doubt: a place that was renamed since
  ['浙江省杭州市下城区体育场路8号', 0.995],
])('%s stays as it is', (value, confidence) => {
  const item = read('address', value, confidence)
  expect(mendPlace(item, '91330102MA2KQ7T398', reference)).toBe(item)
})

test.each([
  ['修州市好味道百货商行', '92460400MA5TXXXX1X', '儋州市好味道百货商行'],
  ['一广州远百文化传媒有限公司', '91440101MA5TXXXX1X', '广州远百文化传媒有限公司'],
])('a name that begins with a misread place, %s, is proposed as %s has it', (seen, code, meant) => {
  expect(mendName(read('name', seen), code, reference)?.suggestion).toBe(meant)
})

test.each(['一品水果超市', '杭州云启智算信息技术有限公司', '新市区早安花店', '超市县城百货'])('the name %s stays as it is', seen => {
  expect(mendName(read('name', seen), '92460400MA5TXXXX1X', reference)).not.toHaveProperty('suggestion')
})

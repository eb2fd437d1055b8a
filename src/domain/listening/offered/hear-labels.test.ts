import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import { fields, fieldTexts } from '../../../catalogue/fields/index.ts'

const options = (['zh-CN', 'en'] as const).flatMap(locale => {
  const texts = fieldTexts(locale)
  return Object.values(fields).flatMap(({ key, type }) =>
    Object.entries(texts[key].options ?? {}).map(([code, label]) => ({ key, type, code, label })),
  )
})

describe('the label of a choice', () => {
  test('that is typed as it stands there is that choice, in both languages', () => {
    expect(options.length).toBeGreaterThan(500)
    const missed = options.filter(({ key, type, code, label }) => {
      const value = stored(hear(label, { asking: [key] }))[key]
      const wanted = type === 'multiEnum' ? [code] : code
      return code !== 'other' && JSON.stringify(value) !== JSON.stringify(wanted)
    })
    expect(missed).toEqual([])
  })

  test.each([
    ["It's HK/Macao travel permit", 'principalIdType', 'hkMoPermit'],
    ['选云主机吧', 'accessMethod', 'cloudHost'],
    ['Access card, video surveillance and guard', 'physicalAccessControls', ['accessCard', 'cctv', 'guard']],
  ])('%s', (text, key, value) => {
    expect(stored(hear(text, { asking: [key] }))[key]).toEqual(value)
  })

  test('that two questions have answers neither by itself', () => {
    expect(hear('Foreign passport', { asking: ['principalIdType', 'serviceOwnerIdType'] }).fills).not.toContainEqual(
      expect.objectContaining({ confidence: 0.95, quote: 'Foreign passport' }),
    )
  })
})

const provinces: readonly (readonly [string, string])[] =
  '11北京 12天津 13河北 14山西 15内蒙古 21辽宁 22吉林 23黑龙江 31上海 32江苏 33浙江 34安徽 35福建 36江西 37山东 41河南 42湖北 43湖南 44广东 45广西 46海南 50重庆 51四川 52贵州 53云南 54西藏 61陕西 62甘肃 63青海 64宁夏 65新疆'
    .split(' ')
    .map(each => [each.slice(2), `${each.slice(0, 2)}0000`])

test.each(provinces)('%s is heard as a province by its short name', (name, code) => {
  for (const text of [name, `在${name}`, `${name}那边的机房`])
    expect(stored(hear(text, { asking: ['serverProvince'] })).serverProvince, text).toBe(code)
})

import { describe, expect, test } from 'vitest'
import type { Province } from '../../domain/catalogue.ts'
import { parameterOn } from '../../domain/rules/parameters.ts'
import { parameters } from '../parameters/index.ts'
import { provinces } from './index.ts'

const all: readonly Province[] = provinces
const first = '2025-12-31'
const value = (parameter: string, on: string) => (province: Province) => parameterOn(parameters, parameter, on, province)
const where = (parameter: string, wanted: number | string, on = first): string =>
  all
    .filter(province => value(parameter, on)(province) === wanted)
    .map(each => each.name.replace(/[省市]$|维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区/g, ''))
    .join(' ')
const noted = (id: string): string =>
  all
    .filter(each => each.notes?.some(note => note.id === id))
    .map(each => each.name.slice(0, 2))
    .join(' ')

describe('what single provinces are known to ask', () => {
  test('the legal representative as the principal', () => {
    expect(where('principalMustBeLegalRep', 1)).toBe(
      '北京 天津 河北 山西 内蒙古 上海 浙江 福建 江西 山东 河南 湖北 湖南 广东 广西 贵州 陕西 甘肃 青海 宁夏 新疆',
    )
  })

  test('an authorised principal who serves too', () => {
    expect(where('principalMustEqualServiceOwner', 1)).toBe('江苏 安徽')
    expect(noted('authorisedPrincipal')).toBe('江苏 安徽 海南')
  })

  test('a younger principal, a mailing address in the city', () => {
    expect(where('minimumAge', 16)).toBe('江苏 广东')
    expect(where('mailingInSameCity', 1)).toBe('河北 河南 贵州')
  })

  test('few domains in an order or on a site', () => {
    expect([where('domainsPerOrder', 1), where('domainsPerOrder', 3), where('domainsPerOrder', 5)]).toEqual(['湖北 湖南', '山西', '河南'])
    expect(where('domainsPerSite', 1)).toBe('新疆')
    expect(noted('domainsPerOrder')).toBe('江西')
  })

  test('individuals from another province', () => {
    expect(where('individualCrossProvince', 'refused')).toBe('山西 内蒙古 广西 甘肃 青海 宁夏 新疆')
    expect(where('individualCrossProvince', 'residencePermit')).toBe('上海 浙江 福建 江西 山东 湖北 广东')
    expect(where('individualCrossProvince', 'free')).toBe('天津 陕西')
  })

  test('plans, sites, footers and empty organisers that no field can tell are notes', () => {
    expect(noted('constructionPlan')).toBe('上海 湖南')
    expect(noted('sitesPerSubject')).toBe('陕西')
    expect(noted('footerNumber')).toBe('广东')
    expect(noted('emptySubjectReuse')).toBe('北京 天津 山西 辽宁 上海 江苏 浙江 广西 四川 贵州 云南')
  })

  test('from the day of the collection on, with a basis, and the word of the administration first', () => {
    for (const name of ['principalMustBeLegalRep', 'minimumAge', 'mailingInSameCity', 'individualCrossProvince'])
      expect(all.filter(province => value(name, '2025-12-30')(province) !== undefined)).toEqual([])
    for (const { words, basis, from } of all.flatMap(each => each.notes ?? [])) {
      expect(from <= first && basis.every(each => each.from === from)).toBe(true)
      expect(basis.map(each => each.instrument)).toEqual(['provincialPractice'])
      expect(words['zh-CN']).toContain('以管局为准')
      expect(words.en).toContain('administration decides')
    }
  })
})

import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const begins = ['成都', '成功', '为民', '用心', '写意', '定远', '取经', '起点', '搜房', '归德', '由心']
const sites = begins.map(word => `${word}示例网`)
const firms = begins.map(word => `${word}示例科技有限公司`)

test.each(sites)('%s is the name of a site from its first character on', name => {
  for (const text of [name, `叫${name}`, `网站叫${name}`, `网站名字是${name}`])
    expect(stored(hear(text, { asking: ['siteName'] })).siteName).toBe(name)
})

test.each(firms)('%s is the name of a firm from its first character on', name => {
  for (const text of [name, `公司叫${name}`]) expect(stored(hear(text, { asking: ['organizerName'] })).organizerName).toBe(name)
})

test.each([
  ['改成武汉示例投资有限公司', 'organizerName', '武汉示例投资有限公司'],
  ['用的杭州示例科技有限公司', 'organizerName', '杭州示例科技有限公司'],
])('%s: what leads in is no part of it', (text, field, name) => expect(stored(hear(text, { asking: [field] }))[field]).toBe(name))

test.each([
  '成都用心示例餐饮管理有限公司',
  '成都在线示例教育科技有限公司',
  '成都归来示例茶业有限公司',
  '北京给力示例健身有限公司',
  '万里在线示例科技有限公司',
])('%s: a word in its middle leads nothing in', name => {
  for (const text of [name, `公司叫${name}`, `有限公司，${name}`])
    expect(stored(hear(text, { asking: ['organizerName', 'organizerCertNumber'] })).organizerName).toBe(name)
})

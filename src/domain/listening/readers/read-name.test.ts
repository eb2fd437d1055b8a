import { describe, expect, test } from 'vitest'
import { answerTo, hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const firm = '佛山示例陶瓷有限公司'

describe('a name is stored without the words around it', () => {
  test.each([
    `登记的是${firm}`,
    `实名的是${firm}`,
    `实名认证的是${firm}`,
    `注册人写的${firm}`,
    `域名归${firm}`,
    `挂在${firm}名下`,
    `持有的是${firm}`,
    `域名证书上写的是${firm}`,
    `当时用${firm}注册的`,
    `在${firm}名下`,
    `域名实名的就是${firm}`,
    `就是${firm}啊`,
  ])('the holder of the domain: %s', text => {
    expect(answerTo('domainHolderName', text)).toBe(firm)
  })

  test.each([
    `我们公司全称那个…${firm}`,
    `执照上印的是${firm}`,
    `公司注册的名字是${firm}`,
    `我们是2019年开的,一开始是夫妻店,后来注册了公司,叫${firm}`,
    `营业执照上登记的是${firm}`,
  ])('the organizer: %s', text => {
    expect(answerTo('organizerName', text)).toBe(firm)
  })

  test('a name that holds such a word stays whole', () => {
    expect(answerTo('organizerName', '杭州用心示例科技有限公司')).toBe('杭州用心示例科技有限公司')
    expect(answerTo('organizerName', '北京在线示例教育有限公司')).toBe('北京在线示例教育有限公司')
    expect(answerTo('organizerName', '公司叫上海归来示例茶业有限公司')).toBe('上海归来示例茶业有限公司')
  })

  test('some firm without its name is none', () => {
    expect(answerTo('previousOrganizerName', `上一个老板的公司,${firm}`)).toBe(firm)
    expect(stored(hear('就是我们那个小店', { asking: ['organizerName'] }))).toEqual({})
  })

  test.each([
    ['上级是示例市民政局', '示例市民政局'],
    ['主管单位示例市民政局', '示例市民政局'],
    ['归示例市民政局管', '示例市民政局'],
    ['上级主管是示例区教育局', '示例区教育局'],
    ['出钱的是王海涛', '王海涛'],
    ['王海涛投的', '王海涛'],
    ['王海涛一个人投的钱', '王海涛'],
    ['股东就王海涛一个', '王海涛'],
    ['就王海涛一个股东', '王海涛'],
    ['老板王海涛自己出的钱', '王海涛'],
    ['全是王海涛出资', '王海涛'],
    ['王海涛个人独资', '王海涛'],
    ['王海涛控股', '王海涛'],
    ['大股东是王海涛', '王海涛'],
  ])('who stands above: %s', (text, name) => {
    expect(answerTo('investorOrSuperior', text)).toBe(name)
  })

  test('half a name, and a word that fills a pause, are none', () => {
    expect(stored(hear('姓陈', { asking: ['legalRepName'] }))).toEqual({})
    expect(stored(hear('好几个股东呢', { asking: ['investorOrSuperior'] }))).toEqual({})
    expect(stored(hear('就在人民公园对面', { asking: ['organizerCertAddress'] }))).toEqual({})
    expect(stored(hear('地址嘛,湖南省长沙市岳麓区示例路5号', { asking: ['investorOrSuperior', 'organizerCertAddress'] }))).toEqual({
      organizerCertAddress: '湖南省长沙市岳麓区示例路5号',
    })
    expect(answerTo('emergencyContactName', '应急的话李娜')).toBe('李娜')
  })

  test.each([`域名归${firm}`, `实名在${firm}名下`, `域名是${firm}的`, '9月10号上线的新站'])('nobody sold the domain: %s', text => {
    expect(stored(hear(text, { asking: ['domainRegistrar'] }))).not.toHaveProperty('domainRegistrar')
  })

  test.each([
    '名字起的示例门窗',
    '打算叫示例门窗',
    '网站叫做示例门窗',
    '想用示例门窗这个名字',
    '取名示例门窗',
    '起名叫示例门窗',
    '名字定了示例门窗',
    '准备叫示例门窗',
    '就叫示例门窗吧',
    '网站名暂定示例门窗',
    '用示例门窗做名字',
  ])('the site: %s', text => {
    expect(answerTo('siteName', text)).toBe('示例门窗')
  })

  test.each(['APP叫示例顺路拼', 'APP名称:示例顺路拼', 'APP名:示例顺路拼', '示例顺路拼', '就叫示例顺路拼'])('the app: %s', text => {
    expect(answerTo('appName', text)).toBe('示例顺路拼')
  })

  test.each([
    ['psAddress', '按山东省青岛市市北区示例路7号填'],
    ['psAddress', '就填山东省青岛市市北区示例路7号那个'],
    ['organizerCertAddress', '山东省青岛市市北区示例路7号,执照上这么印的'],
    ['organizerCertAddress', '执照上登记的是山东省青岛市市北区示例路7号'],
    ['mailingAddress', '快递都寄山东省青岛市市北区示例路7号'],
    ['mailingAddress', '寄到山东省青岛市市北区示例路7号就行'],
    ['organizerCertAddress', '地址嘛,山东省青岛市市北区示例路7号'],
  ])('an address: %s: %s', (field, text) => {
    expect(answerTo(field, text)).toBe('山东省青岛市市北区示例路7号')
  })
})

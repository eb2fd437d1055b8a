import { expect, it } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const beside = ['siteContentDescription', 'isCommercialService', 'preApprovalTypes', 'siteLanguages']
const kept = (text: string, asking: readonly string[]) =>
  (hear(text, { asking }).clarifies ?? [])
    .filter(({ field, why }) => field === 'siteContentDescription' && why === 'brief')
    .map(({ quote }) => quote)

it.each([
  ['卖茶叶的', beside, '卖茶叶的'],
  ['不收费,卖茶', beside, '卖茶'],
  ['就是讲讲我们店里的茶,访客不能留言', beside, '就是讲讲我们店里的茶'],
  ['卖花', ['siteContentDescription'], '卖花'],
  ['公司介绍', ['siteContentDescription'], '公司介绍'],
])('%s tells what the site holds in too few words', (text, asking, words) => expect(kept(text, asking)).toEqual([words]))

it.each([
  ['就那些东西呗', ['siteContentDescription']],
  ['你帮我写一个呗', ['siteContentDescription']],
  ['都不涉及', beside],
  ['卖过一阵', beside],
  ['卖茶叶要批准吗?', beside],
])('%s tells nothing of what the site holds', (text, asking) => expect(kept(text, asking)).toEqual([]))

it('clause after clause of what the site holds is the description, beside its name', () =>
  expect(
    stored(
      hear('叫棉岸围巾。卖围巾披肩,给国外客人看款式,可以询盘留言', {
        asking: ['siteName', 'siteServiceContent', 'siteContentDescription'],
      }),
    ),
  ).toEqual({
    siteName: '棉岸围巾',
    siteServiceContent: ['ecommerce'],
    siteContentDescription: '卖围巾披肩,给国外客人看款式,可以询盘留言',
  }))

it('things that stand on pages are contents, beside other questions', () =>
  expect(stored(hear('菜单、价格、店里照片和营业时间,给客人看的', { asking: beside }))).toEqual({
    siteContentDescription: '菜单、价格、店里照片和营业时间,给客人看的',
  }))

it('what a page tells its readers asks nothing', () =>
  expect(
    kept('叫阿珍早餐店,放菜单价格和店里照片,告诉客人几点开门', ['siteName', 'siteServiceContent', 'siteContentDescription']),
  ).toHaveLength(1))

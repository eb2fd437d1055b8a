import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

test('what a site holds is told with the next clause where it is too short without', () => {
  const asking = ['siteName', 'siteContentDescription']
  expect(stored(hear('叫示例钓友笔记。记录个人钓鱼经历、装备心得和鱼情照片,没有广告也不卖货。', { asking }))).toMatchObject({
    siteContentDescription: '记录个人钓鱼经历、装备心得和鱼情照片,没有广告也不卖货',
  })
  expect(stored(hear('叫示例钓友笔记。记录钓鱼经历。', { asking }))).not.toHaveProperty('siteContentDescription')
})

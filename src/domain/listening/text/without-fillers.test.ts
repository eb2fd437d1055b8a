import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

test.each<[said: string, asking: string, value: Json]>([
  ['嗯下午2点到5点', 'contactHours', '下午2点到5点'],
  ['嗯嗯，杭州示例云科技有限公司', 'organizerName', '杭州示例云科技有限公司'],
  ['好的,工作日下午', 'contactHours', '工作日下午'],
  ['浙江省杭州市滨江区示例街66号 谢谢', 'mailingAddress', '浙江省杭州市滨江区示例街66号'],
  ['Nessus 谢谢啦', 'vulnScanTool', 'Nessus'],
  ['我看下…13800138001', 'principalMobile', '13800138001'],
  ['网站名的话,示例云礼坊', 'siteName', '示例云礼坊'],
  ['哦CPU啊,Intel Xeon Gold 6330', 'cpuModel', 'Intel Xeon Gold 6330'],
  ['示例云礼坊,网站名', 'siteName', '示例云礼坊'],
])('what is said around an answer is none of it: %s', (said, asking, value) => {
  expect(stored(hear(said, { asking: [asking] }))).toEqual({ [asking]: value })
})

test.each(['好的', '嗯', '我看下,等会发你', '谢谢'])('%s is no value', said => {
  expect(hear(said, { asking: ['siteName'] }).fills).toEqual([])
})

test('应该是 before a whole address answers the question for one', () => {
  const known = { serverCount: 2, siteName: '示例云礼' }
  expect(stored(hear('应该是贵州省贵阳市云岩区示例路11号', { asking: ['backupSiteAddress'], known }))).toEqual({
    backupSiteAddress: '贵州省贵阳市云岩区示例路11号',
  })
})

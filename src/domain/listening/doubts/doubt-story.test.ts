import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const shown = (field: string, text: string): unknown => hear(text, { asking: [field] }).fills.find(fill => fill.field === field)?.doubt

describe('what is picked out of a long answer is shown before it is stored', () => {
  test.each([
    ['resourceTermMonths', '当时搞活动我就买了三年,现在过去八个月了'],
    ['faceVerification', '第一次光线太暗没过,第二次摘了眼镜还没过,昨天下午在窗边终于过了'],
    ['annualRevenueCny', '报表我没看,合伙人说过年会的时候提过五千万这个数,有没有过线我就不知道了'],
  ])('%s: %s', (field, text) => {
    expect(stored(hear(text, { asking: [field] }))[field]).toBeUndefined()
    expect(shown(field, text)).toBeDefined()
  })

  test.each([
    ['siteOpenDate', '以前就上线了,2019年3月1日,现在还在用', '2019-03-01'],
    ['organizerName', '我们是2019年开的,一开始是夫妻店,后来注册了公司,叫佛山示例陶瓷有限公司', '佛山示例陶瓷有限公司'],
    ['serverCount', '3台,打算加到5台', 3],
    // whose place it is, and what is come to in the end
    ['domicileProvince', '我人在上海打工,店是媳妇在老家宁夏开的,执照也是宁夏的', '640000'],
    ['applicationDate', '本来想今天就交,老丈人周六才签字,那就定下周二', '2026-12-01'],
    ['filingScenario', '我公司有个网站要做ICP备案,第一次办,服务器在阿里云杭州', 'icpRefiling'],
  ])('unless only one thing can have been meant: %s: %s', (field, text, value) => {
    expect(stored(hear(text, { asking: [field] }))[field]).toEqual(value)
  })
})

import { describe, expect, test } from 'vitest'
import { answerTo, hear, stored } from '../../../../test/fixtures/listening/hear.ts'

describe('a story tells an old and a new value: the present one is the answer', () => {
  test.each([
    ['accessProviderName', '以前在腾讯云,今年换到阿里云了', '阿里云'],
    ['accessProviderName', '最早用的百度云,后来搬到华为云', '华为云'],
    ['accessProviderName', '西部数码太慢,改用阿里云了', '阿里云'],
    ['accessProviderName', '当初图便宜租的腾讯云,现在全在天翼云', '天翼云'],
    ['domainRegistrar', '原本是在万网注册的,上个月转到腾讯云了', '腾讯云'],
    ['serverProvince', '之前机器在北京,现在挪到广东了', '440000'],
    ['serverProvince', '一开始放上海,后来迁到贵州', '520000'],
    ['serverRegion', '刚开始放的香港,为了备案换回杭州了', 'mainland'],
    ['serverRegion', '从前在美国,现在在成都机房', 'mainland'],
    ['serverIpRanges', '原来是39.106.77.88,现在换成了120.26.3.4', ['120.26.3.4']],
    ['siteDomains', '以前用shili-a-demo.com,现在改成shili-b-demo.com', ['shili-b-demo.com']],
    ['resourceTermMonths', '先买了三个月,后来续到两年', 24],
    ['serverCount', '起初只有1台,现在4台', 4],
    ['registeredUserCount', '去年那会儿才两百个,现在1850个', 1850],
    ['backupFrequency', '以前每月备份,现在每天备份', 'daily'],
    ['drillFrequency', '规定是半年一次,实际一年一次', 'yearly'],
    ['mlpsLevel', '原计划定三级,最后定了二级', 'level2'],
    ['siteName', '本来叫示例小馆,后来改叫示例大食堂', '示例大食堂'],
    ['organizerName', '以前叫昆明示例花店有限公司,现在叫昆明示例花卉有限公司', '昆明示例花卉有限公司'],
    ['legalRepName', '之前是王海涛,现在是李明辉', '李明辉'],
    ['domainExpiryDate', '原来2026年12月1日到期,续费到2028年12月1日', '2028-12-01'],
    ['planVersion', '上一版是V2.0,这次改成V2.1', 'V2.1'],
    ['currentlyResolving', '上周还能打开,现在停掉解析了', false],
  ])('%s: %s', (field, text, value) => {
    expect(answerTo(field, text)).toEqual(value)
  })

  test.each([
    ['siteOpenDate', '以前就上线了,2019年3月1日,现在还在用', '2019-03-01'],
    ['previousAccessProvider', '以前用腾讯云,后来换到华为云', '腾讯云'],
  ])('what happened since does not replace the answer: %s: %s', (field, text, value) => {
    expect(answerTo(field, text)).toEqual(value)
  })

  test('the quote stands where it was said', () => {
    const text = '以前在腾讯云,今年换到阿里云了'
    const [fill] = hear(text, { asking: ['accessProviderName'] }).fills
    expect(text.slice(fill?.start, fill?.end)).toBe(fill?.quote)
  })

  test('other answers of the message stay', () => {
    expect(stored(hear('以前用腾讯云,后来换到阿里云。一共2台', { asking: ['accessProviderName', 'serverCount'] }))).toEqual({
      accessProviderName: '阿里云',
      serverCount: 2,
    })
  })
})

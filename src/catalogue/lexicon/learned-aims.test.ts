import { describe, expect, it } from 'vitest'
import { aimSamples, hashAims } from '../../../test/eval/aim-samples.ts'
import { aimsOf } from '../../domain/listening/learned/aim-model.ts'
import { learnedAims } from './learned-aims.ts'

const aimOf = (text: string): string =>
  [...aimsOf(text, learnedAims)].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0] as [string, number])[0]

describe('what was learned of the labelled corrections', () => {
  it('is of the corrections and answers as they are now; otherwise run npm run aims', () => {
    expect(learnedAims.of).toBe(hashAims())
  })

  it('tells again what most of them speak of', () => {
    const samples = aimSamples().filter(({ counts }, at) => counts >= 0.5 && at % 7 === 0)
    const again = samples.filter(({ text, field }) => aimOf(text) === field)
    expect(again.length / samples.length).toBeGreaterThan(0.85)
  })

  it.each([
    ['备份我吹牛了,一个礼拜才弄一回', 'backupFrequency'],
    ['苹果商店没给过,只有安卓那边能下到', 'appPlatforms'],
    ['人家说我们这个收钱看课的得算经营性', 'isCommercialService'],
    ['短信通道不接了,客户那边走邮件', 'userNoticeChannel'],
  ])('hears in words that stand in no list what %s speaks of', (text, field) => {
    expect(aimOf(text)).toBe(field)
  })

  it('gives chances that come to one', () => {
    const sum = [...aimsOf('日志留一年', learnedAims).values()].reduce((total, each) => total + each, 0)
    expect(sum).toBeCloseTo(1, 3)
  })
})

import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const known = {
  faceVerification: 'pending',
  authenticityCommitment: false,
  domainRealNameDate: '2026-08-14',
  principalMobile: '13588123407',
}

describe('when nothing is open any more', () => {
  test.each([
    ['人脸核验今天在阿里云app里做完了', { faceVerification: 'done' }],
    ['刷过脸了', { faceVerification: 'done' }],
    ['人脸核验没通过', { faceVerification: 'failed' }],
    ['承诺书签了', { authenticityCommitment: true }],
    ['域名实名是2025年8月14', { domainRealNameDate: '2025-08-14' }],
  ])('%s is news of what was named', (text, values) => {
    expect(stored(hear(text, { known }))).toEqual(values)
  })

  test.each(['人脸核验要多久', '人脸核验一定要本人', '承诺书要不要盖章', '域名实名认证好麻烦'])('%s is answered', text => {
    const heard = hear(text, { known })
    expect(heard.fills).toEqual([])
    expect(heard.topics.length).toBeGreaterThan(0)
  })

  test.each(['没了,就这样', '没有别的了,就这些吧'])('%s ends it', text => {
    expect(hear(text).intent).toBe('finish')
  })
})

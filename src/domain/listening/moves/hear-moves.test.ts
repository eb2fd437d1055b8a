import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

test.each(['刷脸他上周就通过了,不是没做', '邵工说刷脸通过了', '承诺书审核通过了', '刷脸刚刚又试了一次,过了!状态改一下'])(
  '%s is no approval of the filing',
  said => {
    expect(hear(said, { asking: [], known: { faceVerification: 'pending' } }).move).toBeUndefined()
  },
)

test('a face that was checked is recorded, whatever was thought before', () => {
  expect(stored(hear('刷脸他上周就通过了,不是没做', { asking: [], known: { faceVerification: 'pending' } }))).toEqual({
    faceVerification: 'done',
  })
})

test.each(['备案审核通过了', '备案通过了'])('%s is one', said => {
  expect(hear(said, { asking: [] }).move).toBeDefined()
})

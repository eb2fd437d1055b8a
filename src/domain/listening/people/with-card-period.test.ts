import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

test('of two periods that of whoever speaks, who files', () => {
  const known = { legalRepName: '田示例', principalName: '吴示例', principalIsLegalRep: false }
  const heard = hear('田总身份证2015.3.2到2035.3.2,我的是2019年5月6号到2029年5月6号', {
    known,
    asking: ['principalIdValidFrom', 'principalIdValidTo'],
  })
  expect(stored(heard)).toEqual({ principalIdValidFrom: '2019-05-06', principalIdValidTo: '2029-05-06' })
})

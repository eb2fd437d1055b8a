import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const scene = { asking: ['serverAddress', 'securityOfficerName', 'emergencyContactName'], known: { principalName: '傅秋月' } }

test.each([
  [
    '我自己管安全,联系不上找我老公刘建平13857960011',
    { securityOfficerName: '傅秋月', emergencyContactName: '刘建平', emergencyContactMobile: '13857960011' },
  ],
  [
    '打不通打刘建平 13857960011,安全也是我',
    { securityOfficerName: '傅秋月', emergencyContactName: '刘建平', emergencyContactMobile: '13857960011' },
  ],
])('%s names them where they are asked for', (text, values) => expect(stored(hear(text, scene))).toEqual(values))

test('he who stands in is the deputy where that is asked', () => {
  const heard = hear('联系不上找刘建平13857960011', { asking: ['deputyWhenUnreachable'] })
  expect(heard.fills.map(({ field }) => field)).toContain('deputyWhenUnreachable')
})

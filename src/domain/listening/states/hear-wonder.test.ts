import { describe, expect, it } from 'vitest'
import { hear, statesOf, stored } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['organizerName', 'organizerCertNumber']

describe('who does not know what something else is', () => {
  it.each([
    ['我不知道等保是啥', 'whatIsMlps'],
    ['我不晓得ICP是什么东西', 'whatIsIcp'],
    ['我也不知道公安备案是啥', 'whatIsPolice'],
  ])('%s asks, and leaves what is open', (text, id) => {
    const heard = hear(text, { asking })
    expect(heard.intent).toBe('question')
    expect(heard.topics.map(topic => topic.id)).toEqual([id])
    expect(statesOf(heard)).toEqual({})
  })

  it('shrugs where the open question itself is meant', () => {
    expect(statesOf(hear('我不知道等保是啥', { asking: ['mlpsLevel'] }))).toEqual({ mlpsLevel: 'unknown' })
    expect(statesOf(hear('我不知道名称是啥', { asking: ['organizerName'] }))).toEqual({ organizerName: 'unknown' })
  })
})

describe('who is at a loss with what was asked', () => {
  it.each(['我不懂这个,怎么办', '这个我不会填,咋整', '不懂,怎么办'])('%s', text => {
    const heard = hear(text, { asking: ['serverAddress'] })
    expect(heard.intent).toBe('unknown')
    expect(statesOf(heard)).toEqual({ serverAddress: 'unknown' })
  })
})

describe('the one on the licence, told with a number', () => {
  it('is named, and the number waits for a yes', () => {
    const heard = hear('经营者王小花,13800138000,邮箱wang@example.com', { asking })
    expect(stored(heard)).toEqual({ legalRepName: '王小花', principalEmail: 'wang@example.com' })
    expect(heard.fills.find(fill => fill.field === 'principalMobile')).toMatchObject({ value: '13800138000', doubt: 'passing' })
  })

  it('has no number of somebody else who is in charge', () => {
    const heard = hear('经营者王小花,13800138000', { asking, known: { principalName: '李大山' } })
    expect(heard.fills.map(fill => fill.field)).toEqual(['legalRepName'])
  })

  it('has a name that stands on the licence, told while something else is asked', () => {
    expect(stored(hear('营业执照上叫杭州示例花坊', { asking: ['serviceKind', 'serverRegion'] }))).toEqual({ organizerName: '杭州示例花坊' })
  })
})

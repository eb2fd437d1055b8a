import { describe, expect, test } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'
import { bareVerdict, hearVerdict, isVerdictAlone } from './hear-verdict.ts'

const agreed =
  '是的吧|对头|是嘞|应该是|就这样|中|要得|得嘞|行行行|那就这个吧|是的就办这个|都听你的|你说了算|是哦|必须的|那好吧|没毛病|按你说的来|没意见|哦对|额 对的|是是是|不用改了|哎对|对哒|妥了|成|是这样的|确定|核对过了没错|嗯就它|对的谢谢|收到 可以|看了一下 没啥问题|执照上的对|照片上写的才对'.split(
    '|',
  )
const refused = '不是这个|不是吧|不对吧|不办这个|不是不是|好像不对|搞错了|填错了|弗是|不中|不得行|我之前说的才对'.split('|')

describe('a word to what was put forward', () => {
  const put = { asking: ['organizerName', 'legalRepName'], confirming: { accessProviderName: '阿里云' } }
  test.each(agreed)('%s is a yes, and nobody is called so', text => {
    expect(hear(text, put)).toMatchObject({ affirms: true, fills: [] })
  })
  test.each(refused)('%s is a no, and nobody is called so', text => {
    expect(hear(text, put)).toMatchObject({ denies: true, fills: [] })
  })
  test.each([
    ['👌', 'confirm'],
    ['✅✅', 'confirm'],
    ['❌', 'deny'],
  ])('%s is %s', (text, intent) => expect(hear(text, put).intent).toBe(intent))
  test('with nothing put forward none of them is a name', () => {
    for (const text of [...agreed, ...refused])
      expect([text, hear(text, { asking: ['organizerName', 'legalRepName'] }).fills]).toEqual([text, []])
  })
  test.each(['好像是阿里云', '成都那边', '中国电信', '可以帮我看看吗', '要不换一个', '对了还有个事', '行政区是西湖区', '得问问老板'])(
    '%s begins with no verdict',
    text => expect(hearVerdict(text)).toBeUndefined(),
  )
})

test('a bare yes or no answers any question, a word that leaves it to us does not', () => {
  expect(['要得', '对头', '不得行', '听你的', '就这样', '你定吧', '都行'].map(bareVerdict)).toEqual([
    true,
    true,
    false,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('long runs of one sound are read at once and stay undecided', () => {
  for (const sound of ['嗯', '哦', '好', '是', '可以', '看了'])
    expect([hearVerdict(`${sound.repeat(50_000)}x`), isVerdictAlone(sound.repeat(50_000))]).toEqual([undefined, false])
})

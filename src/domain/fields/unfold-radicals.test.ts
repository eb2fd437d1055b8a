import { expect, test } from 'vitest'
import { normaliseName } from './normalise-text.ts'
import { unfoldRadicals } from './unfold-radicals.ts'

const block = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)).filter(sign => /\p{Assigned}/u.test(sign))

test('every radical of both blocks becomes one letter that is none', () => {
  const radicals = [...block(0x2e80, 0x2ef3), ...block(0x2f00, 0x2fd5)]
  expect(radicals.length).toBe(115 + 214)
  expect(radicals.map(unfoldRadicals).filter(letter => !/^[\u3400-\u9fff]$/.test(letter))).toEqual([])
})

test.each([
  ['厦⻔⼀⽅⻋⾏', '厦门一方车行'],
  ['⻓⾭⻛⻢⻰⻩⻬⻘⻚⻅⻉', '长青风马龙黄齐青页见贝'],
  ['⼾⼝⺠⽤⽹⾦', '户口民用网金'],
  ['⻄⻁⻤⻣⻝⻥⻦⻨⻮⻳', '西虎鬼骨食鱼鸟麦齿龟'],
])('%s is %s', (printed, said) => {
  expect(unfoldRadicals(printed)).toBe(said)
})

test('what is no radical stays', () => {
  expect(unfoldRadicals('門戶 ① ａ 门')).toBe('門戶 ① ａ 门')
})

test('a name that was copied from a PDF is stored with letters', () => {
  expect(normaliseName('厦⻔⻓⻛⽹络有限公司')).toBe('厦门长风网络有限公司')
})

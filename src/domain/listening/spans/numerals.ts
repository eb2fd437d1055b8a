/** How exactly a figure was said. `more`: 三千多; `range`: 五六十, 十几; `bound`: 不到一百. */
export type Exactness = 'exact' | 'about' | 'more' | 'range' | 'bound'

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  幺: 1,
  二: 2,
  贰: 2,
  两: 2,
  俩: 2,
  三: 3,
  叁: 3,
  仨: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const small: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, k: 1000 }
const large: Readonly<Record<string, number>> = { 万: 1e4, w: 1e4, 亿: 1e8 }

/** 五千万, 500w, 3万5, 一千二, 1.5亿, 二〇二六: the number, or undefined when it is none. No 几, 多, 来. */
export function parseNumeral(said: string): number | undefined {
  const text = said.toLowerCase().replaceAll(',', '').replaceAll(' ', '')
  if (!text) return undefined
  if (/^[-+]?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  if (/^[零〇一二三四五六七八九幺两]{2,}$/.test(text)) return Number([...text].map(char => digits[char]).join(''))
  let total = 0
  let section = 0
  let number: number | undefined
  let lastUnit = 1
  let zero = false
  let at = 0
  while (at < text.length) {
    const char = text[at] ?? ''
    const literal = /^\d+(?:\.\d+)?/.exec(text.slice(at))
    if (literal) {
      number = Number(literal[0])
      at += literal[0].length
      zero = false
      continue
    }
    at += 1
    if (char === '点') {
      const decimals = /^[零〇一二三四五六七八九]+/.exec(text.slice(at))
      if (!decimals) return undefined
      number = Number(`${number ?? 0}.${[...decimals[0]].map(digit => digits[digit]).join('')}`)
      at += decimals[0].length
    } else if (char === '半') {
      number = (number ?? 0) + 0.5
    } else if (char === '个') {
      if (number === undefined) return undefined
    } else if (digits[char] !== undefined) {
      zero = char === '零' || char === '〇'
      if (number !== undefined && number >= 1) return undefined
      number = zero ? undefined : digits[char]
      if (zero && text.length === 1) return 0
    } else if (small[char] !== undefined) {
      lastUnit = small[char]
      section += (number ?? 1) * lastUnit
      number = undefined
      zero = false
    } else if (large[char] !== undefined) {
      lastUnit = large[char]
      const counted = section + (number ?? 0)
      if (lastUnit === 1e8) total = (total + (counted || (total ? 0 : 1))) * 1e8
      else total += (counted || 1) * lastUnit
      section = 0
      number = undefined
      zero = false
    } else return undefined
  }
  // 一千二 is 1200, 三万五 is 35000; 一百零五 is 105
  if (number !== undefined && !zero && lastUnit >= 100 && number < 10 && !/[零〇]/.test(text.slice(-2))) number = (number * lastUnit) / 10
  return round(total + section + (number ?? 0))
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6

/** Low and high of 几十, 十几, 五六十, 两三百, 数千, 上万, 好几百; undefined when it is no such figure. */
export function parseVague(said: string): { readonly low: number; readonly high: number } | undefined {
  const text = said.replace(/^(?:好|上|近|成|小)/, '')
  const some = /^([一二三四五六七八九]?)十几$/.exec(text)
  if (some) {
    const tens = (digits[some[1] ?? ''] ?? 1) * 10
    return { low: tens + 1, high: tens + 9 }
  }
  // 台数, 数错了: alone it counts
  const few = /^(?:几|数(?=.))([十百千万亿]*)$/.exec(text)
  if (few) {
    const unit = parseNumeral(`一${few[1]}`) ?? 1
    return { low: (few[1] ? 1 : 3) * unit, high: 9 * unit }
  }
  const pair = /^(.*?)([一二两三四五六七八九])([二三四五六七八九])([十百千万亿]*)$/.exec(text)
  if (pair) {
    const [, head = '', first = '', second = '', units = ''] = pair
    const low = parseNumeral(`${head}${first}${units}`)
    const high = parseNumeral(`${head}${second}${units}`)
    if (low !== undefined && high !== undefined && (digits[second] ?? 0) - (digits[first] ?? 0) === 1 && (head !== '' || units !== ''))
      return { low, high }
    if (low !== undefined && high !== undefined && !head && !units && (digits[second] ?? 0) - (digits[first] ?? 0) === 1)
      return { low, high }
  }
  if (/^[上成]/.test(said)) {
    const base = parseNumeral(text)
    if (base !== undefined && base >= 10) return { low: base, high: base * 9 }
  }
  return undefined
}

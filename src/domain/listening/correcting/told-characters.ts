/** How characters of names are described by what they are made of: 弓长张, 立早章. Of each the parts and the character. */
const composed =
  '弓长张 立早章 木子李 双口吕 口天吴 耳东陈 古月胡 言午许 双木林 草头黄 人可何 禾呈程 美女姜 三横王 一横王 走肖赵 干勾于 人则侧 西早覃 文武斌 双人徐 余双人徐 言身寸谢 十八子李 女又奴 木易杨 口木呆 四维罗 田力男 土申坤 王月明 日月明 日立昱 水工江 三点水江 丘耳邱 丘加耳邱 刘文刀 文刀刘 衣者褚 米番番 虫它蛇 女马妈 女尼妮 女良娘 方人仿 宝盖头宋 木每梅 木对树 木公松 木白柏 木同桐 王林琳 王里理 王令玲 王文玟 王月玥 雨文雯 雨田雷 雨路露 日军晖 日华晔 火华烨 火玄炫 草化花 草方芳 草分芬 草平苹 竹均筠 金帛锦 金失铁 金同铜 金名铭 立青靖 水青清 日青晴 心青情 言成诚 三点水每海 三点水工江 三点水可河 人韦伟 王韦玮 火韦炜 草韦苇 人建健 人丰仹 女亭婷 女捐娟 山峰峰 口欠吹 牛鱼鲜 水羊洋 木羊样 示羊祥 耳口王聖 门马闯 门日间 鹿邑郦 登耳邓 又耳邓 关耳郑 君羊群 又鸟鸡 月半胖 白勺的 贝戈戋 贝占贴 不正歪 日京景 三金鑫 三水淼 三木森 三火焱 三石磊 三日晶 三口品 三牛犇'
const pieces: ReadonlyMap<string, string> = new Map(composed.split(' ').map(word => [word.slice(0, -1), word.slice(-1)] as const))

/** 三点水的沈, 耳朵旁加元: the side or the top that a character has */
const shape = /[旁头底框边傍]$|点水|耳刀|单人|双人|提手|竖心|绞丝|走之|草字|宝盖|立刀|反文|王字|带\S|加\S|有\S/
const byWord =
  /([\u4e00-\u9fff]{1,6}?)(?:的(?:那个)?|(?<=[旁头底框边])那个)([\u4e00-\u9fff])(?=$|字|[,。;、!?"\s]|不是|吧|啊|呀|哈|哦|(?:写|打|记|弄|听)错|错)/g
const bySurname = /(?<!复)姓(?:是|应该是)?([\u4e00-\u9fff]{1,2})(?=$|[,。;、!?"\s]|不[是姓]|吧|啊|的)/g
const taken = /(?:不是|并非|别写|(?:你|我|给|系统|都)?(?:写|打|记|听|输|填|弄)(?:错)?成了?)\s?$/
/** 不是袁, 写成青了 */
const plainly = /(?:不是|并非|不姓|(?:写|打|记|听|输|填|弄)(?:错)?成了?)(?:姓)?([\u4e00-\u9fff])(?=$|[了的字,。;、!?"\s吧啊])/g
/** 朱字错了 */
const badly = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])(?:这?个)?字(?:写|打|记|听|输|填|弄)?(?:错|不对)/g
/** 没有素字, 多了个素 */
const tooMany = /(?:名字?|叫|字)[^;。]{0,12}(?:没有?|多(?:了|打|写)?了?(?:一?个)?|去掉)"?([\u4e00-\u9fff])"?(?:这?个?字)?(?=$|[,。;!?\s])/
const forgotten = /(?:少|漏)(?:写|打|了|掉|填|输)?了?(?:一?个)?(?![俩两几个这那一])([\u4e00-\u9fff])字/

export interface ToldCharacters {
  /** those that are right, in order, with where they are told */
  readonly right: readonly { readonly char: string; readonly start: number; readonly end: number; readonly surname?: true }[]
  /** those that stand wrongly */
  readonly wrong: readonly string[]
  /** one that was left out */
  readonly missing?: string
  /** one that does not belong there */
  readonly extra?: string
  /** where the one that is told stands in the name, from 0; -1 for the last */
  readonly place?: number
}

/** Characters of a name that are told by a word they stand in, by what they are made of, or as the surname. */
export function toldCharacters(text: string): ToldCharacters {
  const right: ToldCharacters['right'][number][] = []
  const wrong: string[] = []
  const put = (char: string, start: number, end: number, surname?: true): void => {
    if (taken.test(text.slice(0, start)) || /^(?:字)?(?:写|打|记|弄|听)?错/.test(text.slice(end))) wrong.push(char)
    else if (!right.some(each => each.start <= start && start < each.end)) right.push({ char, start, end, ...(surname ? { surname } : {}) })
  }
  for (const match of text.matchAll(byWord)) {
    const [all, word = '', char = ''] = match
    if (word.includes(char) || shape.test(word)) put(char, match.index + Math.max(0, word.search(taken)), match.index + all.length)
    const denied = /(?:不是|写成)([\u4e00-\u9fff]{0,5})$/.exec(word)
    if (denied && (word.includes(char) || shape.test(word))) {
      right.pop()
      wrong.push(char)
    }
  }
  for (const [parts, char] of pieces) {
    const at = text.indexOf(parts + char)
    if (at >= 0) put(char, at, at + parts.length + 1)
  }
  for (const match of text.matchAll(bySurname)) put(match[1] ?? '', match.index, match.index + match[0].length, true)
  for (const match of text.matchAll(/"([\u4e00-\u9fff])"(?:这?个?字)?是?(?:错|不对)/g)) if (match[1]) wrong.push(match[1])
  for (const match of text.matchAll(badly)) if (match[1] && !right.some(({ char }) => char === match[1])) wrong.push(match[1])
  for (const match of text.matchAll(plainly)) if (match[1] && !right.some(({ char }) => char === match[1])) wrong.push(match[1])
  const missing = forgotten.exec(text)?.[1]
  const extra = tooMany.exec(text)?.[1]
  const place = placeIn(text)
  return {
    right: right.toSorted((a, b) => a.start - b.start),
    wrong: [...new Set(wrong)],
    ...(missing ? { missing } : {}),
    ...(extra ? { extra } : {}),
    ...(place === undefined ? {} : { place }),
  }
}

function placeIn(text: string): number | undefined {
  if (/中间(?:那个|的)?(?:字)?/.test(text)) return 1
  if (/(?:最后|末尾)(?:那|面)?[一1]?个?(?:的)?字?/.test(text)) return -1
  const nth = /第([二三四])个?字/.exec(text)?.[1]
  return nth === undefined ? undefined : '一二三四'.indexOf(nth)
}

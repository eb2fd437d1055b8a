import type { Region } from '../hearing.ts'

/** A piece of a value that is said: letters and figures, words in quotation marks, or words behind one that turns. */
export interface Fragment extends Region {
  readonly text: string
  readonly denied: boolean
  /** a clause of its own, and no piece that anything marks */
  readonly bare?: true
}

const latin = /[a-z0-9][a-z0-9@:/_-]*(?:\.[a-z0-9@:/_-]+)*|\.[a-z0-9]+/g
const quoted = /"([^"]{1,40})"/g
const behindTurn =
  /(?:改(?!主意)(?:一下|一哈)?(?:成|为|到|叫)?|换(?:成|为|到)?|应该?(?:是|为|叫)|应为|叫做?|写(?:成|的是|(?=["\d]))|全名|反正你写|其实是|而是|(?<![不还也都就])是|去掉|[加补添](?:上|一?个|了)?)\s?"?([^,。;!?"\s]{1,40}?)"?(?=$|[,。;!?"\s]|(?:才对|吧|啊|哈|呀|哦|了|的|两个字|俩字|三个字|这?个字|不是|结尾|那个)(?:$|[,。;!?\s]|[\u4e00-\u9fff]))/g
const ahead = /(?:^|[,。;!?\s])"?([^,。;!?"\s]{1,24}?)"?(?=,?\s?不是)/g
/** 科技打成可技了: the same number of characters stands before and behind */
const mistaken =
  /([^,。;!?"\s]{1,16}?)字?"?(?:被我|我)?(?:写|打|输|填|抄|记|看|听|念)成(?:了)?"?([^,。;!?"\s]{1,12}?)字?"?(?=了?(?:$|[,。;!?\s]))/g
const denial = /(?:不是|并非|不叫|不姓|不在|别写|别用|不要|(?:看|写|打|抄|记|听|念|输|贴|填|给|说)成(?:了)?)\s?"?$/
/** 205错了 */
const wrong = /^"?(?:这?个?字?)?(?:写|打|抄|是)?错/
const clause = /(?:^|[,。;!?\s:])([\u4e00-\u9fff()]{2,24})(?=$|[,。;!?\s])/g
const negated = /(?:不是|并非|不叫|不姓|不在|别写)\s?"?([^,。;!?"\s]{1,30}?)"?(?=$|[,。;!?"\s]|[的了吧啊呀哦])/g

/** Everything in a statement that may be a piece of the old value or of the new one, longest first at the same place. */
export function fragmentsOf(text: string, from: number): readonly Fragment[] {
  const found = new Map<string, Fragment>()
  const add = (said: string, at: number, bare?: true): void => {
    if (said === '') return
    const key = `${at}:${said.length}`
    if (found.has(key)) return
    found.set(key, {
      text: said,
      start: from + at,
      end: from + at + said.length,
      denied: denial.test(text.slice(0, at)) || wrong.test(text.slice(at + said.length)),
      ...(bare ? { bare } : {}),
    })
  }
  for (const match of text.matchAll(latin)) add(match[0].replace(/(?<![:/_-])[:/_-]+$/, ''), match.index)
  for (const { 0: all, 1: before = '', 2: after = '', index } of text.matchAll(mistaken)) {
    if (before.length < after.length) continue
    add(before.slice(-after.length), index + before.length - after.length)
    add(after, index + all.lastIndexOf(after))
  }
  for (const match of text.matchAll(quoted)) add(match[1] ?? '', match.index + 1)
  for (const pattern of [behindTurn, ahead, negated, clause])
    for (const match of text.matchAll(pattern)) {
      // 服务器不是阿里云,是腾讯云: what it is about is no piece
      if (pattern === ahead && !isAlike(match[1] ?? '', text.slice(match.index + match[0].length))) continue
      const said = (match[1] ?? '')
        .replace(/^.*(?:全名|就叫|就是|应该是|写的|的是|(?:名字|姓名|名称|名|法人|负责人|老板)是|[::])|^归(?=.{3})/, '')
        .replace(/(?<=.{3})管的?$/, '')
      if (particle.test(said)) continue
      add(said, match.index + match[0].lastIndexOf(said), pattern === clause || undefined)
    }
  return [...found.values()].toSorted((a, b) => a.start - b.start || b.text.length - a.text.length)
}

/** 改了 names nothing */
const particle = /^[了的吧啊呢吗过呀哦嘛哈咯啦喽嘞哒]$/

/** built like what is denied behind it, which nothing else replaces */
function isAlike(said: string, behind: string): boolean {
  const gone = /^,?\s?不是\s?"?([^,。;!?\s"]{1,30})/.exec(behind)?.[1] ?? ''
  if (/^,?\s?不是[^。;]{1,30}[,\s](?:而|应该)?(?:是|叫|改|写)/.test(behind)) return false
  return [...said].some(char => gone.includes(char)) || (/\d/.test(said) && /\d/.test(gone))
}

export const isLatin = (text: string): boolean => /^[a-z0-9@:/._-]+$/.test(text)

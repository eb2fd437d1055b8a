export type Upkeep = 'drill' | 'selfCheck'

const about: Readonly<Record<Upkeep, string>> = { drill: '(?:应急)?(?:预案)?演练', selfCheck: '(?:季度|安全|网络安全)?自查' }
const englishAbout: Readonly<Record<Upkeep, string>> = { drill: 'drill', selfCheck: 'self-?check' }
/** a longer message tells of more; of what was done already it may tell how */
const longest = 30
const longestDone = 200

/** 做了一次演练,模拟网站被篡改: told with how it went, whatever is asked */
const isDetailed = (said: string): boolean => /[,，。].{4,}/.test(said)

/** 做一次自查, 演练做完了: somebody wants to go through it, or, while nothing is asked (`isFree`), has done it. A question about it is none. */
export function beginsUpkeep(text: string, isFree: boolean): Upkeep | undefined {
  const said = text.trim()
  if (said.length > longestDone || /怎么|如何|什么|多久|要不要|吗|\?|？|how|should|must/i.test(said)) return undefined
  return (['drill', 'selfCheck'] as const).find(kind => {
    const what = about[kind]
    const begins = new RegExp(
      `^(?:我们?|公司)?(?:要|想|来|开始|帮我|现在|该)*(?:做|搞|开始|记录?|填|写)(?:一?(?:次|份|个|下))?${what}(?:记录)?吧?[。!！]?$|^(?:let's |i want to )?(?:do|record|start) (?:a |the )?${englishAbout[kind]}$`,
      'i',
    )
    const done = new RegExp(
      `^(?:我们?|公司)?(?:今天|昨天|前天|上午|下午|晚上|刚刚?|上周[一二三四五六日天]?|\\d{1,2}月\\d{1,2}[日号]|已经)*(?:${what}(?:已经)?(?:做|搞)(?:完|好|过)?了|(?:做|搞)(?:完|好|过)?了(?:一?次)?(?:季度)?(?:网络)?(?:安全)?${what})(?:[,，。!！].*)?$`,
    )
    return (said.length <= longest && begins.test(said)) || ((isFree || isDetailed(said)) && done.test(said))
  })
}

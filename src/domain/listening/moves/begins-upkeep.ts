import { type Seldom, seldom } from '../patterns/seldom.ts'

export type Upkeep = 'drill' | 'selfCheck'

const of = '(?:本|这个?|上个?|第?[一二三四1-4]个?)?(?:季度|年度|半年|月度|今年|每季度)?的?'
const about: Readonly<Record<Upkeep, string>> = {
  drill: `${of}(?:网络)?(?:安全)?(?:应急)?(?:预案)?演(?:练|习)`,
  selfCheck: `${of}(?:网络)?(?:安全)?(?:合规)?自(?:查|检)`,
}
const englishAbout: Readonly<Record<Upkeep, string>> = { drill: 'drill', selfCheck: 'self-?check' }
/** a longer message tells of more; of what was done already it may tell how */
const longest = 30
const longestDone = 200

/** 做了一次演练,模拟网站被篡改: told with how it went, whatever is asked */
const isDetailed = (said: string): boolean => /[,，。].{4,}/.test(said)

interface Said {
  readonly begins: Seldom
  readonly done: Seldom
}

const saidOf = (kind: Upkeep): Said => {
  const what = about[kind]
  return {
    begins: seldom(
      new RegExp(
        `^(?:我们?|咱们?|公司)?(?:要|想|来|开始|帮我|现在|该|准备|打算|得|需要|到时候|又)*(?:做|搞|开始|记录?|填|写|弄|进行|组织|安排|走)(?:一?(?:次|份|个|下|场|遍))?${what}(?:记录|表)?(?:了|吧|一下)*[。!！]?$|^${what}(?:一下|吧)?[。!！]?$|^(?:let's |let us |i want to |we want to |time to )?(?:do|record|start) (?:a |the |our )?(?:quarterly |yearly |security )*${englishAbout[kind]}$`,
        'i',
      ),
    ),
    done: seldom(
      new RegExp(
        `^(?:我们?|公司)?(?:今天|昨天|前天|上午|下午|晚上|刚刚?|上周[一二三四五六日天]?|\\d{1,2}月\\d{1,2}[日号]|已经)*(?:${what}(?:已经)?(?:做|搞)(?:完|好|过)?了|(?:做|搞)(?:完|好|过)?了(?:一?次)?(?:季度)?(?:网络)?(?:安全)?${what})(?:[,，。!！].*)?$`,
      ),
    ),
  }
}
const kinds = ['drill', 'selfCheck'] as const
const told: Readonly<Record<Upkeep, Said>> = { drill: saidOf('drill'), selfCheck: saidOf('selfCheck') }

/** 做一次自查, 演练做完了: somebody wants to go through it, or, while nothing is asked (`isFree`), has done it. A question about it is none. */
export function beginsUpkeep(text: string, isFree: boolean): Upkeep | undefined {
  const said = text.trim()
  if (said.length > longestDone || /怎么|如何|什么|多久|要不要|吗|\?|？|how|should|must/i.test(said)) return undefined
  return kinds.find(kind => {
    const { begins, done } = told[kind]
    return (said.length <= longest && begins.test(said)) || ((isFree || isDetailed(said)) && done.test(said))
  })
}

import type { Json } from '../../../json.ts'
import { itemsSaid, type SelfCheckItem } from '../../../life/self-check.ts'
import { name, say } from '../../marks.ts'
import { dayStep } from './day-step.ts'
import { type Facts, numbersIn, type Step, shrug } from './step.ts'

const fine =
  /^(?:都?(?:好|没问题|正常|合格|符合|达标|做了|做到了|有|在做|行|可以|通过|过了|是好|ok)(?:的|了)?|全部?(?:正常|合格|没问题|都好)|没有?问题|all (?:good|fine))[。.!！]?$/i
/** 2、5; 第3项 */
const numbers = '(?:第?\\d{1,2}(?:条|项|个)?[\\s、,，和跟及.]{0,3}){1,8}'
const only = new RegExp(`^${numbers}(?:有问题|不行|没做)?[。!！]?$`)
const badByNumber = new RegExp(`(${numbers})(?:条|项|个|点)?(?:都|也|还)?(?:有(?:点)?问题|不行|没做|不合格|没做到|不达标|没弄|缺)`, 'g')
const goodByNumber = new RegExp(`(${numbers})(?:条|项|个|点)?(?:都|也|是)?(?:好的?|没问题|正常|合格|做了|可以|没事)`, 'g')
/** 除了第3项都好 */
const except = new RegExp(`除了?(${numbers})(?:条|项|个)?(?:以?外|之外)?[,，]?\\s?(?:其他|其它|别的|其余|都|全)`)
const planned =
  /(?:下个?(?:周|星期|月|季度)|本周|这周|月底|年底|尽快|马上|这两天|准备|打算|计划|\d{1,2}月|\d{1,2}[日号]前?)[^。]{0,60}(?:处理|整改|修|补|做|改|负责|换|弄|搞|清理|恢复)|(?:由|让|交给)[^,，。]{1,12}(?:负责|处理|整改|去?改|弄|修)/

const read = (found: string): readonly number[] => (found.match(/\d{1,2}/g) ?? []).map(Number)
const allIn = (text: string, pattern: RegExp): readonly number[] => [...text.matchAll(pattern)].flatMap(([, found = '']) => read(found))

/** The items that a message names by their numbers; null where one of them is none. */
function byNumber(text: string, count: number): { good: readonly number[]; bad: readonly number[]; rest: boolean } | null {
  const left = except.exec(text)?.[1]
  const bad = left ? read(left) : allIn(text, badByNumber)
  const good = left ? [] : allIn(text, goodByNumber)
  if ([...bad, ...good].some(each => each < 1 || each > count) || bad.length + good.length === 0) return null
  return { good: good.filter(each => !bad.includes(each)), bad, rest: left !== undefined }
}

/** `results` once each item is known. */
export function withItems(
  said: { readonly good: readonly number[]; readonly bad: readonly number[]; readonly rest: boolean },
  items: readonly SelfCheckItem[],
  { results: _, ...facts }: Facts,
): Facts {
  const bad = [...new Set([...numbersIn(facts.bad).filter(each => !said.good.includes(each)), ...said.bad])]
  const before = [...numbersIn(facts.good), ...said.good]
  const good = items.map((_item, at) => at + 1).filter(each => !bad.includes(each) && (said.rest || before.includes(each)))
  const known = { ...facts, good, bad }
  if (good.length + bad.length < items.length) return known
  return { ...known, results: items.map(({ words }, at) => ({ item: words['zh-CN'], result: bad.includes(at + 1) ? 'bad' : 'good' })) }
}

export const selfCheckSteps: readonly Step[] = [
  dayStep,
  {
    keys: ['results'],
    ask({ ctx }, facts) {
      const known = [...numbersIn(facts.good), ...numbersIn(facts.bad)]
      const items = ctx.catalogue.selfCheckItems.map(({ id }, at): Json => ({ number: at + 1, what: name(`selfCheck.${id}`) }))
      return say('upkeep.items', { items: items.filter((_, at) => !known.includes(at + 1)), left: known.length > 0 })
    },
    taps: ['allGood'],
    take(text, known, facts) {
      const items = known.ctx.catalogue.selfCheckItems
      const named = only.test(text) ? read(text) : []
      if (named.some(each => each < 1 || each > items.length)) return null
      if (fine.test(text) || shrug.test(text) || named.length > 0) return withItems({ good: [], bad: named, rest: true }, items, facts)
      return this.find?.(text, known, facts) ?? null
    },
    find(text, { ctx }, facts) {
      const items = ctx.catalogue.selfCheckItems
      const said = itemsSaid(text, items)
      const numbered = byNumber(text, items.length)
      // 3和5有问题: the first word of it says that the others are fine
      const isFirst = numbersIn(facts.good).length + numbersIn(facts.bad).length === 0 && facts.results === undefined
      if (numbered)
        return withItems({ ...numbered, rest: numbered.rest || said.rest || (isFirst && numbered.bad.length > 0) }, items, facts)
      return said.good.length + said.bad.length > 0 || said.rest ? withItems(said, items, facts) : null
    },
    bare: (text, { ctx }, facts) =>
      fine.test(text) ? withItems({ good: [], bad: [], rest: true }, ctx.catalogue.selfCheckItems, facts) : null,
  },
  {
    keys: ['measures'],
    free: true,
    ask: () => say('upkeep.measures'),
    taps: ['none'],
    take: (text, _known, facts) => ({ ...facts, measures: text.slice(0, 1000) }),
    bare: (text, _known, facts) => (planned.test(text) ? { ...facts, measures: text.slice(0, 1000) } : null),
  },
]

/** Nothing is to be put right where nothing was found. */
export const isClean = (facts: Facts): boolean => facts.results !== undefined && numbersIn(facts.bad).length === 0

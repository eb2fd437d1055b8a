import type { FieldChange } from '../../case/events.ts'
import { addDays, addMonths } from '../../fields/calendar.ts'
import { readDate } from '../../fields/read-date.ts'
import { readQuantity } from '../../fields/read-quantity.ts'
import { figureOf } from '../../guide/lookup.ts'
import type { Json } from '../../json.ts'
import { itemsSaid, type SelfCheckItem } from '../../life/self-check.ts'
import type { Upkeep } from '../../listening/begins-upkeep.ts'
import { name, say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Awaiting, Message } from '../reply.ts'
import type { TurnInput } from '../turn.ts'
import { type Told, told } from './told.ts'

type AskedUpkeep = Extract<Awaiting, { readonly kind: 'upkeep' }>
type Facts = AskedUpkeep['facts']

/** What each step asks and takes: null where the words are no answer. */
interface Step {
  /** the facts that answer it */
  readonly keys: readonly string[]
  ask(input: TurnInput, facts: Facts): Message
  readonly taps: readonly string[]
  /** an answer to its question */
  take(text: string, input: TurnInput, facts: Facts): Facts | null
  /** told before it is asked, or beside another answer */
  find?(text: string, input: TurnInput, facts: Facts): Facts | null
  /** any words may answer it: what other steps find in them is theirs */
  readonly free?: true
}

const shrug = /^(?:没有?|无|跳过|不清楚|不知道|不记得|没问题|none|no|skip|not known)[。.!！]?$/i
const fine =
  /^(?:都?(?:好|没问题|正常|合格|符合|达标|做了|做到了|有|在做|行|可以|通过|过了|是好|ok)(?:的|了)?|全部?(?:正常|合格|没问题|都好)|没有?问题|all (?:good|fine))[。.!！]?$/i

/** how long something took, inside a sentence */
const lasted =
  /(?:半|(?<![\d.])[\d.]+|(?<![一二两三四五六七八九十])[一二两三四五六七八九十]+)\s{0,40}个?半?(?:多)?\s*(?:小时|钟头|分钟|天|hours?|minutes?)/gi
const person = '[\u4e00-\u9fff]{2,4}'
const joined = '(?:[、,，;；\\s]|和|跟|还有)+'
const people = new RegExp(
  `(?:^|[,，。;；\\s]|有|是)(${person}(?:${joined}${person})+?)(?:等(?:人)?)?(?=\\s*(?:都|一起|\\d人|[二三四五六七八九]个?人)*(?:参加|参与|到场|在场|做的|$))`,
)

const dayStep: Step = {
  keys: ['on'],
  ask: () => say('upkeep.day'),
  taps: ['today'],
  take(text, { ctx }, facts) {
    const day = text.replace(/\s{0,40}(?:凌晨|早上|上午|中午|下午|晚上)?\s{0,40}\d{1,2}\s*[点:：时].*$/, '')
    const read = readDate(day || text, ctx.today, 'past')
    return read.ok && read.date <= ctx.today ? { ...facts, on: read.date } : null
  },
  find(text, input, facts) {
    for (const [clause] of text.matchAll(/[^,，。;；]+/g)) {
      const day = /今天|昨天|前天|上周[一二三四五六日天]?|\d{1,2}月\d{1,2}[日号]|\d{4}-\d{1,2}-\d{1,2}/.exec(clause)?.[0]
      const found = day ? dayStep.take(day, input, facts) : null
      if (found) return found
    }
    return null
  },
}

const hoursIn = (text: string): number | null => {
  for (const part of text.match(lasted) ?? []) {
    const read = readQuantity(part, 'hours')
    if (read.ok && read.value >= 0 && read.value <= 10_000) return read.value
  }
  return null
}

const scenario = /(?:模拟|演(?:练)?的?是|场景(?:是|为)?|假装|假设)(?:了|的)?([^,，。;；]{2,60})/
const problem = /((?:发现|问题(?:是|有)?|不足|没想到|就是)[^。]*(?:慢|没|不|缺|错|忘|问题|久|旧|少|过期|打不通|联系不上)[^。]*)/
const noProblem = /没(?:有)?(?:发现|什么|啥)?(?:大)?问题|一切(?:顺利|正常)|(?:都|很|挺)顺利/

const steps: Readonly<Record<Upkeep, readonly Step[]>> = {
  drill: [
    dayStep,
    {
      keys: ['scenario'],
      free: true,
      ask: () => say('upkeep.scenario'),
      taps: ['skip'],
      take: (text, _input, facts) => ({ ...facts, scenario: text.slice(0, 1000) }),
      find(text, _input, facts) {
        const said = scenario.exec(text)?.[1]
        return said ? { ...facts, scenario: said } : null
      },
    },
    {
      keys: ['participants'],
      ask: () => say('upkeep.participants'),
      taps: ['skip'],
      take: (text, _input, facts) => withPeople(text, facts),
      find(text, _input, facts) {
        const found = people.exec(text)?.[1]
        return found ? withPeople(found, facts) : null
      },
    },
    {
      keys: ['recoveryHours'],
      ask: () => say('upkeep.recovery'),
      taps: ['dontKnow'],
      take(text, _input, facts) {
        const whole = readQuantity(text, 'hours')
        const hours = whole.ok && whole.value >= 0 && whole.value <= 10_000 ? whole.value : hoursIn(text)
        return hours === null ? null : { ...facts, recoveryHours: hours }
      },
      find(text, _input, facts) {
        const hours = /恢复|修好|用了|花了|搞定|处理/.test(text) ? hoursIn(text) : null
        return hours === null ? null : { ...facts, recoveryHours: hours }
      },
    },
    {
      keys: ['conclusion'],
      free: true,
      ask: () => say('upkeep.problems'),
      taps: ['none'],
      take: (text, _input, facts) => (noProblem.test(text) ? { ...facts, conclusion: 'passed' } : withProblem(text, facts)),
      find(text, _input, facts) {
        const said = problem.exec(text)?.[1]
        return noProblem.test(text) ? { ...facts, conclusion: 'passed' } : said ? withProblem(said, facts) : null
      },
    },
  ],
  selfCheck: [
    dayStep,
    {
      keys: ['results'],
      ask({ ctx }, facts) {
        const known = [...numbersIn(facts.good), ...numbersIn(facts.bad)]
        const items = ctx.catalogue.selfCheckItems.map(({ id }, at): Json => ({ number: at + 1, what: name(`selfCheck.${id}`) }))
        return say('upkeep.items', { items: items.filter((_, at) => !known.includes(at + 1)), left: known.length > 0 })
      },
      taps: ['allGood'],
      take(text, input, facts) {
        const items = input.ctx.catalogue.selfCheckItems
        const named = /^[\s\d、,，和.第条项个]+(?:有问题|不行|没做)?[。!！]?$/.test(text) ? (text.match(/\d+/g) ?? []).map(Number) : []
        if (named.some(each => each < 1 || each > items.length)) return null
        if (fine.test(text) || shrug.test(text) || named.length > 0) return withItems({ good: [], bad: named, rest: true }, items, facts)
        return this.find?.(text, input, facts) ?? null
      },
      find(text, { ctx }, facts) {
        const said = itemsSaid(text, ctx.catalogue.selfCheckItems)
        return said.good.length + said.bad.length > 0 || said.rest ? withItems(said, ctx.catalogue.selfCheckItems, facts) : null
      },
    },
    {
      keys: ['measures'],
      free: true,
      ask: () => say('upkeep.measures'),
      taps: ['none'],
      take: (text, _input, facts) => ({ ...facts, measures: text.slice(0, 1000) }),
    },
  ],
}

const numbersIn = (value: Json | undefined): readonly number[] => (Array.isArray(value) ? value.map(Number) : [])

const withPeople = (text: string, facts: Facts): Facts | null => {
  const named = text.replace(/(?:都|一起){0,12}(?:参加|参与|到场|在场)(?:了|的)?[。.!！]*$/, '').split(/[、,，;；\s]+|和|还有/)
  const people = named.filter(each => each !== '').slice(0, 50)
  return people.length > 0 ? { ...facts, participants: people.map(each => each.slice(0, 200)) } : null
}

const withProblem = (text: string, facts: Facts): Facts => ({
  ...facts,
  conclusion: 'passedWithProblems',
  problems: [{ problem: text.slice(0, 1000) }],
})

/** `results` once each item is known. */
function withItems(
  said: { readonly good: readonly number[]; readonly bad: readonly number[]; readonly rest: boolean },
  items: readonly SelfCheckItem[],
  facts: Facts,
): Facts {
  const bad = [...new Set([...numbersIn(facts.bad).filter(each => !said.good.includes(each)), ...said.bad])]
  const before = [...numbersIn(facts.good), ...said.good]
  const good = items.map((_, at) => at + 1).filter(each => !bad.includes(each) && (said.rest || before.includes(each)))
  const known = { ...facts, good, bad }
  if (good.length + bad.length < items.length) return known
  return { ...known, results: items.map(({ words }, at) => ({ item: words['zh-CN'], result: bad.includes(at + 1) ? 'bad' : 'good' })) }
}

/** A drill or a self-check in a few questions; what is told beside an answer is not asked. Its record is made and the next date told. */
export function hearUpkeep(input: TurnInput, awaiting: AskedUpkeep | Upkeep): Told | null {
  const text = input.text.trim()
  if (typeof awaiting === 'string')
    return goOn(input, awaiting, toldBeside(text, input, awaiting, {}, null), [say(`upkeep.begin.${awaiting}`)])
  const { what, step, facts } = awaiting
  const current = steps[what][step]
  if (!current) return null
  if (shrug.test(text) && step > 0) return goOn(input, what, skipped(what, step, facts, input))
  const beside = toldBeside(text, input, what, facts, step)
  const elsewhere = beside !== facts
  const own = current.find?.(text, input, beside) ?? (elsewhere && current.free ? null : current.take(text, input, beside))
  if (!own && !elsewhere) return null
  return goOn(input, what, own ?? beside)
}

/** What a message tells of the steps that are not being asked and have no answer yet. */
const toldBeside = (text: string, input: TurnInput, what: Upkeep, facts: Facts, asked: number | null): Facts =>
  steps[what].reduce(
    (known, step, at) => (at === asked || isDone(step, at, known) ? known : (step.find?.(text, input, known) ?? known)),
    facts,
  )

const isDone = ({ keys }: Step, at: number, facts: Facts): boolean =>
  keys.some(key => facts[key] !== undefined) || numbersIn(facts.skipped).includes(at)

/** 没有, 不清楚: nothing to write down; of problems it says that there were none. */
function skipped(what: Upkeep, step: number, facts: Facts, input: TurnInput): Facts {
  if (what === 'drill' && step === steps.drill.length - 1) return { ...facts, conclusion: 'passed' }
  if (what === 'selfCheck' && step === 1) return withItems({ good: [], bad: [], rest: true }, input.ctx.catalogue.selfCheckItems, facts)
  return { ...facts, skipped: [...numbersIn(facts.skipped), step] }
}

function goOn(input: TurnInput, what: Upkeep, facts: Facts, opening: readonly Message[] = []): Told {
  const next = steps[what].findIndex((step, at) => !isDone(step, at, facts) && !(step.keys.includes('measures') && isClean(facts)))
  return next >= 0 ? ask(input, what, next, facts, opening) : finish(input, what, facts)
}

/** nothing is to be put right where nothing was found */
const isClean = (facts: Facts): boolean => facts.results !== undefined && numbersIn(facts.bad).length === 0

/** The same question once more, when the words were no answer; null the second time. */
export function askUpkeepAgain(input: TurnInput, { what, step, facts, again }: AskedUpkeep): Told | null {
  if (again) return null
  const asked = ask(input, what, step, facts, [say('upkeep.again')])
  return { ...asked, awaiting: { kind: 'upkeep', what, step, facts, again: true } }
}

function ask(input: TurnInput, what: Upkeep, step: number, facts: Facts, opening: readonly Message[] = []): Told {
  const asked = steps[what][step]
  return told([...opening, ...(asked ? [asked.ask(input, facts)] : [])], {
    awaiting: { kind: 'upkeep', what, step, facts },
    quickReplies: taps(...(asked?.taps ?? [])),
  })
}

function finish({ ctx, seq, text, state }: TurnInput, what: Upkeep, facts: Facts): Told {
  const on = typeof facts.on === 'string' ? facts.on : ctx.today
  const field = what === 'drill' ? 'lastDrillDate' : 'lastSelfCheckDate'
  const before = state.fields[field]
  const isNewer = !(before && 'value' in before && typeof before.value === 'string' && before.value >= on)
  const change: FieldChange = { field, to: 'filled', value: on, evidence: { kind: 'turn', seq, quote: text.slice(0, 80), confidence: 1 } }
  const next = what === 'drill' ? addMonths(on, 12) : addDays(on, figureOf(ctx.catalogue.guide, 'G098', 'lastSelfCheckDate'))
  return told([say(`upkeep.done.${what}`, { on, next })], {
    changes: isNewer ? [change] : [],
    drafts: [
      { template: what === 'drill' ? 'drill-record' : 'self-check-record', details: detailsOf(facts, ctx.catalogue.selfCheckItems) },
    ],
  })
}

/** What the record prints: each item that is not fine with what is to be done about it. */
function detailsOf({ good: _, bad, skipped: __, measures, ...facts }: Facts, items: readonly SelfCheckItem[]): Json {
  const problems = numbersIn(bad).map((each): Json => {
    const problem = items[each - 1]?.words['zh-CN'] ?? ''
    return typeof measures === 'string' ? { problem, measure: measures } : { problem }
  })
  return { ...facts, ...(problems.length > 0 ? { problems } : {}) }
}

import type { FieldChange } from '../../case/events.ts'
import { addDays, addMonths } from '../../fields/calendar.ts'
import { readDate } from '../../fields/read-date.ts'
import { readQuantity } from '../../fields/read-quantity.ts'
import { figureOf } from '../../guide/lookup.ts'
import type { Json } from '../../json.ts'
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
  ask(input: TurnInput): Message
  readonly taps: readonly string[]
  take(text: string, input: TurnInput, facts: Facts): Facts | null
}

const shrug = /^(?:没有?|无|跳过|不清楚|不知道|不记得|没问题|none|no|skip|not known)[。.!！]?$/i
const fine =
  /^(?:都?(?:好|没问题|正常|合格|符合|达标|做了|做到了|有|在做|行|可以|通过|过了|是好|ok)(?:的|了)?|全部?(?:正常|合格|没问题|都好)|没有?问题|all (?:good|fine))[。.!！]?$/i

/** how long something took, inside a sentence */
const lasted = /(?:半|[\d.]+|[一二两三四五六七八九十]+)\s*个?半?(?:多)?\s*(?:小时|钟头|分钟|天|hours?|minutes?)/gi

const dayStep: Step = {
  ask: () => say('upkeep.day'),
  taps: ['today'],
  take(text, { ctx }, facts) {
    const day = text.replace(/\s*(?:凌晨|早上|上午|中午|下午|晚上)?\s*\d{1,2}\s*[点:：时].*$/, '')
    const read = readDate(day || text, ctx.today, 'past')
    return read.ok && read.date <= ctx.today ? { ...facts, on: read.date } : null
  },
}

const wordsStep = (id: string, fact: string): Step => ({
  ask: () => say(`upkeep.${id}`),
  taps: ['skip'],
  take: (text, _input, facts) => (shrug.test(text) ? facts : { ...facts, [fact]: text.slice(0, 1000) }),
})

const steps: Readonly<Record<Upkeep, readonly Step[]>> = {
  drill: [
    dayStep,
    wordsStep('scenario', 'scenario'),
    {
      ask: () => say('upkeep.participants'),
      taps: ['skip'],
      take(text, _input, facts) {
        const people = text.split(/[、,，;；\s和]+/).filter(each => each !== '')
        return shrug.test(text) || people.length === 0
          ? facts
          : { ...facts, participants: people.slice(0, 50).map(each => each.slice(0, 200)) }
      },
    },
    {
      ask: () => say('upkeep.recovery'),
      taps: ['dontKnow'],
      take(text, _input, facts) {
        if (shrug.test(text)) return facts
        for (const part of [text, ...(text.match(lasted) ?? [])]) {
          const read = readQuantity(part, 'hours')
          if (read.ok && read.value >= 0 && read.value <= 10_000) return { ...facts, recoveryHours: read.value }
        }
        return null
      },
    },
    {
      ask: () => say('upkeep.problems'),
      taps: ['none'],
      take: (text, _input, facts) =>
        shrug.test(text)
          ? { ...facts, conclusion: 'passed' }
          : { ...facts, conclusion: 'passedWithProblems', problems: [{ problem: text.slice(0, 1000) }] },
    },
  ],
  selfCheck: [
    dayStep,
    {
      ask: ({ ctx }) => say('upkeep.items', { items: ctx.catalogue.selfCheckItems.map(({ id }) => name(`selfCheck.${id}`)) }),
      taps: ['allGood'],
      take(text, { ctx }, facts) {
        const bad = new Set((text.match(/\d+/g) ?? []).map(Number))
        const items = ctx.catalogue.selfCheckItems
        if (!fine.test(text) && !shrug.test(text) && (bad.size === 0 || [...bad].some(each => each < 1 || each > items.length))) return null
        return {
          ...facts,
          results: items.map(({ words }, at) => ({ item: words['zh-CN'], result: bad.has(at + 1) ? 'bad' : 'good' })),
          ...(bad.size > 0 ? { bad: [...bad] } : {}),
        }
      },
    },
    {
      ask: () => say('upkeep.measures'),
      taps: ['none'],
      take(text, { ctx }, { bad, ...facts }) {
        const numbers = Array.isArray(bad) ? bad : []
        const problems = numbers.map((each): Json => {
          const problem = ctx.catalogue.selfCheckItems[Number(each) - 1]?.words['zh-CN'] ?? ''
          return shrug.test(text) ? { problem } : { problem, measure: text.slice(0, 1000) }
        })
        return { ...facts, ...(problems.length > 0 ? { problems } : {}) }
      },
    },
  ],
}

/** A drill or a self-check in a few questions; its record is made and the date of the next one told. */
export function hearUpkeep(input: TurnInput, awaiting: AskedUpkeep | Upkeep): Told | null {
  if (typeof awaiting === 'string') return ask(input, awaiting, 0, {}, [say(`upkeep.begin.${awaiting}`)])
  const { what, step, facts } = awaiting
  const taken = steps[what][step]?.take(input.text.trim(), input, facts) ?? null
  if (taken === null) return null
  // nothing is to be put right where nothing was found
  const next = what === 'selfCheck' && step === 1 && taken.bad === undefined ? step + 2 : step + 1
  return next < steps[what].length ? ask(input, what, next, taken) : finish(input, what, taken)
}

/** The same question once more, when the words were no answer; null the second time. */
export function askUpkeepAgain(input: TurnInput, { what, step, facts, again }: AskedUpkeep): Told | null {
  if (again) return null
  const asked = ask(input, what, step, facts, [say('upkeep.again')])
  return { ...asked, awaiting: { kind: 'upkeep', what, step, facts, again: true } }
}

function ask(input: TurnInput, what: Upkeep, step: number, facts: Facts, opening: readonly Message[] = []): Told {
  const asked = steps[what][step]
  return told([...opening, ...(asked ? [asked.ask(input)] : [])], {
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
    drafts: [{ template: what === 'drill' ? 'drill-record' : 'self-check-record', details: facts }],
  })
}

import { lexicon } from '../../../src/catalogue/lexicon/index.ts'
import { textsOf } from '../../../src/catalogue/locales/index.ts'
import type { CaseState } from '../../../src/domain/case/state.ts'
import { sayReply } from '../../../src/domain/dialogue/render-reply.ts'
import { takeTurn } from '../../../src/domain/dialogue/take-turn.ts'
import { listen } from '../../../src/domain/listening/listen.ts'
import type { Figure, Section } from '../section.ts'
import { median, percentile, round } from '../statistics.ts'
import { catalogue, type RecordedTurn, recordTurns, reference, today } from '../turns/record-turns.ts'

const tools = { fields: catalogue.fields, lexicon, reference, answers: catalogue.answers }
const ctx = { catalogue, reference, today, now: `${today}T08:00:00.000Z` }

/** milliseconds */
interface Cost {
  readonly listening: number
  readonly deciding: number
  readonly wording: number
}

/** One turn on a case as a store hands it out: nothing of an earlier turn is left in its objects. */
function costOf(turn: RecordedTurn): Cost {
  const state: CaseState = JSON.parse(JSON.stringify(turn.state))
  const conversation = state.conversations[turn.conversationId]
  if (!conversation) throw new Error('a turn without its conversation')
  const { dialogue, locale } = conversation
  const request = {
    text: turn.text,
    asking: dialogue.asking,
    confirming: dialogue.confirming,
    ...(dialogue.choosing ? { choosing: dialogue.choosing } : {}),
    fields: state.fields,
    filings: state.filings,
    today,
    locale,
  }
  const began = performance.now()
  const understanding = listen(request, tools)
  const heard = performance.now()
  const { reply } = takeTurn({ state, conversation, understanding, text: turn.text, seq: state.revision + 1, ctx })
  const decided = performance.now()
  sayReply(reply, textsOf(locale), catalogue.fields, reference.divisions)
  return { listening: heard - began, deciding: decided - heard, wording: performance.now() - decided }
}

const whole = ({ listening, deciding, wording }: Cost): number => listening + deciding + wording

const parts = {
  'a whole turn: listening, deciding, wording': whole,
  listening: ({ listening }: Cost) => listening,
  'deciding: fields, derivations, rules, what is asked next': ({ deciding }: Cost) => deciding,
  wording: ({ wording }: Cost) => wording,
} as const

/**
 * The clock stands for the processor: nothing in a turn waits. A neighbour on the core would be counted too, so each turn is taken
 * several times and the middle one counts.
 */
export const turns: Section = {
  id: 'turns',
  ownOnly: true,
  title: 'One deterministic turn of the simulated owners',
  async *run({ quick }): AsyncGenerator<Figure> {
    const recorded = await recordTurns(quick ? 6 : 100)
    const passes = quick ? 3 : 9
    const warmTurns = quick ? 1_500 : 12_000
    const measured = (): readonly (readonly Cost[])[] => Array.from({ length: passes }, () => recorded.map(costOf))
    // the second pass runs compiled code
    for (const turn of recorded) costOf(turn)
    yield figureOf(`a whole turn of a server that took ${recorded.length} before`, perTurn(measured(), whole), `each ${passes} times`)
    // the compiler goes on with what stays busy: after 12,000 turns a server has been up for a day of a small office
    for (let turn = 0; turn < warmTurns; turn += recorded.length) recorded.forEach(costOf)
    const began = process.cpuUsage()
    const costs = measured()
    const { user, system } = process.cpuUsage(began)
    const note = `${recorded.length} turns, each ${passes} times, after ${warmTurns}`
    for (const [what, part] of Object.entries(parts)) yield figureOf(what, perTurn(costs, part), note)
    const mean = (user + system) / 1000 / (passes * recorded.length)
    yield {
      what: 'a turn on average, the copying of cases, the compiler and the collector included',
      figure: `${round(mean)} ms`,
      value: mean,
    }
    const pasted = recorded.slice(0, quick ? 20 : pastes).map((turn, index) => ({ ...turn, text: pasteFrom(recorded, index) }))
    const long = Array.from({ length: passes }, () => pasted.map(costOf))
    yield figureOf('a pasted message of 400 to 500 characters', perTurn(long, whole), `${pasted.length} of them, put together from others`)
  },
}

const perTurn = (passes: readonly (readonly Cost[])[], part: (cost: Cost) => number): readonly number[] =>
  (passes[0] ?? []).map((_, index) => median(passes.flatMap(pass => (pass[index] ? [part(pass[index])] : []))))

const pastes = 60

/** What owners said one after the other, in one message. */
function pasteFrom(recorded: readonly RecordedTurn[], from: number): string {
  let text = ''
  for (let at = from * 7; text.length < 400; at += 1) text += `${recorded[at % recorded.length]?.text}\n`
  return text.slice(0, 500)
}

const figureOf = (what: string, values: readonly number[], note: string): Figure => ({
  what,
  figure: `${round(median(values))} ms in the middle, ${round(percentile(values, 0.99))} ms at the 99th percentile`,
  note,
  value: median(values),
})

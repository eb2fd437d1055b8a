import { type Driven, drive, quickTypistMs } from '../conversation/drive.ts'
import { serveBare } from '../conversation/serve-bare.ts'
import { serve } from '../rules/over-http.ts'
import type { Figure, Section } from '../section.ts'
import { median, percentile, round, spread } from '../statistics.ts'

const crowds = [1, 20, 100]

/** turns after which a server costs what it costs from then on; half as much again at a sixth of them */
const [warmTurns, warmInShort] = [12_000, 2_000]
/** on a machine that is busy the short run does without the rest of them */
const [warmMs, warmMsInShort] = [300_000, 12_000]

/** Ours and the bare one take turns, so that what else the machine does falls on both. */
export const conversation: Section = {
  id: 'conversation',
  title: 'Conversations over HTTP, each turn on the disk, against a bare insert and select with Hono and drizzle; client on the same cores',
  ownOnly: true,
  async *run({ quick }): AsyncGenerator<Figure> {
    const [ours, bare] = [await serve(), await serveBare()]
    const [seconds, rounds] = quick ? [1, 2] : [5, 5]
    try {
      // compiled code and warm caches for both: the bare one has them after a second
      await drive(bare, 20, 1)
      const begun: Driven[] = []
      const [warm, longestMs] = quick ? [warmInShort, warmMsInShort] : [warmTurns, warmMs]
      const until = performance.now() + longestMs
      let turns = 0
      while (turns < warm && performance.now() < until) {
        const driven = await drive(ours, 20, 2)
        begun.push(driven)
        turns += driven.took.length
      }
      yield figureOf(`20 conversations: ours, the first ${turns.toLocaleString('en')} turns of a server`, begun)
      for (const atOnce of crowds) {
        const [mine, theirs]: [Driven[], Driven[]] = [[], []]
        for (let turn = 0; turn < rounds; turn += 1) {
          mine.push(await drive(ours, atOnce, seconds))
          theirs.push(await drive(bare, atOnce, seconds))
        }
        const conversations = atOnce === 1 ? '1 conversation' : `${atOnce} conversations`
        yield figureOf(`${conversations}: ours`, mine)
        yield figureOf(`${conversations}: bare insert and select`, theirs)
        const ratios = mine.map(({ perSecond }, at) => perSecond / (theirs[at]?.perSecond ?? Number.NaN))
        yield {
          what: `${conversations}: ours does as much of the bare one`,
          figure: `${round(median(ratios))} ×`,
          note: spread(ratios),
          value: median(ratios),
        }
      }
      const whole: Driven[] = []
      const changes: Driven[] = []
      for (let turn = 0; turn < rounds; turn += 1) {
        changes.push(await drive(ours, 20, seconds))
        whole.push(await drive(ours, 20, seconds, { form: 'whole' }))
      }
      yield figureOf('20 conversations: ours, the changes of the case in each answer', changes)
      yield figureOf('20 conversations: ours, the whole case in each answer', whole)
      const typed = await drive(ours, 100, quick ? 6 : 30, { pauseMs: quickTypistMs })
      yield figureOf(`100 conversations, each person ${quickTypistMs / 1000} s at each word: ours`, [typed])
    } finally {
      await ours.stop()
      await bare.stop()
    }
  },
}

function figureOf(what: string, driven: readonly Driven[]): Figure {
  const took = driven.flatMap(each => each.took)
  const perSecond = driven.map(each => each.perSecond)
  const cpu = driven.flatMap(({ cpuMs }) => cpuMs ?? [])
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map(share => round(percentile(took, share)))
  return {
    what,
    figure: `${round(median(perSecond))} turns/s`,
    note: `${spread(perSecond)}; p50 ${p50}, p95 ${p95}, p99 ${p99} ms; ${round(median(driven.map(({ bytes }) => bytes)) / 1024)} KB an answer${cpu.length > 0 ? `; ${round(median(cpu))} ms of the server's processor a turn` : ''}`,
    value: median(perSecond),
  }
}

import { count } from './numbers.ts'
import type { PlayedPaste } from './play-paste.ts'

const atOnce = 4

export const summarisePastes = (played: readonly PlayedPaste[]) => ({
  n: played.length,
  /** a complete package, the photo and the message included */
  withinFour: count(played, ({ turns }) => turns !== null && turns <= atOnce),
  never: count(played, ({ turns }) => turns === null),
  /** messages after which something is recorded that was not said */
  wrong: count(played, ({ wrong }) => wrong.length > 0),
  offered: count(played, ({ offered }) => offered.length > 0),
  again: count(played, ({ again }) => again.length > 0),
})

export const reportPastes = (played: readonly PlayedPaste[]): string =>
  [...Map.groupBy(played, one => one.set)]
    .flatMap(([set, list]) => {
      const { n, withinFour, never, wrong, offered, again } = summarisePastes(list)
      return [
        `pastes ${set.padEnd(7)} within four=${withinFour} never=${never} wrong=${wrong} put forward wrongly=${offered} asked again=${again} n=${n}`,
        ...list
          .filter(one => one.wrong.length + one.offered.length > 0 || one.turns === null)
          .map(
            ({ id, turns, ...one }) => `  ${id}: ${turns ?? 'never'} wrong[${one.wrong.join(', ')}] put forward[${one.offered.join(', ')}]`,
          ),
      ]
    })
    .join('\n')

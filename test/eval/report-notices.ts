import { count } from './numbers.ts'
import type { PlayedNotice } from './play-notice.ts'

export const summariseNotices = (played: readonly PlayedNotice[]) => ({
  n: played.length,
  inTime: count(played, one => one.verdict === 'inTime'),
  later: count(played, one => one.verdict === 'later'),
  visit: count(played, one => one.verdict === 'visit'),
  never: count(played, one => one.verdict === 'never'),
  /** in time, and a reason of its author was never put forward */
  incomplete: count(played, one => one.verdict === 'inTime' && one.missed.length > 0),
})

/** One line a set, then all of them, then each that was not in time. */
export function reportNotices(played: readonly PlayedNotice[]): string {
  const line = (name: string, list: readonly PlayedNotice[]): string => {
    const { n, inTime, later, visit, never, incomplete } = summariseNotices(list)
    return `notices ${name.padEnd(8)} n=${n} inTime=${inTime} later=${later} visit=${visit} never=${never} (in time, but a reason missed: ${incomplete})`
  }
  const sets = [...Map.groupBy(played, ({ set }) => set)].map(([name, list]) => line(name, list))
  const rest = played
    .filter(({ verdict }) => verdict !== 'inTime')
    .map(({ set, id, verdict, turns, reasons, denied, said }) => {
      const denials = denied.length > 0 ? ` denied ${denied.join(', ')}` : ''
      return `  ${verdict} ${set}/${id} ${turns} turns, ${reasons} reasons${denials}: ${said[0]?.owner.replaceAll('\n', ' ').slice(0, 80)}`
    })
  return [...sets, line('all', played), ...rest].join('\n')
}

import type { WriterProcess } from './writer-process.ts'
import { leadOf } from './writers.ts'

/** How many documents a writer gets warm with, and how many it makes a round. */
export interface Turns {
  readonly warm: number
  readonly round: number
}

/** Where a round begins whose lead and documents nobody has made before. */
const roomOf = (done: number): number => done + leadOf(done)

/** of what everybody gets warm with, where little time is to be spent: each round brings some of its own */
export const quickShare = 0.25

/** Everybody gets warm; then each writes a round in turn. Milliseconds of processor time for a document, by round. No business twice. */
export async function measureRounds<Name extends string>(
  writers: Readonly<Record<Name, WriterProcess>>,
  turns: Readonly<Record<Name, Turns>>,
  rounds: number,
  share = 1,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(turns) as Name[]
  for (const name of names) await writers[name].cost(0, Math.ceil(turns[name].warm * share))
  const measured = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      const { warm, round: count } = turns[name]
      measured[name].push(await writers[name].cost(roomOf(warm + round * count), count))
    }
  return measured
}

import type { WriterProcess } from './writer-process.ts'
import { leadOf } from './writers.ts'

/** How many documents a writer gets warm with, and how many it makes a round. */
export interface Turns {
  readonly warm: number
  readonly round: number
}

/** Where a round begins whose lead and documents nobody has made before. */
const roomOf = (done: number): number => done + leadOf(done)

/** Of both, where little time is to be spent: each round brings some warmth of its own. With a quarter of a round ours is measured cold. */
export const [wholeShare, quickShare]: readonly [Turns, Turns] = [
  { warm: 1, round: 1 },
  { warm: 0.25, round: 0.5 },
]

/** Everybody gets warm; then each writes a round in turn. Milliseconds of processor time for a document, by round. No business twice. */
export async function measureRounds<Name extends string>(
  writers: Readonly<Record<Name, WriterProcess>>,
  turns: Readonly<Record<Name, Turns>>,
  rounds: number,
  share: Turns,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(turns) as Name[]
  for (const name of names) await writers[name].cost(0, Math.ceil(turns[name].warm * share.warm))
  const measured = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      const [warm, count] = [turns[name].warm, Math.ceil(turns[name].round * share.round)]
      measured[name].push(await writers[name].cost(roomOf(warm + round * count), count))
    }
  return measured
}

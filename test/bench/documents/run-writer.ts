/** The process of one writer: answers what its parent asks. */
import type { Asked } from './writer-process.ts'
import { leadOf, type WriterName, writers } from './writers.ts'

const writer = await writers[process.argv[2] as WriterName]()

/** On a machine that others use too, the clock on the wall would measure them. */
async function cost(from: number, count: number): Promise<number> {
  // after the sweep everybody gets warm again before it counts: the first hundred of ours cost twice as much, the next two hundred half more
  const lead = leadOf(count)
  writer.prepare(from, lead + count)
  globalThis.gc?.()
  for (let at = from; at < from + lead; at += 1) await writer.make(at)
  const start = process.cpuUsage()
  for (let at = from + lead; at < from + lead + count; at += 1) await writer.make(at)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / count
}

async function answer(asked: Asked): Promise<unknown> {
  switch (asked.ask) {
    case 'make':
      writer.prepare(asked.at, 1)
      return await writer.make(asked.at)
    case 'cost':
      return await cost(asked.from, asked.count)
    case 'peak':
      return process.resourceUsage().maxRSS / 1024
  }
}

process.on('message', async (asked: Asked) => process.send?.(await answer(asked)))

/** The process of one writer: answers what its parent asks. */
import { cpuOfTree, memoryOfTree } from './process-tree.ts'
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

let most = 0

/** Of writers that have others work for them, or take so long that nothing has to get warm: they and whatever they started. */
async function costOfAll(from: number, count: number): Promise<number> {
  writer.prepare(from, count)
  const before = cpuOfTree(process.pid)
  if (writer.makeAll) await writer.makeAll(from, count)
  else for (let at = from; at < from + count; at += 1) await writer.make(at)
  most = Math.max(most, writer.peakMb?.() ?? memoryOfTree(process.pid))
  return ((cpuOfTree(process.pid) - before) * 1000) / count
}

async function answer(asked: Asked): Promise<unknown> {
  switch (asked.ask) {
    case 'make':
      writer.prepare(asked.at, 1)
      return await writer.make(asked.at)
    case 'cost':
      return await cost(asked.from, asked.count)
    case 'costOfAll':
      return await costOfAll(asked.from, asked.count)
    case 'peak':
      return most || process.resourceUsage().maxRSS / 1024
  }
}

process.on('message', async (asked: Asked) => process.send?.(await answer(asked)))

/** Ends its process when a piece of work takes too much of the processor. */
import { workerData } from 'node:worker_threads'

/** the number of the work, 0 while there is none; then the milliseconds of processor time that it has */
export type WatchedWork = Int32Array<SharedArrayBuffer>

const shared: WatchedWork = workerData
const lookEveryMs = 50
/** its own, so that it is told from what ends a process from outside; Windows has no such signal */
const over = process.platform === 'win32' ? 'SIGKILL' : 'SIGVTALRM'

const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

let seen = { number: 0, from: 0 }
setInterval(() => {
  const number = Atomics.load(shared, 0)
  if (number !== seen.number) seen = { number, from: spent() }
  else if (number !== 0 && spent() - seen.from > (shared[1] ?? 0)) process.kill(process.pid, over)
}, lookEveryMs)

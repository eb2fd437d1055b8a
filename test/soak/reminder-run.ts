/** One daily run in a process of its own, so that it can be killed: `node reminder-run.ts <folder> <yyyy-mm-dd>`; prints its tally. */
import { remindDueCases } from '../../src/usecases/reminders/remind-due-cases.ts'
import { reminderStore } from './reminder-store.ts'

const [folder = '', today = ''] = process.argv.slice(2)
const { deps, close } = await reminderStore(folder, today)
let peak = 0
const watching = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss)
}, 50)
const began = performance.now()
process.stdout.write('begun\n')
const tally = await remindDueCases(deps, { possible: ['email', 'sms'] })
clearInterval(watching)
console.log(JSON.stringify({ ...tally, seconds: (performance.now() - began) / 1000, peakMb: Math.round(peak / 1048576) }))
close()

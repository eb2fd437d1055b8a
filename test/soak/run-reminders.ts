/**
 * The daily run of reminders over many cases: how long, how much memory, and what 20 kills at random moments lose or double. Prints JSON.
 *
 *   npm run soak:reminders
 *   npm run soak:reminders -- --cases 100000 --kills 20 --seed 7
 */
import { parseArgs } from 'node:util'
import { killReminders } from './kill-reminders.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter(argument => argument !== '--'),
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    cases: { type: 'string', default: '100000' },
    kills: { type: 'string', default: '20' },
  },
})
const figures = await killReminders({ seed: Number(values.seed), cases: Number(values.cases), kills: Number(values.kills) })
console.log(JSON.stringify(figures, null, 2))
process.exitCode = figures.lost + figures.doubled === 0 && figures.struck > 0 ? 0 : 1

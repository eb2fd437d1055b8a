/**
 * Kills the server with SIGKILL at random moments of many conversations and prints what came of it as JSON.
 *
 *   npm run soak
 *   npm run soak -- --seed 7 --conversations 200 --kills 50
 */
import { parseArgs } from 'node:util'
import { killNine } from './kill-nine.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter(argument => argument !== '--'),
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    conversations: { type: 'string', default: '200' },
    kills: { type: 'string', default: '50' },
    'at-once': { type: 'string', default: '16' },
  },
})

const figures = await killNine({
  seed: Number(values.seed),
  conversations: Number(values.conversations),
  kills: Number(values.kills),
  atOnce: Number(values['at-once']),
})
console.log(JSON.stringify(figures, null, 2))
const { lost, doubled, moved, unanswered, snapshotDiffers, chainBroken } = figures
process.exitCode = lost + doubled + moved + unanswered + snapshotDiffers + chainBroken === 0 && figures.acknowledged > 0 ? 0 : 1

/**
 * Kills the server with SIGKILL at random moments of many conversations and prints what came of it as JSON.
 *
 *   npm run soak
 *   npm run soak -- --seed 7 --conversations 200 --kills 50
 *   npm run soak -- --bombs   # archives, XML, PDF and pictures that unpack to gigabytes, endless bodies, slow sockets
 *   npm run soak -- --faults        # a full disk, a lock, a model that is away, a clock that jumps, watchers who do not read, a stop
 *   npm run soak -- --half-open 100   # so many of each kind of connection whose network goes away without a word (Linux, root); up to 20 minutes
 *   npm run soak -- --crowd 1000 --seconds 120   # so many people talk at the same time
 *   npm run soak -- --desk          # how soon an owner's message is in the console, with 100 conversations watched
 *   npm run soak -- --requests 200000   # generated from the OpenAPI document, hostile strings among them
 *   npm run soak -- --edge          # the Worker in workerd instead: parallel conversations, watchers
 */
import { parseArgs } from 'node:util'
import { holds, soakEdge } from '../edge/soak.ts'
import { isSturdy, throwBombs } from './bombs.ts'
import { heldTogether, holdCrowd } from './crowd.ts'
import { meetFaults } from './faults.ts'
import { loseNetwork } from './half-open.ts'
import { isUnharmed, sendHostile } from './hostile-requests.ts'
import { killNine } from './kill-nine.ts'
import { isQuick, watchDesk } from './watch-desk.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter(argument => argument !== '--'),
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    conversations: { type: 'string', default: '200' },
    kills: { type: 'string', default: '50' },
    'at-once': { type: 'string', default: '16' },
    edge: { type: 'boolean', default: false },
    requests: { type: 'string' },
    crowd: { type: 'string' },
    bombs: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
    only: { type: 'string' },
    'half-open': { type: 'string' },
    gigabytes: { type: 'string', default: '2' },
    desk: { type: 'boolean', default: false },
    messages: { type: 'string', default: '1000' },
    'per-second': { type: 'string', default: '20' },
    seconds: { type: 'string', default: '60' },
    watchers: { type: 'string', default: '100' },
    events: { type: 'string', default: '5000' },
  },
})
if (values.requests) {
  const figures = await sendHostile({ requests: Number(values.requests), seed: Number(values.seed) })
  console.log(JSON.stringify(figures, null, 2))
  process.exit(isUnharmed(figures) ? 0 : 1)
}
if (values.bombs) {
  const figures = await throwBombs({ gigabytes: Number(values.gigabytes), slowSeconds: Number(values.seconds) })
  console.log(JSON.stringify(figures, null, 2))
  process.exit(isSturdy(figures) ? 0 : 1)
}
if (values.faults) {
  const figures = await meetFaults(values.only)
  console.log(JSON.stringify(figures, null, 2))
  process.exit(figures.every(({ ok }) => ok) ? 0 : 1)
}
if (values['half-open']) {
  const figures = await loseNetwork(Number(values['half-open']))
  console.log(JSON.stringify(figures, null, 2))
  process.exit(figures.ok ? 0 : 1)
}
if (values.crowd) {
  const figures = await holdCrowd({ conversations: Number(values.crowd), seconds: Number(values.seconds), seed: Number(values.seed) })
  console.log(JSON.stringify(figures, null, 2))
  process.exit(heldTogether(figures) ? 0 : 1)
}
if (values.desk) {
  const figures = await watchDesk({
    watched: Number(values.watchers),
    messages: Number(values.messages),
    perSecond: Number(values['per-second']),
  })
  console.log(JSON.stringify(figures, null, 2))
  process.exit(isQuick(figures) ? 0 : 1)
}
if (values.edge) {
  const figures = await soakEdge({
    conversations: Number(values.conversations),
    seconds: Number(values.seconds),
    watchers: Number(values.watchers),
    events: Number(values.events),
  })
  console.log(JSON.stringify(figures, null, 2))
  process.exit(holds(figures) ? 0 : 1)
}

const figures = await killNine({
  seed: Number(values.seed),
  conversations: Number(values.conversations),
  kills: Number(values.kills),
  atOnce: Number(values['at-once']),
})
console.log(JSON.stringify(figures, null, 2))
const { lost, doubled, moved, unanswered, snapshotDiffers, chainBroken, other } = figures
const broken = lost + doubled + moved + unanswered + snapshotDiffers + chainBroken + other.lost + other.doubled
process.exitCode = broken === 0 && figures.acknowledged > 0 && other.uploads > 0 && other.cases > 0 ? 0 : 1

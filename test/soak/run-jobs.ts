/**
 * Kills the server with SIGKILL at random moments of one render job and prints what came of it as JSON.
 *
 *   npm run soak:jobs
 *   npm run soak:jobs -- --seed 7 --rows 2000 --kills 50 --format pdf
 */
import { parseArgs } from 'node:util'
import { killJobs } from './kill-jobs.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter(argument => argument !== '--'),
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    rows: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '50' },
    format: { type: 'string', default: 'pdf' },
  },
})

const format = (['pdf', 'docx', 'html'] as const).find(each => each === values.format) ?? 'pdf'
const figures = await killJobs({ seed: Number(values.seed), rows: Number(values.rows), kills: Number(values.kills), format })
console.log(JSON.stringify(figures, null, 2))
const { missing, doubled, wrong, same, struck } = figures
process.exitCode = missing + doubled + wrong === 0 && same && struck > 0 ? 0 : 1

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { openingOf, rendering, sampleOf } from '../../golden/sample-case.ts'

/** Documents after which memory no longer grows. */
const plans = 120

/** The most megabytes that a workerd of ours ever had, by what the kernel says of it. */
function peakOfWorkerd(): number {
  const processes = execFileSync('ps', ['-eo', 'pid=,ppid=,comm='], { encoding: 'utf8' }).trim().split('\n')
  const own = processes
    .map(line => line.trim().split(/\s+/))
    .find(([, parent, name]) => Number(parent) === process.pid && name === 'workerd')
  if (!own) throw new Error('no workerd was started here')
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${own[0]}/status`, 'utf8'))?.[1]) / 1024
}

async function peakWith(configPath: string, requests: (worker: URL) => Promise<void>): Promise<number> {
  const harness = createTestHarness({ root: import.meta.dirname, workers: [{ configPath }] })
  try {
    await requests(new URL((await harness.listen()).url))
    return peakOfWorkerd()
  } finally {
    await harness.close()
  }
}

/** The limit of a Worker is 128 MB for what is its own; what workerd itself takes is not. */
test.runIf(process.platform === 'linux')('plans are made in less than 128 MB', async () => {
  const empty = await peakWith('wrangler.empty.toml', async worker => {
    await (await fetch(worker)).text()
  })
  const sample = sampleOf('contingency-plan')
  const peak = await peakWith('wrangler.toml', async worker => {
    for (let at = 0; at < plans; at += 1) {
      const fields = { ...sample.fields, organizerName: `杭州第${at}茶业有限公司` }
      const wanted = { template: 'contingency-plan', format: 'pdf', locale: 'zh-CN' }
      const job = { events: [openingOf({ ...sample, fields })], wanted, today: rendering.clock.today() }
      const made = await (await fetch(worker, { method: 'POST', body: JSON.stringify(job) })).json()
      expect(made).toMatchObject({ length: expect.any(Number) })
    }
  })
  console.log(`${plans} plans: ${Math.round(peak - empty)} MB more than an empty worker, which is ${Math.round(empty)} MB`)
  expect(peak - empty).toBeLessThan(128)
})

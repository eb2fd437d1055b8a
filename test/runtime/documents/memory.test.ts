import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, expect, test, vi } from 'vitest'
import { createTestHarness } from 'wrangler'
import { openingOf, rendering, sampleOf } from '../../golden/sample-case.ts'

const plans = Number(process.env.PLANS ?? 100)

/** Without a limit V8 clears up when it likes; a Worker has 128 MB for its heap and everything beside it. */
const heapMb = 80

/** The most megabytes that a process ever had, by what the kernel says: that of the larger workerd, beside which the harness has one of its own. */
function peakOfWorkerd(): number {
  const processes = execFileSync('ps', ['-eo', 'pid=,ppid=,comm='], { encoding: 'utf8' }).trim().split('\n')
  const own = processes
    .map(line => line.trim().split(/\s+/))
    .filter(([, parent, name]) => Number(parent) === process.pid && name === 'workerd')
  const peaks = own.map(([pid]) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
  if (peaks.length === 0) throw new Error('no workerd was started here')
  return Math.max(...peaks)
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

afterAll(() => {
  vi.unstubAllEnvs()
})

test.runIf(process.platform === 'linux')('plans are made in less than 128 MB', async () => {
  vi.stubEnv('MINIFLARE_WORKERD_V8_FLAGS', `--max-heap-size=${heapMb}`)
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
  console.log(
    `${plans} plans: the process at most ${Math.round(peak - empty)} MB larger than that of an empty worker, ${Math.round(empty)} MB`,
  )
  expect(peak - empty).toBeLessThan(128)
})

import { unzipSync } from 'fflate'
import { beforeEach, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import type { JobRef } from '../../ports/render-jobs.ts'
import type { RenderTask } from '../../ports/row-renderer.ts'
import { endRenderJob, sweepRenderJobs } from './end-render-job.ts'
import { renderRows } from './render-rows.ts'
import { type Running, runRenderJobs } from './run-render-jobs.ts'

let server: Awaited<ReturnType<typeof testApp>>
let ref: JobRef
beforeEach(async () => {
  server = await testApp()
  const records = ['甲公司', '乙公司'].map(organizerName => ({ fields: { organizerName } }))
  const job = { template: 'contingency-plan', format: 'html', records }
  const { body } = await server.call('POST', '/v1/render-jobs', job, server.bearer(server.apiKey))
  ref = { organisation: server.organisation, jobId: body.id }
})

const leaseMs = 10_000
const run = (owner: string, before: () => Promise<unknown> = async () => undefined, deps: Running = server.deps) => {
  const render = async (task: RenderTask) => {
    await before()
    const made = await renderRows(server.deps, task)
    // what this worker makes is told from what another one makes
    for (let at = 0; at < made.bytes.length; at += 1) if (owner === 'late') made.bytes[at] = 0
    return made
  }
  return runRenderJobs(deps, { width: 1, render }, { owner })
}
/** A worker that dies between its files and the word that they are there. */
const dying = (): Running => ({
  ...server.deps,
  renderJobs: {
    ...server.deps.renderJobs,
    complete: async () => {
      throw new Error('killed')
    },
  },
})
const kept = async () => (await server.deps.jobFiles.list(`${ref.organisation}/${ref.jobId}`)).map(key => key.split('/')[2] ?? '').sort()

async function archive(): Promise<Record<string, Uint8Array>> {
  const headers = server.bearer(server.apiKey)
  const response = await server.app.request(`/v1/render-jobs/${ref.jobId}/result.zip`, { headers })
  return unzipSync(new Uint8Array(await response.arrayBuffer()))
}

test('a worker that lost its lease and writes late changes nothing of what the next one made', async () => {
  await run('late', async () => {
    server.clock.advance(leaseMs)
    await run('next')
  })
  expect(await server.deps.renderJobs.get(ref)).toMatchObject({ status: 'done', done: 2 })
  const files = await archive()
  expect(Object.keys(files)).toEqual(['manifest.json', '00001.html', '00002.html'])
  for (const bytes of Object.values(files)) expect(new Set(bytes).has(0)).toBe(false)
  expect(await kept()).toEqual([expect.stringMatching(/^files-000000-next\.\d+$/), 'rows-000000'])
})

test('the files of a worker that died are swept when the job is done', async () => {
  await expect(run('late', undefined, dying())).rejects.toThrow('killed')
  expect(await kept()).toEqual([expect.stringMatching(/^files-000000-late/), 'rows-000000'])
  server.clock.advance(leaseMs)
  await run('next')
  expect(await kept()).toEqual([expect.stringMatching(/^files-000000-next/), 'rows-000000'])
})

test('nothing is left of a job that is cancelled while a part is made', async () => {
  await run('late', () => endRenderJob(server.deps, ref))
  expect(await server.deps.renderJobs.get(ref)).toMatchObject({ status: 'cancelled' })
  expect(await kept()).toEqual([])
})

test('what a worker wrote after the job was cancelled, and died over, is swept', async () => {
  await expect(run('late', () => endRenderJob(server.deps, ref), dying())).rejects.toThrow('killed')
  expect(await kept()).toHaveLength(1)
  await sweepRenderJobs(server.deps)
  expect(await kept()).toEqual([])
})

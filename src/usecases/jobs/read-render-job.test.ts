import { expect, test } from 'vitest'
import { testClock } from '../../../test/fixtures/store/test-clock.ts'
import { ids } from '../../../test/fixtures/store/test-stores.ts'
import { testVault } from '../../../test/fixtures/store/test-vault.ts'
import { memoryStore } from '../../adapters/memory/index.ts'
import { readRenderJob } from './read-render-job.ts'
import { sealForJob } from './sealed-job.ts'

test('a job that runs says how long it will take, by what it took so far', async () => {
  const clock = testClock()
  const deps = { ...memoryStore({ vault: testVault, clock }), vault: testVault, clock }
  const box = { organisation: 'org_1', jobId: ids.next('job'), key: await testVault.newDataKey() }
  const settings = await sealForJob(deps, box, 'settings', new TextEncoder().encode('{"templates":[]}'))
  const start = clock.now()
  const until = new Date(Date.parse(start) + 3_600_000).toISOString()
  const eta = async () => {
    const read = await readRenderJob(deps, box)
    return read.ok ? read.read.etaSeconds : read.code
  }
  await deps.renderJobs.open({
    organisation: 'org_1',
    id: box.jobId,
    createdAt: start,
    expiresAt: until,
    retryOf: null,
    key: box.key,
    settings,
  })
  await deps.renderJobs.addParts(
    box,
    [0, 1, 2, 3].map(part => ({ part, firstIndex: part * 25, rows: 25 })),
  )
  await deps.renderJobs.activate(box, 100)
  expect(await eta()).toBeNull()
  const claimed = await deps.renderJobs.claim({ owner: 'a', lease: 'a/1', now: start, until })
  clock.advance(10_000)
  expect(await eta()).toBeNull()
  if (!claimed) throw new Error('nothing waited')
  await deps.renderJobs.complete(claimed, { done: 24, failed: 1, bytes: 9, report: new Uint8Array([1]) })
  expect(await eta()).toBe(30)
})

import { expect, test } from 'vitest'
import { killJobs } from '../../soak/kill-jobs.ts'

test('a server killed in the middle of a render job finishes it, every row once, with the bytes of an undisturbed run', async () => {
  const figures = await killJobs({ seed: 10, rows: 240, kills: 1, format: 'pdf' })
  expect(figures).toMatchObject({ missing: 0, doubled: 0, wrong: 0, same: true })
  expect(figures.struck).toBeGreaterThan(0)
}, 300_000)

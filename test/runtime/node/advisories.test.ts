import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const root = join(import.meta.dirname, '../../..')
const answer = z.object({ vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), via: z.array(z.unknown()) })) })

/** What the registry knows against the packages of the lockfile that are shipped; null where it answers no such question. */
const audited = () =>
  new Promise<z.infer<typeof answer> | null>(done => {
    execFile(
      'npm',
      ['audit', '--json', '--omit=dev', '--fetch-retries=0'],
      { cwd: root, timeout: 60_000, maxBuffer: 1 << 26 },
      (_error, told) => {
        const read = answer.safeParse(jsonOf(told))
        done(read.success ? read.data : null)
      },
    )
  })

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

test('nothing that is shipped has a known weakness that is high or critical', async ({ skip }) => {
  const told = await audited()
  if (!told) return skip('the registry tells no advisories here')
  const bad = Object.entries(told.vulnerabilities).filter(([, { severity }]) => ['high', 'critical'].includes(severity))
  expect(bad).toEqual([])
})

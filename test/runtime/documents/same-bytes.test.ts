import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { renderTemplate } from '../../../src/usecases/render-template.ts'
import { caseOf, openingOf, rendering, sampleOf, templateIds } from '../../golden/sample-case.ts'

const harness = createTestHarness({ root: import.meta.dirname, workers: [{ configPath: 'wrangler.toml' }] })
let worker: URL

beforeAll(async () => {
  const { url } = await harness.listen()
  worker = new URL(url)
})

afterAll(() => harness.close())

for (const template of templateIds)
  for (const format of ['pdf', 'docx', 'html'] as const)
    test(`${template} as ${format} has the same bytes on Node and in workerd`, async () => {
      const sample = sampleOf(template)
      const wanted = { template, format, locale: 'zh-CN' }
      const job = { events: [openingOf(sample)], wanted, today: rendering.clock.today() }
      const response = await fetch(worker, { method: 'POST', body: JSON.stringify(job) })
      const there = await response.json()
      const here = await renderTemplate(rendering, caseOf(sample), wanted)
      expect(there).toEqual(here.ok ? { sha256: here.sha256, length: here.bytes.length } : here)
    })

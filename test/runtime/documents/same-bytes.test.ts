import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unstable_startWorker } from 'wrangler'
import { renderTemplate } from '../../../src/usecases/render-template.ts'
import { caseOf, openingOf, rendering, sampleOf, templateIds } from '../../golden/sample-case.ts'

let worker: Awaited<ReturnType<typeof unstable_startWorker>>

beforeAll(async () => {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
  worker = await unstable_startWorker({
    config: join(import.meta.dirname, 'wrangler.toml'),
    dev: { server: { port: 0 }, inspector: false, watch: false, logLevel: 'error' },
  })
})

afterAll(() => worker.dispose())

for (const template of templateIds)
  for (const format of ['pdf', 'html'] as const)
    test(`${template} as ${format} has the same bytes on Node and in workerd`, async () => {
      const sample = sampleOf(template)
      const wanted = { template, format, locale: 'zh-CN' }
      const job = { events: [openingOf(sample)], wanted, today: rendering.clock.today() }
      const response = await worker.fetch('http://documents.test/', { method: 'POST', body: JSON.stringify(job) })
      const here = await renderTemplate(rendering, caseOf(sample), wanted)
      expect(await response.json()).toEqual(here.ok ? { sha256: here.sha256, length: here.bytes.length } : here)
    })

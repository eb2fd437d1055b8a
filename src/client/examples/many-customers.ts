/**
 * Many customers through the typed client: cases by their reference, what is missing, events, and a document of each.
 * ANBEI_URL=http://127.0.0.1:8787 ANBEI_API_KEY=… npx node src/client/examples/many-customers.ts
 */
import { writeFileSync } from 'node:fs'
import { organisationClient } from '../index.ts'

const anbei = organisationClient({
  base: process.env.ANBEI_URL ?? 'http://127.0.0.1:8787',
  token: process.env.ANBEI_API_KEY ?? '',
  locale: 'zh-CN',
})

const records = [
  { id: 'ts-1', fields: { organizerName: '杭州示例科技有限公司', logRetentionMonths: 6 } },
  { id: 'ts-2', fields: { organizerName: '杭州样例茶叶店', serverIpRanges: '10.0.0.1' } },
]
const { results, summary } = await anbei.upsertCases(records, ['icpFiling'], ['fail'])
for (const { id, status, errors } of results) console.log(id, status, errors.map(({ field, message }) => `${field}: ${message}`).join('; '))
console.log(`created ${summary.created}, failed ${summary.failed}`)

const told = await anbei.recordEvents([{ externalRef: 'ts-1', filing: 'icpFiling', type: 'submitted', on: '2026-11-20' }])
console.log(`recorded ${told.summary.recorded}`)

const started = await anbei.startJob({
  template: 'contingency-plan',
  format: 'docx',
  records: records.map(({ id, fields }) => ({ id, fields })),
})
const job = await anbei.jobDone(started.id)
for await (const { id, errors } of anbei.jobItems(job.id, 'failed')) console.log(id, errors.map(({ code }) => code).join(', '))
const archive = await anbei.jobResult(job.id)
writeFileSync(process.env.ANBEI_OUT ?? 'plans.zip', Buffer.from(await new Response(archive).arrayBuffer()))
console.log(`done ${job.counts.done}, failed ${job.counts.failed}`)

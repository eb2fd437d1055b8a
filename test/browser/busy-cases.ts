import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunningServer } from './start-server.ts'

export const licence = join(import.meta.dirname, '../fixtures/reading/licence-photo.jpg')

const known = {
  domainExpiryDate: '2027-01-15',
  organizerName: '杭州云启智联科技有限公司',
  organizerNature: 'enterprise',
  organizerCertAddress: '浙江省杭州市余杭区文一西路1500号',
  mailingAddress: '浙江省杭州市余杭区文一西路1500号',
  principalName: '张三',
  principalMobile: '13812345678',
  principalEmergencyPhone: '13812345678',
}

/** The code of a conversation that was asked to its end: its application is on its way and dates run. */
export async function endedCase(server: RunningServer): Promise<string> {
  const call = callerOf(server)
  const opened = await open(server)
  for (let turn = 0; turn < 60; turn += 1) {
    const { reply } = await call('POST', `${opened.path}/turns`, { text: turn % 2 ? '先跳过' : '不清楚' }, opened.visitor)
    if (reply.kind === 'complete') break
  }
  const integrator = { authorization: `Bearer ${server.apiKey}` }
  await call('PATCH', `/cases/${opened.case.id}/fields`, known, integrator)
  await call('POST', `/cases/${opened.case.id}/events`, { type: 'submitted', on: '2026-11-22' }, integrator)
  return opened.resumeCode
}

/** The code of one in which a licence was read and waits to be confirmed. */
export async function readCase(server: RunningServer): Promise<string> {
  const opened = await open(server)
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(readFileSync(licence))], { type: 'image/jpeg' }), '执照.jpg')
  await callerOf(server)('POST', `${opened.path}/uploads?read=server`, form, opened.visitor)
  return opened.resumeCode
}

async function open(server: RunningServer) {
  const opened = await callerOf(server)('POST', '/conversations', { filings: ['icpFiling'] }, { 'x-site-key': server.siteKey })
  return { ...opened, path: `/conversations/${opened.conversation.id}`, visitor: { authorization: `Bearer ${opened.token}` } }
}

const callerOf =
  ({ base }: RunningServer) =>
  async (method: string, path: string, body: object, headers: Readonly<Record<string, string>>) => {
    const isForm = body instanceof FormData
    const answer = await fetch(`${base}/v1${path}`, {
      method,
      headers: { ...headers, ...(isForm ? {} : { 'content-type': 'application/json' }) },
      body: isForm ? body : JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return await answer.json()
  }

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import plan from '../../templates/contingency-plan/sample.json' with { type: 'json' }
import { seededRandom } from './random.ts'
import { serverProcess } from './server-process.ts'

export interface KillJobsOptions {
  readonly seed: number
  readonly rows: number
  readonly kills: number
  readonly format: 'pdf' | 'docx' | 'html'
}

export interface KillJobsFigures extends KillJobsOptions {
  /** kills while rows were being made */
  readonly struck: number
  readonly missing: number
  readonly doubled: number
  /** failed that should be made, made that should fail */
  readonly wrong: number
  /** the archive has the bytes of a run that nobody disturbed */
  readonly same: boolean
  readonly seconds: number
}

const apiKey = 'test-api-key'
/** where the work is cut is chance, but never before it began */
const longestPauseMs = 60
/** a row that must fail, once */
const badEvery = 40

/** Kills the real server at random moments of a render job, then holds its archive against that of an undisturbed run. */
export async function killJobs(options: KillJobsOptions): Promise<KillJobsFigures> {
  const began = Date.now()
  const { seed, rows, kills, format } = options
  const folder = mkdtempSync(join(tmpdir(), 'kill-jobs-'))
  const random = seededRandom(seed)
  const server = await serverProcess({
    DATABASE_URL: `file:${join(folder, 'anbei.db')}`,
    ANBEI_API_KEY: apiKey,
    ANBEI_TODAY: '2026-11-23',
    ANBEI_LOG: 'error',
  })
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${server.base}/v1/render-jobs${path}`, { ...init, headers: { authorization: `Bearer ${apiKey}`, ...init.headers } })
  const records = Array.from({ length: rows }, (_, n) => {
    const fields = { ...plan.fields, organizerName: `示例${n}号有限公司`, ...(n % badEvery === 7 ? { principalMobile: '123' } : {}) }
    return JSON.stringify({ fields })
  })

  async function begin(): Promise<string> {
    const headers = { 'content-type': 'application/x-ndjson' }
    const response = await call(`?template=contingency-plan&format=${format}`, { method: 'POST', headers, body: records.join('\n') })
    const { id } = await response.json()
    return id
  }
  async function made(id: string): Promise<{ readonly rows: number; readonly ended: boolean }> {
    const { counts, status } = await (await call(`/${id}`)).json()
    return { rows: counts.done + counts.failed, ended: status !== 'queued' && status !== 'running' }
  }
  async function wait(id: string, until: number): Promise<boolean> {
    for (;;) {
      const now = await made(id)
      if (now.ended || now.rows >= until) return now.ended
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  }
  async function archive(id: string): Promise<Buffer> {
    await wait(id, Number.POSITIVE_INFINITY)
    return Buffer.from(await (await call(`/${id}/result.zip`)).arrayBuffer())
  }

  try {
    await server.start()
    const undisturbed = await archive(await begin())
    const id = await begin()
    let struck = 0
    for (let n = 0; n < kills; n += 1) {
      const { rows: before } = await made(id)
      const ended = await wait(id, before + Math.floor((random() * (rows - before)) / (kills - n)))
      await new Promise(resolve => setTimeout(resolve, random() * longestPauseMs))
      if (!ended && !(await made(id)).ended) struck += 1
      await server.kill()
      await server.start()
    }
    const disturbed = await archive(id)
    const items = manifestIn(disturbed)
    const indexes = new Set(items.map(({ index }) => index))
    return {
      ...options,
      struck,
      missing: rows - indexes.size,
      doubled: items.length - indexes.size,
      wrong: items.filter(({ index, status }) => (status === 'failed') !== (index % badEvery === 7)).length,
      same: disturbed.equals(undisturbed),
      seconds: Math.round((Date.now() - began) / 1000),
    }
  } catch (error) {
    throw new Error(`the soak broke off; the server's last words:\n${server.lastWords()}`, { cause: error })
  } finally {
    await server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The first entry of the archive, stored as it is. */
function manifestIn(zip: Buffer): readonly { readonly index: number; readonly status: string }[] {
  const from = 30 + zip.readUInt16LE(26)
  return JSON.parse(zip.toString('utf8', from, from + zip.readUInt32LE(18))).rows
}

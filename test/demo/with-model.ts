import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startModelServer } from '../fixtures/llm/model-server.ts'
import { startNodeServer } from '../runtime/node/start-node-server.ts'

/** What the plain listener makes nothing of. */
export const vagueAnswers: Readonly<Record<string, string>> = {
  serverRegion: '就在我们这儿那栋电信大楼里头',
  currentlyResolving: '敲网址已经能蹦出画面了',
}

/** A server of its own that asks a model, which plays recorded answers. */
export async function startWithModel() {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'))
  const model = await startModelServer()
  const server = await startNodeServer({
    DATABASE_URL: `file:${join(folder, 'anbei.db')}`,
    ANBEI_LOG: 'warn',
    LLM_BASE_URL: model.baseUrl,
    LLM_MODEL: 'recorded',
    LLM_API_KEY: model.apiKey,
  })
  // also when the demo ends with an error
  process.once('exit', () => server.stop('SIGTERM'))
  return {
    base: server.base.replace(/\/$/, ''),
    calls: () => model.requests.length,
    async stop() {
      await server.stop('SIGTERM')
      await model.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

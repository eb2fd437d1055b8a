import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ModelServer, startModelServer } from '../../../test/fixtures/llm/model-server.ts'
import { memoryLimits } from '../limits/memory-limits.ts'
import { chatModel } from './chat-model.ts'
import { wordingWith } from './model-wording.ts'
import type { ModelSettings } from './read-model-settings.ts'

const prompt = readFileSync(join(import.meta.dirname, '../../../prompts/word.md'), 'utf8')
const lines = ['1. 网站叫什么名字？', '2. 网站什么时候开通的？']
const warmer = ['1. 麻烦您，网站叫什么名字？', '2. 麻烦您，网站什么时候开通的？']

let server: ModelServer
let logged: { readonly event: string; readonly facts: Readonly<Record<string, unknown>> }[]

beforeAll(async () => {
  server = await startModelServer()
  // loaded in the first call otherwise, slowly on a busy machine
  await import('./langchain-model.ts')
})
afterAll(() => server.close())
beforeEach(() => {
  logged = []
})

const settings = (change: Partial<ModelSettings> = {}): ModelSettings => ({
  model: 'recorded',
  via: { kind: 'openAi', baseUrl: server.baseUrl, apiKey: server.apiKey },
  wording: true,
  timeoutMs: 2_000,
  maxTokens: 500,
  callsPerHour: 100,
  ...change,
})

const wording = (change: Partial<ModelSettings> = {}) => {
  const made = wordingWith(settings(change), own => ({
    model: chatModel(own),
    prompt,
    limits: memoryLimits(),
    log: (_level, event, facts = {}) => logged.push({ event, facts }),
  }))
  if (!made) throw new Error('wording is switched off')
  return made
}

async function word(made = wording(), said = '好的') {
  const heard: [number, string][] = []
  const worded = await made.word({ lines, said, locale: 'zh-CN', quota: 'org/case' }, (line, index) => heard.push([index, line]))
  return { ...worded, heard }
}

test('lines come in the words of the model, one by one and in order', async () => {
  const { lines: worded, by, heard } = await word()
  expect(worded).toEqual(warmer)
  expect(by).toBe('recorded word@1')
  expect(heard).toEqual(warmer.map((line, index) => [index, line]))
})

test('what a model promises is not said', async () => {
  server.meet('drift')
  const { lines: worded, by, heard } = await word()
  expect([worded, by]).toEqual([lines, null])
  expect(heard).toEqual(lines.map((line, index) => [index, line]))
  expect(logged[0]?.facts).toMatchObject({ kept: 0, refused: 2 })
})

describe('a failure is not noticed', () => {
  test.each([
    ['hang', 'timeout'],
    ['slow', 'timeout'],
    [500, 'http-500'],
    [401, 'http-401'],
  ] as const)('%s', async (fault, code) => {
    server.meet(fault)
    const before = server.requests.length
    const { lines: worded, by, heard } = await word(wording({ timeoutMs: 300 }))
    expect([worded, by, heard.length]).toEqual([lines, null, 2])
    expect(server.requests.length - before).toBe(1)
    expect(logged[0]).toEqual({ event: 'wording.model-failed', facts: { code, ms: expect.any(Number) } })
  })

  test('a stream that breaks off leaves whole lines only', async () => {
    server.meet('broken')
    const { lines: worded, by } = await word()
    expect(worded).toEqual([warmer[0], lines[1]])
    expect(by).toBe('recorded word@1')
  })
})

test('a reply that is drafted again is not paid for twice, and is told again', async () => {
  const made = wording()
  const before = server.requests.length
  const [first, second] = [await word(made), await word(made)]
  expect(server.requests.length - before).toBe(1)
  expect(second).toEqual(first)
})

test('switched off it is not there', () => {
  const never = () => {
    throw new Error('asked')
  }
  expect(wordingWith(settings({ wording: false }), never)).toBeNull()
  expect(wordingWith(null, never)).toBeNull()
})

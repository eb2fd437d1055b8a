import { describe, expect, test } from 'vitest'
import type { ModelSettings } from './read-model-settings.ts'
import { type AiBinding, workersAiModel } from './workers-ai-model.ts'

const settings: ModelSettings = {
  model: '@cf/some/model',
  via: { kind: 'workersAi' },
  wording: true,
  timeoutMs: 1000,
  maxTokens: 77,
  callsPerHour: 10,
}
const question = { system: 'read', message: '{"message":"网站叫橘园"}' }
const fills = [{ field: 'siteName', value: '橘园', quote: '橘园' }]
const signal = new AbortController().signal

/** What the service would answer, and what it was asked. */
function binding(answer: unknown) {
  const asked: { model: string; input: Record<string, unknown> }[] = []
  const ai: AiBinding = {
    run: async (model, input) => {
      asked.push({ model, input: { ...input } })
      if (answer instanceof Error) throw answer
      return answer
    },
  }
  return { model: workersAiModel(settings, ai), asked }
}

const streamOf = (...parts: string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(stream) {
      for (const part of parts) stream.enqueue(new TextEncoder().encode(part))
      stream.close()
    },
  })

async function read(stream: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of stream) text += part
  return text
}

describe('proposals', () => {
  test.each([
    ['parsed JSON', { response: { fills } }],
    ['JSON as text', { response: JSON.stringify({ fills }) }],
    ['the form of OpenAI', { choices: [{ message: { content: JSON.stringify({ fills }) } }] }],
  ])('as %s are read', async (_, answer) => {
    const { model, asked } = binding(answer)
    expect(await model.ask(question, signal)).toEqual(fills)
    expect(asked[0]).toMatchObject({
      model: '@cf/some/model',
      input: {
        max_tokens: 77,
        temperature: 0,
        response_format: { type: 'json_schema' },
        messages: [
          { role: 'system', content: 'read' },
          { role: 'user', content: question.message },
        ],
      },
    })
  })

  test.each([
    ['no answer', {}, 'refused'],
    ['words in place of JSON', { response: 'I cannot' }, 'unreadable'],
    ['a used-up allocation', new Error('3036: You have used up your daily free allocation'), 'http-429'],
    ['an error', new Error('internal'), 'unreachable'],
  ])('%s is a failure with a code', async (_, answer, code) => {
    await expect(binding(answer).model.ask(question, signal)).rejects.toMatchObject({ code })
  })
})

describe('words', () => {
  test('are streamed, however the bytes are cut', async () => {
    const { model } = binding(streamOf('data: {"respo', 'nse":"网站"}\n\ndata: {"response":"名"}', '\n\ndata: [DONE]\n\n'))
    expect(await read(model.stream(question, signal))).toBe('网站名')
  })
  test('are read in the form of OpenAI too', async () => {
    const { model } = binding(streamOf('data: {"choices":[{"delta":{"content":"好"}}]}\n\ndata: {"choices":[{"delta":{}}]}\n\n'))
    expect(await read(model.stream(question, signal))).toBe('好')
  })
  test('that do not stream are a failure', async () => {
    await expect(read(binding({ response: 'x' }).model.stream(question, signal))).rejects.toMatchObject({ code: 'unreadable' })
  })
})

import { z } from 'zod'
import { type ChatModel, ModelFailure, type ModelQuestion, proposedFills } from './ask-model.ts'
import type { ModelSettings } from './read-model-settings.ts'

/** The binding of Workers AI (`[ai] binding = "AI"`), as far as it is used. */
export interface AiBinding {
  run(model: string, input: object): Promise<unknown>
}

/** Older models answer `{response}`, newer ones as OpenAI's do. JSON comes parsed or as text. */
const answered = z.union([
  z.object({ response: z.union([z.string(), z.record(z.string(), z.unknown())]) }).transform(each => each.response),
  z
    .object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) })
    .transform(each => each.choices[0]?.message.content ?? ''),
])

const piece = z.union([
  z.object({ response: z.string() }).transform(each => each.response),
  z
    .object({ choices: z.array(z.object({ delta: z.object({ content: z.string().nullish() }) })).min(1) })
    .transform(each => each.choices[0]?.delta.content ?? ''),
])

/** A model of Workers AI through its binding: no key, no address. */
export function workersAiModel({ model, maxTokens }: ModelSettings, binding: AiBinding): ChatModel {
  const run = (question: ModelQuestion, more: object): Promise<unknown> =>
    binding.run(model, { messages: messagesOf(question), max_tokens: maxTokens, temperature: 0, ...more }).catch((error: unknown) => {
      throw failureOf(error)
    })
  return {
    async ask(question) {
      const schema = { type: 'json_schema', json_schema: z.toJSONSchema(proposedFills) }
      const answer = answered.safeParse(await run(question, { response_format: schema }))
      if (!answer.success) throw new ModelFailure('refused')
      const parsed = proposedFills.safeParse(typeof answer.data === 'string' ? parseJson(answer.data) : answer.data)
      if (parsed.success) return parsed.data.fills
      throw new ModelFailure('unreadable')
    },
    async *stream(question, signal) {
      const body = await run(question, { stream: true })
      if (!(body instanceof ReadableStream)) throw new ModelFailure('unreadable')
      for await (const line of linesOf(body, signal)) {
        if (!line.startsWith('data:') || line.includes('[DONE]')) continue
        const found = piece.safeParse(parseJson(line.slice('data:'.length)))
        if (found.success) yield found.data
      }
    },
  }
}

const messagesOf = ({ system, message }: ModelQuestion) => [
  { role: 'system', content: system },
  { role: 'user', content: message },
]

async function* linesOf(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<string> {
  const reader = body.getReader()
  const stop = () => void reader.cancel().catch(() => {})
  signal.addEventListener('abort', stop, { once: true })
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true })
      const lines = rest.split('\n')
      rest = done ? '' : (lines.pop() ?? '')
      yield* lines
      if (done) return
    }
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The binding throws errors whose message begins with the code of the service: 3036 is a used-up allocation, 3040 no capacity. */
function failureOf(error: unknown): ModelFailure {
  const code = error instanceof Error ? /^\D{0,20}(\d{4})\b/.exec(error.message)?.[1] : undefined
  return new ModelFailure(code === '3036' || code === '3040' ? 'http-429' : 'unreachable')
}

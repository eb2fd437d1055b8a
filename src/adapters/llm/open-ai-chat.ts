import { BaseChatModel, type BaseChatModelCallOptions, type BindToolsInput } from '@langchain/core/language_models/chat_models'
import { AIMessageChunk, type BaseMessage } from '@langchain/core/messages'
import { ChatGenerationChunk, type ChatResult } from '@langchain/core/outputs'
import { z } from 'zod'
import type { ModelSettings, OpenAiEndpoint } from './read-model-settings.ts'
import { streamLines } from './stream-lines.ts'

/** these take no temperature but their own, and count what they think */
const reasons = /^(?:o\d|gpt-5)/

const answered = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.string().nullish(),
          tool_calls: z
            .array(z.object({ id: z.string().optional(), function: z.object({ name: z.string(), arguments: z.string() }) }))
            .nullish(),
        }),
      }),
    )
    .min(1),
})

const piece = z.object({ choices: z.array(z.object({ delta: z.object({ content: z.string().nullish() }) })).min(1) })

interface CallOptions extends BaseChatModelCallOptions {
  readonly tools?: readonly BindToolsInput[]
}

/** What an endpoint refused. */
class HttpError extends Error {
  readonly status: number

  constructor(status: number) {
    super(`the model answers with ${status}`)
    this.status = status
  }
}

/**
 * A chat model of LangChain that speaks as much of the OpenAI API as is asked of it: one function that must be called, or words as they come. The
 * whole client of that API and the model around it are ten times as large, in a Worker that counts its bytes.
 */
export class OpenAiChat extends BaseChatModel<CallOptions> {
  readonly #settings: ModelSettings
  readonly #endpoint: OpenAiEndpoint

  constructor(settings: ModelSettings, endpoint: OpenAiEndpoint) {
    super({ maxRetries: 0 })
    this.#settings = settings
    this.#endpoint = endpoint
  }

  override _llmType(): string {
    return 'openai'
  }

  override bindTools(tools: BindToolsInput[]) {
    return this.withConfig({ tools })
  }

  override async _generate(messages: BaseMessage[], options: CallOptions): Promise<ChatResult> {
    const response = await this.#post(messages, options, false)
    const [choice] = answered.parse(await response.json()).choices
    const text = choice?.message.content ?? ''
    const calls = (choice?.message.tool_calls ?? []).map(({ id, function: { name, arguments: json } }) => ({
      id,
      name,
      args: argumentsOf(json),
      json,
    }))
    const message = new AIMessageChunk({
      content: text,
      tool_calls: calls.flatMap(({ id, name, args }) => (args ? [{ type: 'tool_call', ...(id ? { id } : {}), name, args }] : [])),
    })
    // afterwards: made with it, the message would complete what broke off
    message.invalid_tool_calls = calls.flatMap(({ name, args, json }) => (args ? [] : [{ type: 'invalid_tool_call', name, args: json }]))
    return { generations: [{ text, message }] }
  }

  override async *_streamResponseChunks(messages: BaseMessage[], options: CallOptions): AsyncGenerator<ChatGenerationChunk> {
    const { body } = await this.#post(messages, options, true)
    if (!body) return
    for await (const line of streamLines(body, options.signal)) {
      if (!line.startsWith('data:') || line.includes('[DONE]')) continue
      const text = piece.parse(JSON.parse(line.slice('data:'.length))).choices[0]?.delta.content ?? ''
      if (text) yield new ChatGenerationChunk({ text, message: new AIMessageChunk(text) })
    }
  }

  async #post(messages: readonly BaseMessage[], { tools, signal }: CallOptions, stream: boolean): Promise<Response> {
    const { model, maxTokens } = this.#settings
    const [tool] = tools ?? []
    const limits = reasons.test(model) ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens, temperature: 0 }
    const body = {
      model,
      messages: messages.map(message => ({ role: message.type === 'system' ? 'system' : 'user', content: message.text })),
      ...limits,
      ...(stream ? { stream } : {}),
      ...(tool ? { tools, tool_choice: { type: 'function', function: { name: nameOf(tool) } } } : {}),
    }
    const response = await fetch(`${this.#endpoint.baseUrl.replace(/\/$/, '')}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#endpoint.apiKey}` },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    })
    if (response.ok) return response
    await response.body?.cancel()
    throw new HttpError(response.status)
  }
}

const called = z.object({ function: z.object({ name: z.string() }) })

const nameOf = (tool: BindToolsInput): string => called.parse(tool).function.name

const filled = z.record(z.string(), z.unknown())

/** Null when the model wrote no object. */
function argumentsOf(json: string): Record<string, unknown> | null {
  try {
    return filled.parse(JSON.parse(json))
  } catch {
    return null
  }
}

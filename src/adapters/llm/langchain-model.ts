import { HumanMessage, SystemMessage } from '@langchain/core/messages'
import { ChatOpenAI } from '@langchain/openai'
import { type ChatModel, ModelFailure, type ModelQuestion, proposedFills } from './ask-model.ts'
import type { ModelSettings, OpenAiEndpoint } from './read-model-settings.ts'

/** these take no temperature but their own */
const reasons = /^(?:o\d|gpt-5)/

/**
 * The only file that knows LangChain: imported when a model is configured and asked, never before. Proposals come through a function call,
 * which more OpenAI-compatible endpoints know than JSON schemas. Retries are counted by the caller.
 */
export function langchainModel(settings: ModelSettings, endpoint: OpenAiEndpoint): ChatModel {
  // one a call: what it holds would belong to another request on Workers
  const chat = (streaming: boolean) =>
    new ChatOpenAI({
      model: settings.model,
      apiKey: endpoint.apiKey,
      maxTokens: settings.maxTokens,
      configuration: { baseURL: endpoint.baseUrl },
      maxRetries: 0,
      streaming,
      streamUsage: false,
      useResponsesApi: false,
      ...(reasons.test(settings.model) ? {} : { temperature: 0 }),
    })

  return {
    async ask(question, signal) {
      const answer = await chat(false)
        .withStructuredOutput(proposedFills, { name: 'proposedFills', method: 'functionCalling', includeRaw: true })
        .invoke(messagesOf(question), { signal })
        .catch((error: unknown) => {
          throw failureOf(error, signal)
        })
      // a parser that found nothing leaves null behind
      const parsed = proposedFills.safeParse(answer.parsed)
      if (parsed.success) return parsed.data.fills
      throw new ModelFailure(wasCalled(answer.raw) ? 'unreadable' : 'refused')
    },
    async *stream(question, signal) {
      try {
        for await (const chunk of await chat(true).stream(messagesOf(question), { signal })) yield chunk.text
      } catch (error) {
        throw failureOf(error, signal)
      }
    },
  }
}

const messagesOf = ({ system, message }: ModelQuestion) => [new SystemMessage(system), new HumanMessage(message)]

/** A model that refuses writes text in place of the call. */
const wasCalled = (raw: object): boolean =>
  ['tool_calls', 'invalid_tool_calls'].some(name => Array.isArray(Reflect.get(raw, name)) && Reflect.get(raw, name).length > 0)

function failureOf(error: unknown, signal: AbortSignal): ModelFailure {
  if (signal.aborted) return new ModelFailure('timeout')
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
  if (typeof status === 'number') return new ModelFailure(`http-${status}`)
  return new ModelFailure(error instanceof SyntaxError ? 'unreadable' : 'unreachable')
}

import { HumanMessage, SystemMessage } from '@langchain/core/messages'
import { ChatOpenAI } from '@langchain/openai'
import { type AskModel, ModelFailure, proposedFills } from './ask-model.ts'
import type { ModelSettings } from './read-model-settings.ts'

/** these take no temperature but their own */
const reasons = /^(?:o\d|gpt-5)/

/**
 * The only file that knows LangChain: imported when a model is configured and asked, never before. Answers through a function call,
 * which more OpenAI-compatible endpoints know than JSON schemas. Retries are counted by the caller.
 */
export const langchainModel =
  ({ baseUrl, model, apiKey, maxTokens }: ModelSettings): AskModel =>
  async ({ system, message }, signal) => {
    // one a call: what it holds would belong to another request on Workers
    const chat = new ChatOpenAI({
      model,
      apiKey,
      maxTokens,
      configuration: { baseURL: baseUrl },
      maxRetries: 0,
      streaming: false,
      useResponsesApi: false,
      ...(reasons.test(model) ? {} : { temperature: 0 }),
    }).withStructuredOutput(proposedFills, { name: 'proposedFills', method: 'functionCalling', includeRaw: true })
    const answer = await chat
      .invoke([new SystemMessage(system), new HumanMessage(JSON.stringify({ message }))], { signal })
      .catch((error: unknown) => {
        throw failureOf(error, signal)
      })
    // a parser that found nothing leaves null behind
    const parsed = proposedFills.safeParse(answer.parsed)
    if (parsed.success) return parsed.data.fills
    throw new ModelFailure(wasCalled(answer.raw) ? 'unreadable' : 'refused')
  }

/** A model that refuses writes text in place of the call. */
const wasCalled = (raw: object): boolean =>
  ['tool_calls', 'invalid_tool_calls'].some(name => Array.isArray(Reflect.get(raw, name)) && Reflect.get(raw, name).length > 0)

function failureOf(error: unknown, signal: AbortSignal): ModelFailure {
  if (signal.aborted) return new ModelFailure('timeout')
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
  if (typeof status === 'number') return new ModelFailure(`http-${status}`)
  return new ModelFailure(error instanceof SyntaxError ? 'unreadable' : 'unreachable')
}

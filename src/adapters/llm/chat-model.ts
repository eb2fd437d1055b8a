import { type ChatModel, ModelFailure } from './ask-model.ts'
import type { ModelSettings } from './read-model-settings.ts'
import { type AiBinding, workersAiModel } from './workers-ai-model.ts'

/** The configured model. */
export function chatModel(settings: ModelSettings, binding?: AiBinding): ChatModel {
  const { via } = settings
  if (via.kind === 'workersAi') return binding ? workersAiModel(settings, binding) : absent
  // the model client is large: loaded when it is first needed
  const load = async () => (await import('./langchain-model.ts')).langchainModel(settings, via)
  return {
    ask: async (question, signal) => (await load()).ask(question, signal),
    async *stream(question, signal) {
      yield* (await load()).stream(question, signal)
    },
  }
}

const absent: ChatModel = {
  ask: () => Promise.reject(new ModelFailure('unreachable')),
  // biome-ignore lint/correctness/useYield: it has nothing to say
  async *stream() {
    throw new ModelFailure('unreachable')
  },
}

import { type ChatModel, ModelFailure } from './ask-model.ts'
import type { ModelSettings } from './read-model-settings.ts'
import { type AiBinding, workersAiModel } from './workers-ai-model.ts'

/** The model client is large: loaded when it is first needed, or ahead of that where a process starts once for all. */
const client = () => import('./langchain-model.ts')

/** So that the first owner's time limit is not spent on loading. Nothing where the model is bound, or none is configured. */
export async function loadChatModel(settings: ModelSettings | null): Promise<void> {
  if (settings?.via.kind === 'openAi') await client()
}

/** The configured model. */
export function chatModel(settings: ModelSettings, binding?: AiBinding): ChatModel {
  const { via } = settings
  if (via.kind === 'workersAi') return binding ? workersAiModel(settings, binding) : absent
  const load = async () => (await client()).langchainModel(settings, via)
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

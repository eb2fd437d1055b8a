import type { PackedTopics } from '../../domain/listening/topic-model.ts'
import type { Assets } from '../../ports/assets.ts'

/**
 * In the place of what was learned of questions (`src/catalogue/answers/learned-topics.ts`) in the Worker, 128 KB packed: it lies beside the built
 * pages and is read before the first message is heard.
 */
export const learnedTopics: PackedTopics = { of: '', ids: [], bias: '', tokens: '', spread: '', weights: '' }

/** Where `src/ui/build.ts` puts it. */
const path = 'data/learned-topics.json'

export async function readLearnedTopics(assets: Assets): Promise<void> {
  const file = await assets.read(path)
  if (!file) throw new Error(`the built pages have no ${path}: build them anew`)
  Object.assign(learnedTopics, JSON.parse(new TextDecoder().decode(file.bytes)))
}

import type { PackedStances } from '../../domain/listening/stance-model.ts'
import type { PackedTopics } from '../../domain/listening/topic-model.ts'
import type { Assets } from '../../ports/assets.ts'

/**
 * In the place of what was learned of questions and of answers (`src/catalogue/answers/learned-topics.ts`,
 * `src/catalogue/lexicon/learned-stances.ts`) in the Worker, 200 KB packed: it lies beside the built pages and is read before the first
 * message is heard.
 */
export const learnedTopics: PackedTopics = { of: '', ids: [], bias: '', tokens: '', spread: '', weights: '' }
export const learnedStances: PackedStances = { of: '', bias: '', tokens: '', weights: '' }

/** Where `src/ui/build.ts` puts them. */
const paths = { topics: 'data/learned-topics.json', stances: 'data/learned-stances.json' }

export async function readLearnedTopics(assets: Assets): Promise<void> {
  await Promise.all([readInto(learnedTopics, paths.topics, assets), readInto(learnedStances, paths.stances, assets)])
}

async function readInto(learned: object, path: string, assets: Assets): Promise<void> {
  const file = await assets.read(path)
  if (!file) throw new Error(`the built pages have no ${path}: build them anew`)
  Object.assign(learned, JSON.parse(new TextDecoder().decode(file.bytes)))
}

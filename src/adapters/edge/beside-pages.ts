import type { PackedStances } from '../../domain/listening/stance-model.ts'
import type { PackedTopics } from '../../domain/listening/topic-model.ts'
import type { Assets } from '../../ports/assets.ts'
import { areaList } from './area-data.ts'
import { keepCharacters } from './traditional-characters.ts'
import { keepPhrases } from './traditional-phrases.ts'

/**
 * In the place of what was learned of questions and of answers (`src/catalogue/answers/learned-topics.ts`,
 * `src/catalogue/lexicon/learned-stances.ts`) in the Worker, 200 KB packed: it lies beside the built pages and is read before the first
 * message is heard.
 */
export const learnedTopics: PackedTopics = { of: '', ids: [], bias: '', tokens: '', spread: '', weights: '' }
export const learnedStances: PackedStances = { of: '', bias: '', tokens: '', weights: '' }

/** Reads what lies beside the built pages, where `src/ui/build.ts` puts it, into the modules that stand in its place. */
export async function readBesidePages(assets: Assets): Promise<void> {
  const [topics, stances, divisions, traditional] = await Promise.all(
    ['learned-topics', 'learned-stances', 'divisions', 'traditional'].map(name => read(`data/${name}.json`, assets)),
  )
  Object.assign(learnedTopics, topics)
  Object.assign(learnedStances, stances)
  Object.assign(areaList, divisions)
  keepCharacters(traditional.characters)
  keepPhrases(traditional.phrases)
}

async function read(path: string, assets: Assets) {
  const file = await assets.read(path)
  if (!file) throw new Error(`the built pages have no ${path}: build them anew`)
  return JSON.parse(new TextDecoder().decode(file.bytes))
}

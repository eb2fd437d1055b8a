import type { PackedAims } from '../../domain/listening/learned/aim-model.ts'
import type { PackedChoices } from '../../domain/listening/learned/choice-model.ts'
import type { PackedStances } from '../../domain/listening/learned/stance-model.ts'
import type { PackedTopics } from '../../domain/listening/learned/topic-model.ts'
import type { Assets } from '../../ports/assets.ts'
import { areaList } from './area-data.ts'
import { suffixList } from './suffix-list.ts'
import { keepCharacters } from './traditional-characters.ts'
import { keepPhrases } from './traditional-phrases.ts'

/**
 * In the place of what was learned of questions and of answers (`src/catalogue/answers/learned-topics.ts`,
 * `learned-aims.ts`, `learned-stances.ts` and `learned-choices.ts` in `src/catalogue/lexicon`) in the Worker, 1,300 KB packed: it lies beside the built pages and is read before the first
 * message is heard.
 */
export const learnedTopics: PackedTopics = { of: '', ids: [], bias: '', tokens: '', spread: '', weights: '' }
export const learnedAims: PackedAims = { of: '', fields: '', bias: '', tokens: '', weights: '' }
export const learnedStances: PackedStances = { of: '', bias: '', tokens: '', weights: '' }
export const learnedChoices: PackedChoices = { of: '', fields: {} }

/** Reads what lies beside the built pages, where `src/ui/build.ts` puts it, into the modules that stand in its place. */
export async function readBesidePages(assets: Assets): Promise<void> {
  const [topics, aims, stances, choices, divisions, traditional, suffixes] = await Promise.all(
    ['learned-topics', 'learned-aims', 'learned-stances', 'learned-choices', 'divisions', 'traditional', 'suffixes'].map(name =>
      read(`data/${name}.json`, assets),
    ),
  )
  Object.assign(learnedTopics, topics)
  Object.assign(learnedAims, aims)
  Object.assign(learnedStances, stances)
  Object.assign(learnedChoices, choices)
  Object.assign(areaList, divisions)
  Object.assign(suffixList, suffixes)
  keepCharacters(traditional.characters)
  keepPhrases(traditional.phrases)
}

async function read(path: string, assets: Assets) {
  return JSON.parse(await readText(path, assets))
}

export async function readText(path: string, assets: Assets): Promise<string> {
  const file = await assets.read(path)
  if (!file) throw new Error(`the built pages have no ${path}: build them anew`)
  return new TextDecoder().decode(file.bytes)
}

import { lexicon } from '../../catalogue/lexicon/index.ts'
import type { Catalogue } from '../../domain/catalogue.ts'
import { findTopics } from '../../domain/listening/find-topics.ts'

/** Indexes every phrasing of the answers, half a second of one core: else whoever asks the first question of a process waits for it. */
export const warmTopics = ({ answers }: Pick<Catalogue, 'answers'>): void => void findTopics('', answers, lexicon.concepts)

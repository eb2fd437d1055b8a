import { lexicon } from '../../catalogue/lexicon/index.ts'
import { findTopics } from '../../domain/listening/questions/find-topics.ts'

/** What was learned of the answers is unpacked, and the words of questions are compiled: else whoever asks first waits for it. */
export const warmTopics = (): void => void findTopics('', lexicon)

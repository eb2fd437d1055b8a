import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { concepts } from '../lexicon/concepts.ts'
import { phrasings } from './asked/index.ts'

const domain = join(import.meta.dirname, '../../domain/listening/learned')

/** Of all that the answers are learned from: their phrasings, the ideas of questions, and how it is done. */
export const hashTopics = (): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        phrasings.map(({ id, asks, situations }) => [id, asks, situations]),
        concepts.map(([idea, said]) => [idea, said.source]),
      ]),
    )
    .update(readFileSync(join(domain, 'topic-tokens.ts')))
    .update(readFileSync(join(domain, 'train-topics.ts')))
    .digest('hex')

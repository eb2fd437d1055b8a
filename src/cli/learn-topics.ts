/**
 * Learns which answer a question wants from the phrasings of the catalogue, and writes it beside them. Needed when a phrasing or an idea
 * changes; a test says so.
 *
 *   npm run topics
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { phrasings } from '../catalogue/answers/asked/index.ts'
import { hashTopics } from '../catalogue/answers/hash-topics.ts'
import { concepts } from '../catalogue/lexicon/concepts.ts'
import { trainTopics } from '../domain/listening/learned/train-topics.ts'

const { of, ids, ...texts } = trainTopics(phrasings, concepts, hashTopics())
// as the formatter wants it
const lines = Object.entries(texts).map(([key, text]) => `  ${key}:${key === 'bias' ? ' ' : '\n    '}'${text}',`)
const file = join(import.meta.dirname, '../catalogue/answers/learned-topics.ts')
writeFileSync(
  file,
  `import type { PackedTopics } from '../../domain/listening/learned/topic-model.ts'

/** Written by \`npm run topics\`. */
export const learnedTopics: PackedTopics = {
  of: '${of}',
  ids: '${ids.join(' ')}'.split(
    ' ',
  ),
${lines.join('\n')}
}
`,
)
console.log(`${ids.length} answers, ${texts.tokens.split(' ').length} tokens: ${file}`)

/**
 * Learns from the labelled answers what a message does that is no value (asks, puts off, declines, does not know), and writes it beside the
 * words of the listener. Needed when a labelled answer changes; a test says so.
 *
 *   npm run stances
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashStances, stanceSamples } from './stance-samples.ts'
import { trainStances } from './train-stances.ts'

const samples = stanceSamples()
const learned = trainStances(samples, hashStances())
const file = join(import.meta.dirname, '../../src/catalogue/lexicon/learned-stances.ts')
writeFileSync(
  file,
  `import type { PackedStances } from '../../domain/listening/learned/stance-model.ts'

/** Written by \`npm run stances\`. */
export const learnedStances: PackedStances = {
${Object.entries(learned)
  .map(([key, text]) => `  ${key}:${text.length > 130 ? '\n    ' : ' '}'${text}',`)
  .join('\n')}
}
`,
)
console.log(`${samples.length} messages, ${learned.tokens.split(' ').length} tokens: ${file}`)

/**
 * Learns from the labelled corrections and answers which field a message speaks of, and writes it beside the words of the listener. Needed
 * when one of them changes; a test says so. `--without SET,…` leaves sets of corrections out, to be measured on.
 *
 *   npm run aims
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { aimSamples, hashAims } from './aim-samples.ts'
import { trainAims } from './train-aims.ts'

const { values } = parseArgs({ options: { without: { type: 'string' } } })
const samples = aimSamples(values.without?.split(','))
const learned = trainAims(samples, hashAims())
const file = join(import.meta.dirname, '../../src/catalogue/lexicon/learned-aims.ts')
writeFileSync(
  file,
  `import type { PackedAims } from '../../domain/listening/learned/aim-model.ts'

/** Written by \`npm run aims\`. */
export const learnedAims: PackedAims = {
${Object.entries(learned)
  .map(([key, text]) => `  ${key}:${text.length > 130 ? '\n    ' : ' '}'${text}',`)
  .join('\n')}
}
`,
)
console.log(`${samples.length} messages, ${learned.tokens.split(' ').length} tokens: ${file}`)

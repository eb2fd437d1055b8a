/**
 * Learns from phrases and labelled answers which code of a choice a message names, and from notices which ground of rejection, and writes it
 * beside the words of the listener. Needed when a phrase, a labelled answer or a line of a notice changes; a test says so.
 *
 *   npm run choices
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { choiceSamples } from './choice-samples.ts'
import { learnAll } from './learn-all.ts'
import { reasonSamples } from './reason-samples.ts'

const samples = [...choiceSamples(), ...reasonSamples()]
const learned = learnAll()
const file = join(import.meta.dirname, '../../src/catalogue/lexicon/learned-choices.ts')
const line = (key: string, text: string): string => `      ${key}:${text.length > 126 - key.length ? '\n        ' : ' '}'${text}',`
writeFileSync(
  file,
  `import type { PackedChoices } from '../../domain/listening/learned/choice-model.ts'

/** Written by \`npm run choices\`. */
export const learnedChoices: PackedChoices = {
  of: '${learned.of}',
  fields: {
${Object.entries(learned.fields)
  .map(
    ([field, packed]) =>
      `    ${field}: {\n${Object.entries(packed)
        .map(([key, text]) => line(key, text))
        .join('\n')}\n    },`,
  )
  .join('\n')}
  },
  same: ${JSON.stringify(learned.same)},
}
`,
)
const tokens = Object.values(learned.fields).reduce((sum, packed) => sum + packed.tokens.split(' ').length, 0)
console.log(`${samples.length} messages, ${tokens} tokens: ${file}`)

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { grounds } from '../../src/catalogue/rejections/index.ts'
import { groundOf } from '../../src/domain/rejections/learned-grounds.ts'
import { plainly } from '../../src/domain/rejections/split-notice.ts'
import type { ChoiceSample } from './choice-samples.ts'

const folder = join(import.meta.dirname, 'reasons')

export const groundCodes: readonly string[] = grounds.map(({ id }) => id)

/**
 * What the grounds of rejections are learned from, a line each: `ground,ground|text`, `-` for none. `from-<set>.txt` are the sentences and
 * clauses of `test/fixtures/rejections/<set>.json`, the other files were written to learn from.
 */
export const reasonSamples = (isLearned: (file: string) => boolean = () => true): readonly ChoiceSample[] =>
  readdirSync(folder)
    .sort()
    .filter(isLearned)
    .flatMap(name =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line): ChoiceSample => {
          const [codes = '', text = ''] = line.split('|')
          return { field: groundOf, text: plainly(text, same => same), codes: codes === '-' ? [] : codes.split(',') }
        }),
    )

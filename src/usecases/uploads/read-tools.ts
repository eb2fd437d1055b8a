import { lexicon } from '../../catalogue/lexicon/index.ts'
import type { ReadTools } from '../../domain/reading/read-tools.ts'
import type { Deps } from '../../ports/deps.ts'

export const readTools = ({ clock, reference, catalogue }: Pick<Deps, 'clock' | 'reference' | 'catalogue'>): ReadTools => ({
  today: clock.today(),
  reference,
  lexicon,
  grounds: catalogue.grounds,
})

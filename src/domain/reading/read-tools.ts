import type { Reference } from '../fields/reference.ts'
import type { Lexicon } from '../listening/lexicon.ts'
import type { Ground } from '../rejections/ground.ts'

/** What readers of texts know besides the text. */
export interface ReadTools {
  /** yyyy-mm-dd */
  readonly today: string
  readonly reference: Reference
  /** what clouds are called, what they call their places, and what was learned of notices */
  readonly lexicon: Pick<Lexicon, 'regions' | 'brands' | 'choices'>
  /** for what filings come back */
  readonly grounds: readonly Ground[]
}

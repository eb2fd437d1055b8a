import type { Answer } from '../../domain/catalogue.ts'
import { answers } from './index.ts'
import { moreSaid } from './more-said.ts'
import { ownersSay } from './owners-say.ts'
import { said } from './said.ts'

/** The answers with every way to ask for them: what is learned from. The product itself needs only what was learned. */
export const phrasings: readonly Answer[] = answers.map(answer => {
  const more = [moreSaid, ownersSay].flatMap(each => said(each[answer.id] ?? ''))
  return more.length > 0 ? { ...answer, asks: [...answer.asks, ...more] } : answer
})

import type { Hearing } from '../hearing.ts'
import { seldomOf } from '../patterns/seldom.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Understanding } from '../understanding.ts'

/** How one claim that must never be advice is brought up, and the answer that refutes it. */
export interface ClaimWords {
  readonly id: string
  /** id of an answer of the catalogue */
  readonly answer: string
  /** any of these */
  readonly said: readonly RegExp[]
  readonly unless?: RegExp
  /** while this field is asked for, a claim is not what it looks like: it is the answer */
  readonly answers?: string
}

/**
 * The claims that a message brings up, as questions that are certain: 听说一分钟就能备案 is refuted whether or not it asks.
 * A description of a site may well speak of such things, so that free words that are asked for are left alone.
 */
export function hearClaims(hearing: Hearing): Understanding['topics'] {
  const { lexicon, answers = [] } = hearing.tools
  if (hearing.asked.some(field => field.type === 'text' || field.kind === 'freeText')) return []
  return lexicon.claims
    .filter(claim => !hearing.asked.some(field => field.key === claim.answers))
    .flatMap(claim => {
      const said = firstOf(claim.said, hearing.text)
      if (!said || claim.unless?.test(hearing.text) || !answers.some(answer => answer.id === claim.answer)) return []
      const { quote } = quoteOf(hearing.norm, said.index, said.index + said[0].length)
      return [{ id: claim.answer, quote, score: 1 }]
    })
}

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = seldomOf(pattern).exec(text)
    if (match) return match
  }
  return null
}

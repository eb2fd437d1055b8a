import type { PackedChoices } from '../listening/learned/choice-model.ts'
import type { Doubt } from './doubts.ts'
import type { Ground, RecognisedReason } from './ground.ts'
import { type LikelyGround, likelyGrounds } from './learned-grounds.ts'
import type { Piece } from './split-notice.ts'

export interface Found extends RecognisedReason {
  readonly doubt: Doubt | null
  /** only how its words stand makes it doubtful: apart, or beside those of another kind */
  readonly isLoose?: boolean
  /** known words name it, and nothing is doubtful but which ground they mean */
  readonly isKnown?: boolean
  /** its words name fields of their own */
  readonly named?: boolean
}

/** By what a notice is read. */
export interface NoticeKnowledge {
  readonly grounds: readonly Ground[]
  /** what was learned of notices: it only puts forward; absent, known words alone are heard */
  readonly choices?: PackedChoices
}

/**
 * Two readers that know nothing of each other mean the very same ground, and no other: the known words, which name it alone in their
 * clause, and what was learned of notices, by the clause and by its sentence. Anything less is put before the person.
 */
export function isCertain(
  found: Found,
  heard: readonly Found[],
  sentence: Piece,
  clauses: readonly Piece[],
  known: NoticeKnowledge,
): boolean {
  if (!known.choices) return true
  if (heard.some(each => each.code !== found.code && each.quote === found.quote)) return false
  const clause = clauses.find(each => each.quote === found.quote) ?? sentence
  const isMeant = ({ text }: Piece, [least, times]: readonly [number, number]): boolean => {
    const likely = likelyGrounds(text, known.grounds, known.choices)
    const mine = chanceOf(likely, ({ id }) => id === found.code)
    return mine >= least && mine >= times * chanceOf(likely, ({ id }) => id !== found.code)
  }
  return isMeant(clause, inClause) && isMeant(sentence, inSentence)
}
/** least chance, and how many times that of the next */
const inClause = [0.5, 4] as const
const inSentence = [0.3, 2] as const

/** Known words and what was learned, each by the other: a ground that only one of them is for is asked about. */
export function weighed(heard: readonly Found[], sentence: Piece, clauses: readonly Piece[], known: NoticeKnowledge): readonly Found[] {
  const settled = heard.map((each): Found => {
    if (each.sure) return speaksAgainst(each, sentence, clauses, known) ? { ...each, sure: false, doubt: 'unsure' } : each
    return each.isLoose && speaksFor(each, sentence, clauses, known) ? { ...each, sure: true, doubt: null } : each
  })
  const isSettled = ({ quote }: Found): boolean => settled.some(each => each.isLoose && each.sure && each.quote === quote)
  return settled.filter(
    each =>
      each.sure || !each.isLoose || !isSettled(each) || likelihood(each, sentence, clauses, known).some(({ mine }) => mine >= hardlyMeant),
  )
}
const hardlyMeant = 0.05

/** How likely a ground of this kind is, and how likely another, by its clause and by its sentence. */
function likelihood({ category, quote }: Found, sentence: Piece, clauses: readonly Piece[], { grounds, choices }: NoticeKnowledge) {
  const clause = clauses.find(each => each.quote === quote) ?? sentence
  return [clause, sentence].map(({ text }) => {
    const likely = likelyGrounds(text, grounds, choices)
    return { mine: chanceOf(likely, each => each.category === category), other: chanceOf(likely, each => each.category !== category) }
  })
}

/** Words that stand loosely are meant where what was learned says the same, and nothing else. */
const speaksFor = (found: Found, sentence: Piece, clauses: readonly Piece[], known: NoticeKnowledge): boolean =>
  likelihood(found, sentence, clauses, known).some(({ mine, other }) => mine >= agrees && mine >= 3 * other)
const agrees = 0.3

/**
 * What was learned knows nothing of this kind of ground here, or is surer of another: then the person is asked. 剩余有效期不足3个月 after
 * a domain is no paper's.
 */
function speaksAgainst(found: Found, sentence: Piece, clauses: readonly Piece[], known: NoticeKnowledge): boolean {
  if (!known.choices) return false
  const [here = none, around = none] = likelihood(found, sentence, clauses, known)
  if (Math.max(here.mine, around.mine) < supported) return true
  if (here.mine < supported && here.other >= likelyOther) return true
  return around.mine < supported && around.other >= 2 * around.mine && here.other >= besideKnown
}
const none = { mine: 0, other: 0 }
const chanceOf = (likely: readonly LikelyGround[], isMeant: (ground: Ground) => boolean): number =>
  Math.max(0, ...likely.filter(({ ground }) => isMeant(ground)).map(({ chance }) => chance))
const supported = 0.1
const likelyOther = 0.5
/** from here a ground is put forward beside one that is known */
export const besideKnown = 0.3

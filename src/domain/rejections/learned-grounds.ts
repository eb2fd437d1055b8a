import { choicesOf, type PackedChoices } from '../listening/learned/choice-model.ts'
import type { Ground } from './ground.ts'

/** the name under which they are learned, beside the fields */
export const groundOf = 'rejectionGround'

export interface LikelyGround {
  readonly ground: Ground
  /** 0..1, each by itself */
  readonly chance: number
}

/** The grounds that the words are like in what was learned of notices, the likeliest first. `text`: half-width, lower-case, simplified. */
export function likelyGrounds(text: string, grounds: readonly Ground[], learned: PackedChoices | undefined): readonly LikelyGround[] {
  const chances = learned && choicesOf(text, groundOf, 'enum', learned)
  if (!chances) return []
  return grounds
    .map(ground => ({ ground, chance: chances.get(ground.id) ?? 0 }))
    .filter(({ chance }) => chance > hardly)
    .toSorted((a, b) => b.chance - a.chance)
}
const hardly = 0.02

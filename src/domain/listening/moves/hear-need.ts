import type { Hearing } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'

interface NeedSituation {
  readonly id: string
  /** of `filingScenario` */
  readonly value: string
  /** of `icpFilingType`, where the story tells it as well */
  readonly filingType?: string
  readonly said: RegExp
}

/** What brings people here, by what they tell of it. */
export interface NeedWords {
  readonly situations: readonly NeedSituation[]
  readonly onward: RegExp
}

const field = 'filingScenario'
/** shorter ones are answers */
const shortest = 6

/** 群里有人说网站没备案要被关,我这个要咋弄: nothing is named that is to be done, and everybody knows what it is. To be put forward. */
export function hearNeed(hearing: Hearing, fills: readonly Fill[]): readonly Fill[] {
  if (!hearing.asked.some(({ key }) => key === field) || fills.some(fill => fill.field === field)) return []
  // what was put forward already is answered, not told again
  if (hearing.request.confirming.some(proposal => proposal.field === field)) return []
  if (hearing.text.trim().length < shortest || fills.some(isAbroad)) return []
  const told = hearing.tools.lexicon.needs.situations.flatMap(situation => {
    const found = situation.said.exec(hearing.text)
    return found ? [{ ...situation, found }] : []
  })
  const [first] = told
  if (!first) return []
  const { found, value } = first
  const evidence = { ...quoteOf(hearing.norm, found.index, found.index + found[0].length), confidence: 0.7, doubt: 'story' } as const
  // a number lost and a site moved: which type it is has to be asked
  const [filingType, ...others] = new Set(told.map(situation => situation.filingType))
  const isOpen = filingType !== undefined && others.length === 0 && !fills.some(fill => fill.field === 'icpFilingType')
  return [{ field, value, ...evidence }, ...(isOpen ? [{ field: 'icpFilingType', value: filingType, ...evidence }] : [])]
}

/** an ICP filing is for servers in the mainland: the region says what is to be done (R-I01) */
const isAbroad = (fill: Fill): boolean => fill.field === 'serverRegion' && fill.value !== 'mainland'

/** What is asked is only how to go on. */
export const asksOnward = ({ text, tools }: Hearing): boolean => tools.lexicon.needs.onward.test(text)

import { latestOf } from '../earlier/said-before.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import type { Fill, Understanding } from '../understanding.ts'
import { aimsIn, hardly } from './aims-in.ts'
import { isAlike } from './is-alike.ts'

/** What would be changed of a field that no word names, and that nobody speaks of in such words, is put forward. */
export function withoutUnlikely(heard: Understanding, hearing: Hearing): Understanding {
  if (!heard.fills.some(fill => isUnnamed(fill, hearing))) return heard
  const aims = aimsIn({ start: 0, end: hearing.text.length }, hearing)
  // 手机写反了: which of them was told by the number
  const first = [...aims].reduce<string | undefined>(
    (best, [field, chance]) => (best && (aims.get(best) ?? 0) >= chance ? best : field),
    undefined,
  )
  const doubted = (fill: Fill): Fill => {
    if (!isUnnamed(fill, hearing) || (aims.get(fill.field) ?? 1) >= hardly || (first && isAlike(first, fill.field, hearing))) return fill
    const { corrects: _, ...rest } = fill
    return { ...rest, confidence: 0.6, doubt: 'likely' }
  }
  return { ...heard, fills: heard.fills.map(doubted) }
}

/** It would be changed, was not told last, and no word of the message is its name. */
export const isUnnamed = ({ field, corrects }: Fill, hearing: Hearing): boolean =>
  corrects === true &&
  !isAsked(hearing, field) &&
  hearing.known(field) !== undefined &&
  !latestOf(hearing).has(field) &&
  !hearing.cues.some(cue => names(cue, field, hearing))

/** 网安负责人电话 */
const names = ({ fields, roles }: Hearing['cues'][number], field: string, { tools }: Hearing): boolean =>
  fields.includes(field) || roles.some(role => Object.values(tools.lexicon.roles[role]?.fields ?? {}).includes(field))

import type { HearRequest, ListenTools } from '../hearing.ts'
import { isOfThings, thingsIn } from '../states/spoken-of.ts'
import type { Understanding } from '../understanding.ts'

/** longer messages tell a story */
const longest = 30
/** more of one kind cannot be told apart by its name */
const most = 2

/**
 * 有效期没写, when the question of it was left a message ago and others are open: what is named can be nothing else. Undefined where
 * something was heard, or what is open may be called so too.
 */
export function hearPutAside(
  heard: Understanding,
  request: HearRequest,
  tools: ListenTools,
  hear: (request: HearRequest) => Understanding,
): Understanding | undefined {
  const isFree = heard.fills.length + heard.rejects.length === 0 && !heard.affirms && !heard.denies
  if (!isFree || !request.earlier?.length || request.text.length > longest || /[?？吗]/.test(request.text)) return undefined
  const said = thingsIn(request.text.toLowerCase())
  const isSpokenOf = (field: string): boolean => isOfThings(said, field, tools)
  if ([...request.asking, ...request.confirming.map(({ field }) => field)].some(isSpokenOf)) return undefined
  const meant = request.earlier.filter(isSpokenOf)
  if (meant.length === 0 || meant.length > most) return undefined
  const again = hear({ ...request, asking: meant, confirming: [] })
  const fills = again.fills.filter(({ field }) => meant.includes(field))
  const states = again.states.filter(({ field }) => meant.includes(field))
  return fills.length + states.length > 0 ? { ...again, fills, states } : undefined
}

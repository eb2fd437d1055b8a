import type { CaseState } from '../case/state.ts'
import type { DialogueState } from './reply.ts'

const atMost = 8

const isWithout = (state: string | undefined): boolean =>
  state === undefined || state === 'unknown' || state === 'later' || state === 'needsConfirmation'

/** Asked in an earlier message and still without a value, the latest last: an answer may come when something else is open. */
export const askedBefore = ({ asked, asking, confirming }: DialogueState, fields: CaseState['fields']): readonly string[] =>
  Object.keys(asked)
    .filter(key => !key.includes(':') && (asked[key] ?? 0) > 0 && !asking.includes(key) && !confirming.some(({ field }) => field === key))
    .filter(key => isWithout(fields[key]?.state))
    .slice(-atMost)

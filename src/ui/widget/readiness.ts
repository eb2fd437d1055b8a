import type { ChatState } from '../shared/chat-state.ts'
import type { CaseView } from '../shared/wire.ts'

/** How far the case is, also after an edit in the panel; the server counts, never this page. */
export const progressOf = ({ case: view }: ChatState): Completion =>
  view?.completion ?? { filled: 0, needed: 0, percent: 0, missing: [], files: [] }

type Completion = CaseView['completion']

/** seconds per field: a company's 70 fields take an owner about a quarter of an hour */
const secondsPerField = 12

/** Whole minutes for what is still needed; 0 when nothing is. */
export const minutesLeft = ({ missing }: Pick<Completion, 'missing'>): number => Math.ceil((missing.length * secondsPerField) / 60)

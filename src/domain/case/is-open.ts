import type { CaseState } from './state.ts'

const over: ReadonlySet<unknown> = new Set(['approved', 'maintained', 'changed', 'cancelled'])

/** Something is still to be done: not every filing has come to its end. */
export const isOpen = (state: Pick<CaseState, 'filings' | 'progress'>): boolean =>
  state.filings.length === 0 || state.filings.some(id => !over.has(state.progress[id]?.status ?? null))

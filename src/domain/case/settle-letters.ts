import type { CaseState, DocumentRecord } from './state.ts'

/** Answers to a notice: they say what was put right by the day they were handed in, and nothing that changes later makes them wrong. */
const letters: ReadonlySet<string> = new Set(['rectification-reply'])

/** Letters are handed in with a filing, once no filing waits for an answer; when that turns out to be a mistake they may turn stale again. */
export function settleLetters(state: CaseState): readonly DocumentRecord[] {
  const waits = Object.values(state.progress).some(({ status }) => status === 'rejected' || status === 'supplement')
  return state.documents.map(document => {
    if (!letters.has(document.template)) return document
    const { settled: _, ...open } = document
    return waits ? open : { ...open, settled: true, staleBecause: [] }
  })
}

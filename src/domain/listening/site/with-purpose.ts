import { sureFrom } from '../doubts/sure-from.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'

const purpose = 'siteServiceContent'
const page = 'siteContentDescription'

/** What a site is for, asked beside what it holds, follows from the description as a rule: put forward, not asked again. */
export function withPurpose(
  heard: FieldsHeard,
  hearing: Hearing,
  again: (field: string, from: number, to?: number) => FieldsHeard,
): FieldsHeard {
  const told = heard.fills.find(({ field, confidence }) => field === page && confidence >= sureFrom)
  const isHeard = [...heard.fills, ...heard.rejects, ...heard.states].some(({ field }) => field === purpose)
  if (!told || isHeard || !isAsked(hearing, purpose)) return heard
  const read = again(purpose, told.start, told.end).fills.find(({ field }) => field === purpose)
  // words of several purposes in one description are likelier to be about one of them
  if (!read || !Array.isArray(read.value) || read.value.length !== 1) return heard
  return {
    ...heard,
    fills: [...heard.fills, { ...read, confidence: 0.7, doubt: 'shared' }],
    clarifies: heard.clarifies.filter(({ field }) => field !== purpose),
  }
}

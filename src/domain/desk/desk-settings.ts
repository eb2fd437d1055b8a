import type { OfficeHours } from './office-hours.ts'

export const callReasons = ['failures', 'complaint', 'unanswered', 'blocked'] as const
/** the third message in a row not understood, anger, a question without an answer, something new that holds the filing back */
export type CallReason = (typeof callReasons)[number]

/** When the assistant calls a person without being asked; else it only offers one. */
export interface CallOn {
  readonly reasons: readonly CallReason[]
  /** ids of rules: when one begins to fail */
  readonly rules: readonly string[]
  /** keys of fields: when one is filled or changed by what was said */
  readonly fields: readonly string[]
}

/** How an organisation works its desk. */
export interface DeskSettings {
  readonly hours: OfficeHours
  /** minutes of open time until the first, and every next, answer of a person */
  readonly firstMinutes: number
  readonly nextMinutes: number
  /** minutes of open time without an answer until a conversation is put back; 0 never */
  readonly silentMinutes: number
  /** whether owners may refuse to be watched */
  readonly watchRefusable: boolean
  readonly callOn: CallOn
}

export const firstDeskSettings: DeskSettings = {
  hours: { windows: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }], followHolidays: true, closedOn: [] },
  firstMinutes: 10,
  nextMinutes: 15,
  silentMinutes: 30,
  watchRefusable: true,
  callOn: { reasons: [], rules: [], fields: [] },
}

import type { OfficeHours } from './office-hours.ts'

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
}

export const firstDeskSettings: DeskSettings = {
  hours: { windows: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }], followHolidays: true, closedOn: [] },
  firstMinutes: 10,
  nextMinutes: 15,
  silentMinutes: 30,
  watchRefusable: true,
}

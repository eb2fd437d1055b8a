/** Times of rows that do not stay, in milliseconds. */
export const retention = {
  heldSpan: 24 * 60 * 60 * 1000,
  idempotency: 24 * 60 * 60 * 1000,
  lease: 30 * 1000,
  settledMessage: 30 * 24 * 60 * 60 * 1000,
} as const

export const later = (now: string, milliseconds: number): string => new Date(Date.parse(now) + milliseconds).toISOString()

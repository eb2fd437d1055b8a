/** The server under test. */
export interface Target {
  readonly base: string
  readonly siteKey: string
  readonly apiKey: string
  /** yyyy-mm-dd; the day the labels assume */
  readonly today: string
}

export interface Clock {
  /** RFC 3339 UTC, milliseconds */
  now(): string
  /** yyyy-mm-dd in Asia/Shanghai; ANBEI_TODAY pins it for demos and tests */
  today(): string
}

import type { ByteRange } from '../../usecases/jobs/stream-result.ts'

/** The one range that a header asks for: all of it when it asks for none or for several, null when there is no such range. RFC 9110, 14. */
export function rangeOf(header: string | undefined, length: number): { readonly range: ByteRange; readonly part: boolean } | null {
  const whole = { range: { from: 0, to: length - 1 }, part: false }
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return whole
  const from = first === '' ? Math.max(length - Number(last), 0) : Number(first)
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1)
  if (from > to && Number(first) <= length - 1) return whole
  return from > to || from >= length ? null : { range: { from, to }, part: true }
}

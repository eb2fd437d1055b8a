const hour = 3_600_000
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const written =
  /^(\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})日?(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?$/
const ofApache = /^\[?(\d{2})\/(\w{3})\/(\d{4}):(\d{2}):(\d{2}):(\d{2}) ([+-]\d{4})\]?$/

/** The instant that a cell of a log names: seconds, milliseconds or microseconds since 1970, a date with or without its time, or as Apache writes it; else null. */
export function instantOf(text: string, zoneless: 'utc' | 'shanghai'): number | null {
  const said = text.trim()
  if (/^\d{10}(?:\.\d{1,9})?$/.test(said)) return Math.floor(Number(said) * 1000)
  if (/^\d{13}$/.test(said)) return Number(said)
  if (/^1\d{15}$/.test(said)) return Math.floor(Number(said) / 1000)
  const apache = ofApache.exec(said)
  if (apache) {
    const [, day, month = '', year, hours, minutes, seconds, zone] = apache
    const at = months.indexOf(month.toLowerCase())
    return at < 0 ? null : Date.UTC(Number(year), at, Number(day), Number(hours), Number(minutes), Number(seconds)) - zoneMs(zone, zoneless)
  }
  const found = written.exec(said)
  if (!found) return null
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0, zone] = found
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes), Number(seconds)) - zoneMs(zone, zoneless)
}

/** a log without a zone is written on clocks of Shanghai, unless its format says UTC */
function zoneMs(zone: string | undefined, zoneless: 'utc' | 'shanghai'): number {
  if (zone === undefined) return zoneless === 'utc' ? 0 : 8 * hour
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * 60_000) : 0
}

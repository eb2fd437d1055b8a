/** One day to remember. */
export interface CalendarDay {
  /** stays the same when the day moves, so that a calendar updates it */
  readonly uid: string
  /** yyyy-mm-dd */
  readonly on: string
  readonly summary: string
  readonly description: string
  /** shown by calendars that know RFC 7986 */
  readonly colour?: 'red' | 'yellow' | 'blue'
  /** words of the colour, for those that do not */
  readonly category?: string
}

/** how many days ahead a calendar reminds */
const ahead = 7
/** RFC 5545: octets of a line, without its end */
const longestLine = 75

/** An iCalendar of whole days (RFC 5545). `stamp` is the instant of the last change of what it shows. */
export function calendarFeed(name: string, days: readonly CalendarDay[], stamp: string): string {
  const at = `${stamp.replace(/[-:]/g, '').slice(0, 15)}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Anbei//Deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...days.flatMap(day => eventLines(day, at)),
    'END:VCALENDAR',
  ]
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}

const eventLines = ({ uid, on, summary, description, colour, category }: CalendarDay, at: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(uid)}`,
  `DTSTAMP:${at}`,
  `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
  `SUMMARY:${escapeText(summary)}`,
  `DESCRIPTION:${escapeText(description)}`,
  ...(category ? [`CATEGORIES:${escapeText(category)}`] : []),
  ...(colour ? [`COLOR:${colour}`] : []),
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-P${ahead}D`,
  `DESCRIPTION:${escapeText(summary)}`,
  'END:VALARM',
  'END:VEVENT',
]

const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, each => `\\${each}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A long line goes on behind a blank; no character is cut in two. */
function foldLine(line: string): string {
  let folded = ''
  let used = 0
  for (const character of line) {
    const size = octets(character)
    if (used + size > longestLine) {
      folded += '\r\n '
      used = 1
    }
    folded += character
    used += size
  }
  return folded
}

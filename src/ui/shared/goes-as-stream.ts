const megabyte = 1024 ** 2
/** what the server takes as a kept file */
export const longestKept = 20 * megabyte
/** tables and texts of a person are smaller; a series of traffic or a log is not */
const longestTable = megabyte

const alwaysStream = /\.(?:log|nessus|xml|gz)$|\.log[.-]\d{1,8}$|(?:access|error)[_-]log/i
const maybeStream = /\.(?:csv|txt|tsv)$/i

/** A log, a scan or a long series is read while it arrives and not kept; anything else is kept as a file. */
export const goesAsStream = ({ name, size }: Pick<File, 'name' | 'size'>): boolean =>
  alwaysStream.test(name) || (maybeStream.test(name) && size > longestTable)

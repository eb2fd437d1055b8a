const [quote, backslash, comma, bracket, brace] = [0x22, 0x5c, 0x2c, 0x5b, 0x7b]

/**
 * How many values JSON of these bytes has at most, counted by commas and brackets outside of strings; stops at `most`. A megabyte of `[],[],`
 * becomes thirty in memory, which no length of bytes tells.
 */
export function countJsonValues(bytes: Uint8Array, most: number): number {
  let values = 1
  let quoted = false
  for (let at = 0; at < bytes.length && values < most; at += 1) {
    const byte = bytes[at]
    if (quoted) {
      if (byte === backslash) at += 1
      else if (byte === quote) quoted = false
    } else if (byte === quote) quoted = true
    else if (byte === comma || byte === bracket || byte === brace) values += 1
  }
  return values
}

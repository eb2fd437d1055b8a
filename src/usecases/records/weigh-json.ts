const [quote, backslash, comma] = [0x22, 0x5c, 0x2c]
const [openArray, closeArray, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]

export interface JsonWeight {
  /** values at most, counted by commas and brackets outside of strings */
  readonly values: number
  /** how deep one stands in the other */
  readonly depth: number
}

/** What JSON becomes in memory, which its length does not tell: a megabyte of `[],[],` becomes thirty. Parses nothing. */
export function weighJson(text: Uint8Array | string): JsonWeight {
  const codeAt = typeof text === 'string' ? (at: number) => text.charCodeAt(at) : (at: number) => text[at]
  let [values, depth, deepest] = [1, 0, 0]
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const code = codeAt(at)
    if (quoted) {
      if (code === backslash) at += 1
      else if (code === quote) quoted = false
      continue
    }
    if (code === quote) quoted = true
    else if (code === comma) values += 1
    else if (code === openArray || code === openObject) {
      values += 1
      depth += 1
      if (depth > deepest) deepest = depth
    } else if (code === closeArray || code === closeObject) depth -= 1
  }
  return { values, depth: deepest }
}

/** Several times what any text has; a thousand are no trouble to write and overflow the stack of whoever walks through them. */
export const deepestJson = 100

/** Four upper-case hexadecimal digits for every 16-bit number. */
export const hex4: readonly string[] = Array.from({ length: 0x10000 }, (_, value) => value.toString(16).toUpperCase().padStart(4, '0'))

/** UTF-16BE of a code point in hexadecimal. */
export const utf16Hex = (codePoint: number): string =>
  codePoint < 0x10000
    ? hex4[codePoint]!
    : `${hex4[0xd800 + ((codePoint - 0x10000) >> 10)]}${hex4[0xdc00 + ((codePoint - 0x10000) & 0x3ff)]}`

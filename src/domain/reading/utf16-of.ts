/** What Excel calls Unicode text announces itself. */
export const utf16Of = ([a, b]: Uint8Array): 'utf-16le' | 'utf-16be' | null =>
  a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null

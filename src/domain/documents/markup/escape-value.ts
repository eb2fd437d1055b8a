/** Characters that can mean something in the markup, anywhere or at the start of a line. */
const special = /[\\*|#%\-+[\]~>=@{}]/g

/**
 * Controls, format characters (zero-width, bidirectional), private use, lone surrogates, separators of lines and paragraphs,
 * variation selectors: no document shows them, and some change what the reader sees. Tab and line breaks are handled before.
 */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]|\p{Variation_Selector}/u

/** Most values: nothing to take off and nothing to escape. */
const plain = /^[0-9A-Za-z\u4e00-\u9fff，。、；：（）.:/]+$/

export type Escaped = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly character: string }

/** Writes a value so that `parseBlocks` reads it back as plain text, whatever is in it. A line break stays one. */
export function escapeValue(value: string): Escaped {
  if (plain.test(value)) return { ok: true, text: value }
  const text = value.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').trim()
  const bad = unprintable.exec(text.replace(/\n/g, ''))
  if (bad) return { ok: false, character: bad[0] }
  return { ok: true, text: text.replace(special, '\\$&').replace(/\n/g, '\\n') }
}

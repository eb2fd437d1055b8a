/** what one paragraph, heading, item or cell is; none of them holds another one */
const leaf = /<(p|h[1-6]|li|td|th)((?:\s[^<>]*)?)>((?:(?!<\/?(?:p|h[1-6]|li|td|th|ul|ol|table)\b)[\s\S])*)<\/\1>/g

const look = '<style>[data-changed]{background:#fff1b8;box-shadow:-3px 0 0 #d89614}</style>'

/**
 * A page that `htmlPage` made, with `data-changed` on each paragraph, heading, item and cell that an earlier version of the same document did not
 * say. What was taken away leaves no mark.
 */
export function markChanges(before: string, after: string): string {
  const said = new Map<string, number>()
  for (const [, , , words = ''] of before.matchAll(leaf)) said.set(words, (said.get(words) ?? 0) + 1)
  const marked = after.replace(leaf, (whole, tag: string, attributes: string, words: string) => {
    const left = said.get(words) ?? 0
    if (left > 0) said.set(words, left - 1)
    return left > 0 || words === '' ? whole : `<${tag}${attributes} data-changed>${words}</${tag}>`
  })
  return marked.replace('</head>', `${look}</head>`)
}

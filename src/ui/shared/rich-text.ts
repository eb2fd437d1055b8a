import { html, type TemplateResult } from 'lit'

type Part = string | TemplateResult

/** Addresses in our own and staff's words become links; everything else stays text. */
const address = /https?:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w\-./?%&=#~+]*)?/gi

/** What a line begins with: the number of a question, a dash of a list, the name of a group. */
const beginning = /^(?:(?<item>\d{1,2}\. )|(?<dash>- )|(?<group>【[^】]{1,20}】))/

/** Line by line, so that what was noted, what is warned of and what is asked can be told apart at a glance. */
export const richText = (text: string): readonly TemplateResult[] =>
  text.split('\n').map(line => {
    const { item, dash, group = '' } = beginning.exec(line)?.groups ?? {}
    const kind = item ? 'line item' : dash ? 'line item dash' : group ? 'line group' : 'line'
    return html`<div class=${kind}>${group ? html`<b>${group}</b>` : ''}${withLinks(line.slice(group.length))}</div>`
  })

function withLinks(text: string): readonly Part[] {
  const parts: Part[] = []
  let end = 0
  for (const match of text.matchAll(address)) {
    const url = match[0].replace(/(?<![.?])[.?]+$/, '')
    parts.push(text.slice(end, match.index), html`<a href=${url} target="_blank" rel="noopener noreferrer">${url}</a>`)
    end = match.index + url.length
  }
  parts.push(text.slice(end))
  return parts
}

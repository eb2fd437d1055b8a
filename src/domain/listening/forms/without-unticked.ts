const boxes = /\[[^\S\n]?\]|[（(][^\S\n]{1,2}[)）]|[□☐▢]/g
const ticks = /\[[xX√✓✔]\]|[（(][√✓✔][)）]|[☑☒✅✔✓√■]/g
const marks = new RegExp(`${boxes.source}|${ticks.source}`, 'g')
const isBox = (mark: string): boolean => new RegExp(`^(?:${boxes.source})$`).test(mark)
const blanks = (text: string): string => text.replace(/[^\n]/g, ' ')

/**
 * 备案类型：☑首次备案 □变更, 收费：是□ 否☑: what was not ticked was not said. Only where something in the same lines is ticked; same length, nothing
 * moves.
 */
export function withoutUnticked(text: string): string {
  if (!/[□☐▢[（(]/.test(text) || !/[☑☒✅✔✓√■xX]/.test(text)) return text
  const lines = text.split('\n')
  const kinds = lines.map(line => (line.match(marks) ?? []).map(isBox))
  return lines.map((line, at) => (kinds[at]?.length && isChosen(kinds, at) ? onlyTicked(line) : line)).join('\n')
}

/** Of the lines with boxes around it one at least has a tick and one a box without. */
function isChosen(kinds: readonly (readonly boolean[])[], at: number): boolean {
  let [first, last] = [at, at]
  // several choices on a line are a question of their own
  if ((kinds[at]?.length ?? 0) === 1) {
    while (kinds[first - 1]?.length === 1) first -= 1
    while (kinds[last + 1]?.length === 1) last += 1
  }
  const all = kinds.slice(first, last + 1).flat()
  return all.includes(true) && all.includes(false)
}

function onlyTicked(line: string): string {
  const found = [...line.matchAll(marks)]
  const [head] = found
  const tail = found.at(-1)
  if (!head || !tail) return line
  const labelled = Math.max(line.lastIndexOf(':', head.index), line.lastIndexOf('：', head.index)) + 1
  const before = line.slice(labelled, head.index)
  const isBehind = before.trim() !== '' && !/[\p{L}\p{N}]/u.test(line.slice(tail.index + tail[0].length))
  let rest = line
  const blank = (from: number, to: number): void => {
    rest = rest.slice(0, from) + blanks(rest.slice(from, to)) + rest.slice(to)
  }
  for (const [at, mark] of found.entries()) {
    const end = mark.index + mark[0].length
    blank(mark.index, end)
    if (!isBox(mark[0])) continue
    const previous = found[at - 1]
    if (isBehind) blank(previous ? previous.index + previous[0].length : head.index - before.length, mark.index)
    else
      blank(
        end,
        end + (/^[^\S\n]{0,2}[^\n\t;；。]*?(?=[^\S\n]{2}|[\n\t;；。]|$)/.exec(line.slice(end, found[at + 1]?.index))?.[0].length ?? 0),
      )
  }
  return rest
}

import { around, type Line } from './line.ts'

/** of the widest line: one that reaches so far goes on in the next */
const full = 0.85
/** in heights of a line: the next row of the same words */
const leading = 2.2
const begins = /^\s*(?:[(（]?[\d一二三四五六七八九十①-⑩]{1,3}[)）.、．]|[-•*【]|[^,，。:：]{1,12}[:：])/
/** words of another script stand apart */
const isWord = /[A-Za-z,.]$/
const ends = /[。;；!！?？:：]\s*$/

/** Words that go on from row to row on a page or a picture, as one line each; rows of tables stay as they are. */
export function flowing(lines: readonly Line[]): readonly Line[] {
  const right = Math.max(...lines.map(({ box }) => box[0] + box[2]))
  const left = Math.min(...lines.map(({ box }) => box[0]))
  const joined: { line: Line; last: Line }[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const goesOn =
      before &&
      !line.cells &&
      !before.line.cells &&
      line.page === before.last.page &&
      before.last.box[0] + before.last.box[2] - left > full * (right - left) &&
      line.box[1] - before.last.box[1] < leading * before.last.box[3] &&
      !begins.test(line.text) &&
      !ends.test(before.last.text)
    if (goesOn)
      joined[joined.length - 1] = {
        line: {
          ...before.line,
          text: before.line.text + (isWord.test(before.line.text) && /^[A-Za-z]/.test(line.text) ? ' ' : '') + line.text,
          box: around([before.line.box, line.box]),
        },
        last: line,
      }
    else joined.push({ line, last: line })
  }
  return joined.map(({ line }) => line)
}

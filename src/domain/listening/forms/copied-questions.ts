import type { HearRequest, ListenTools } from '../hearing.ts'

/** shorter ones may be anybody's words */
const leastLetters = 6

/**
 * 2. 总负责人的手机号是多少？139…: who copies the list and writes the answers behind it has said each beside its question, which becomes the label of its field.
 * Same length, nothing moves.
 */
export function withLabelsForQuestions({ text, asking }: HearRequest, { wordings = [] }: ListenTools): string {
  if (!/[?？]/.test(text)) return text
  let rest = text
  for (const field of asking)
    for (const wording of wordings) {
      const words = wording[field]
      if (!words) continue
      const put = [words.ask, ...Object.values(words.asks ?? {})].find(each => each.length >= leastLetters && isAnswered(rest, each))
      if (put === undefined) continue
      // its number says enough
      const isNumbered = /\d[.．、)）]\s{0,3}$/.test(rest.slice(0, rest.indexOf(put)))
      rest = rest.replace(put, isNumbered ? ' '.repeat(put.length) : labelled(words.label.replace(/[（(].*/, ''), put.length))
    }
  return rest
}

/** Something stands behind it on its line. */
function isAnswered(text: string, question: string): boolean {
  const at = text.indexOf(question)
  return at >= 0 && /^[^\S\n]*[^\s?？]/.test(text.slice(at + question.length))
}

const labelled = (label: string, length: number): string => (label.length < length ? `${label}：`.padStart(length) : ' '.repeat(length))

import { findLabelled, itemOf, labelOf, wholeLine } from './find-labelled.ts'
import type { Line, ReadItem } from './line.ts'

const reason = labelOf(
  '(?:驳回|退回|未通过|不通过|补正|审核)(?:的)?(?:原因|理由|意见|内容|结果说明)|原因|reasons?(?: for rejection)?|remarks',
)
const point = /^(?:\(?\d{1,2}[.、)．]|[一二三四五六七八九十]{1,2}、|[-•*])\s*(?=\S)/
const mostReasons = 20

/** The reasons that a notice gives, word for word. */
export function readRejection(lines: readonly Line[]): readonly ReadItem[] {
  const labelled = findLabelled(lines, reason).map(found => itemOf('reason', found))
  const known = new Set(labelled.map(({ value }) => value))
  const points = lines.flatMap(line => {
    const text = line.text.replace(point, '')
    return point.test(line.text) && ![...known].some(value => value.includes(text) || line.text.includes(value))
      ? [itemOf('reason', wholeLine(line, text.slice(0, 300)))]
      : []
  })
  return [...labelled, ...points].slice(0, mostReasons)
}

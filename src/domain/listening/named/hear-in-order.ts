import { type Hearing, overlaps, type Region } from '../hearing.ts'
import type { Fill } from '../understanding.ts'
import { type HearText, hearAs } from './hear-piece.ts'
import { namedBy } from './named-by.ts'
import type { Piece } from './pieces-of.ts'

const allWrong =
  /^(?:我|都|全|也|刚才|前面){0,3}(?:[写打填说报讲弄搞看记输抄发选念]?错(?:了|啦)?|不对|有误|要?改一?下?)[,:。\s]{0,2}(?:分别)?(?:应该|正确的)?(?:是|为|改成|改为)?[:\s]?/
const joins = /和|跟|与|及|、|,|;|还有/
const joinsWords = /和|跟|与|及|、|,|;|\s|还有/

/** 手机号和邮箱都写错了,应该是138…和x@y.com: the values in the order of their names. Null where they are not as many. */
export function hearInOrder(piece: Piece, hearing: Hearing, hear: HearText): readonly Fill[] | null {
  const { text, cues } = hearing
  const labels = partsOf({ start: piece.start, end: piece.labelled }, text, joins)
  const wrong = allWrong.exec(text.slice(piece.labelled, piece.end))?.[0].length ?? 0
  if (labels.length < 2 || wrong === 0) return null
  const told = { start: piece.labelled + wrong, end: piece.end }
  const values = [partsOf(told, text, joins), partsOf(told, text, joinsWords)].find(parts => parts.length === labels.length)
  if (!values) return null
  const fills: Fill[] = []
  for (const [at, label] of labels.entries()) {
    const value = values[at]
    if (!value || !cues.some(cue => overlaps(cue, label))) return null
    const found = hearAs({ ...piece, ...label, labelled: label.end, named: namedBy(label, hearing) }, value, '改成', hearing, hear)
    if (!found) return null
    fills.push(...found)
  }
  return fills
}

/** What stands between words that join. */
function partsOf({ start, end }: Region, text: string, between: RegExp): readonly Region[] {
  const parts: Region[] = []
  let at = start
  for (const said of text
    .slice(start, end)
    .replace(/[,。;\s吧啊哈]{1,20}$/, '')
    .split(between)) {
    const from = text.indexOf(said, at)
    if (said.trim() !== '') parts.push({ start: from, end: from + said.length })
    at = parts.at(-1)?.end ?? at
  }
  return parts
}

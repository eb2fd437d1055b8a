import { findLabelled, itemOf, labelOf, wholeLine } from './find-labelled.ts'
import type { Line, ReadItem } from './line.ts'
import { firstDayIn } from './streams/first-day-in.ts'

const held = labelOf('(?:应急)?(?:演练|演习|举行|开展)?(?:时间|日期)|(?:drill )?(?:date|time)|held on')

/** a report tells it at its beginning */
const mostLines = 12

/** On which day a drill was held. */
export function readDrill(lines: readonly Line[]): readonly ReadItem[] {
  const [found] = findLabelled(lines, held).flatMap(each => {
    const day = firstDayIn(each.value)
    return day ? [itemOf('drilledOn', { ...each, value: day })] : []
  })
  const told = found ? undefined : lines.slice(0, mostLines).find(({ text }) => /演练|演习|drill/i.test(text) && firstDayIn(text) !== null)
  const day = told && firstDayIn(told.text)
  return found ? [found] : told && day ? [itemOf('drilledOn', wholeLine(told, day))] : []
}

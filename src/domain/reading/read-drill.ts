import { findLabelled, itemOf, labelOf } from './find-labelled.ts'
import type { Line, ReadItem } from './line.ts'
import { firstDayIn } from './streams/first-day-in.ts'

const held = labelOf('(?:应急)?(?:演练|演习|举行|开展)?(?:时间|日期)|(?:drill )?(?:date|time)|held on')

/** On which day a drill was held. */
export function readDrill(lines: readonly Line[]): readonly ReadItem[] {
  const [found] = findLabelled(lines, held).flatMap(each => {
    const day = firstDayIn(each.value)
    return day ? [itemOf('drilledOn', { ...each, value: day })] : []
  })
  return found ? [found] : []
}

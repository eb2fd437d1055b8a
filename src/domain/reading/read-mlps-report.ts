import { findLabelled, itemOf, labelOf } from './find-labelled.ts'
import type { Line, ReadItem } from './line.ts'
import { readLevel } from './read-certificates.ts'
import type { ReadTools } from './read-tools.ts'
import { daysIn } from './spans-of.ts'

const system = labelOf('(?:被测(?:对象|系统|单位系统)|等级保护对象|定级对象|测评对象|信息系统|系统)(?:名称)?')
const number = labelOf('(?:测评)?报告(?:编号|号)|编号')
const conclusion = labelOf('(?:等级)?测评(?:结论|结果)|结论')
const score = labelOf('(?:综合|测评)?(?:得分|评分|分数)')
const date = labelOf('(?:报告|出具|签发|批准|编制|测评)(?:时间|日期)|日期')
/** 11 digits and five of the system's filing, then the year, the firm and the count */
const reportNumber = /\d{11}-\d{5}(?:-\d{2,4}){0,4}/
const verdicts = /优|良|中|差|基本符合|不符合|符合/
const points = /\d{1,3}(?:\.\d{1,2})?/

/** What a report of an assessment of 等保 says: of which system, at which level, how it ended, when and under which number. */
export function readMlpsReport(lines: readonly Line[], tools: ReadTools): readonly ReadItem[] {
  const [named] = findLabelled(lines, system)
  const numbered = findLabelled(lines, number).find(({ value }) => reportNumber.test(value))
  const ended = findLabelled(lines, conclusion).find(({ value }) => value.length <= 40 && verdicts.test(value))
  const scored = findLabelled(lines, score).find(({ value }) => points.test(value) && Number(points.exec(value)?.[0]) <= 100)
  const dated = findLabelled(lines, date).find(({ value }) => daysIn(value, tools).length === 1)
  const [day] = dated ? daysIn(dated.value, tools) : []
  return [
    ...(named ? [itemOf('system', named)] : []),
    ...readLevel(lines),
    ...(numbered ? [itemOf('reportNumber', { ...numbered, value: reportNumber.exec(numbered.value)?.[0] ?? numbered.value })] : []),
    ...(ended ? [itemOf('conclusion', ended)] : []),
    ...(scored ? [itemOf('score', { ...scored, value: points.exec(scored.value)?.[0] ?? scored.value })] : []),
    ...(dated && day ? [itemOf('assessedOn', { ...dated, value: day })] : []),
  ]
}

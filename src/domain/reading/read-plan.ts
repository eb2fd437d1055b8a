import { itemOf, wholeLine } from './find-labelled.ts'
import type { Line, ReadItem } from './line.ts'
import { planChapters } from './plan-chapters.ts'

const longestHeading = 40
/** 第一章, 一、, (二), 1, 2.3, 附件, 附录 A */
const numbered =
  /^(?:第\s?[一二三四五六七八九十百\d]+\s?[章节篇部条]|[一二三四五六七八九十]+\s?[、.．\s]|\([一二三四五六七八九十\d]+\)|\d{1,2}(?:\.\d{1,2})*\s?[、.．)]?\s?(?=[^\d\s.%])|附[件录]|annex|appendix|chapter)/i
/** 1 总则 ……… 3: an entry of the table of contents is no chapter */
const inContents = /(?<![.·…])[.·…]{3,}\s*\d{0,4}$|\s\d{1,3}$/

/** 4.1 页面被篡改:立即断网,恢复备份: what stands behind a colon is what to do, and no heading */
const withoutText = (heading: string): string => heading.split(/[:：，]|,(?!\s[A-Za-z])/)[0] ?? heading

/** The chapters of a contingency plan that are there, by their headings. */
export function readPlan(lines: readonly Line[]): readonly ReadItem[] {
  const closed = lines.map(line => ({ ...line, text: line.text.replace(/(?<=[\u4e00-\u9fff])\s{1,8}(?=[\u4e00-\u9fff](?:$|\s))/g, '') }))
  const headings = closed.filter(({ text, cells }) => !cells && text.length <= longestHeading && !inContents.test(text))
  const marked = headings.filter(({ text }) => numbered.test(text))
  // a plan whose headings are not numbered: short lines that end without a full stop
  const read = marked.length > 2 ? marked : headings.filter(({ text }) => text.length <= 20 && !/[。;;,,::]$/.test(text))
  return planChapters.flatMap(({ id, heading }) => {
    const found = read.find(
      ({ text }) => heading.test(withoutText(text)) && !/预案$|^.{0,30}应急[\u4e00-\u9fff]{0,4}计划$|plan$/i.test(text),
    )
    return found ? [itemOf(`chapter.${id}`, wholeLine(found, found.text))] : []
  })
}

const mostHeadings = 40
const chapter = /^第\s?[一二三四五六七八九十百\d]+\s?[章节]|^[一二三四五六七八九十]+\s?[、.．]/

/** The chapters of a policy as they are headed: there is no outline that it must follow. */
export const readHeadings = (lines: readonly Line[]): readonly ReadItem[] =>
  lines
    .filter(({ text, cells }) => !cells && text.length <= longestHeading && chapter.test(text) && !inContents.test(text))
    .slice(0, mostHeadings)
    .map(line => itemOf('heading', wholeLine(line, line.text)))

/** Chapters of the usual outline that a plan lacks. */
export function missingChapters(kind: string, items: readonly ReadItem[]): readonly string[] {
  if (kind !== 'contingencyPlan') return []
  const there = new Set(items.map(({ name }) => name))
  return planChapters.flatMap(({ id }) => (there.has(`chapter.${id}`) ? [] : [`chapter.${id}`]))
}

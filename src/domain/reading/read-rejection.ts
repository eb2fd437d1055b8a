import { readNotice } from '../rejections/read-notice.ts'
import { findLabelled, itemOf, labelOf, wholeLine } from './find-labelled.ts'
import { flowing } from './flowing-lines.ts'
import type { Line, ReadItem } from './line.ts'
import type { ReadTools } from './read-tools.ts'

const reason = labelOf(
  '(?:驳回|退回|未通过|不通过|补正|审核)(?:的)?(?:原因|理由|意见|内容|结果说明)|原因|reasons?(?: for rejection)?|remarks',
)
/** ① is a bare 1 when letters have been made plain */
const point =
  /^(?:[(（][一二三四五六七八九十]{1,2}[)）]|\(?\d{1,2}[.、)．]|\d(?=\s?[\u4e00-\u9fff])(?!\d?[年月日天个级次页条项份])|[一二三四五六七八九十]{1,2}、|[-•*])\s*(?=\S)/
/** of a column that says what is wrong, behind one that names where */
const isReasons = /^\s{0,9}(?:驳回|退回|(?:不|未)通过)?的?(?:原因|理由|问题)(?:说明|描述)?\s{0,9}$/
/** what a notice is about, above its reasons: whose site, who looked at it, when */
const particulars =
  /^(?:网站|域名|主体|单位|办理|主办|审核|受理|申请|备案|订单|提交|驳回|退回|接入|管辖)(?:名称|域名|单位|者|部门|机关|人|时间|日期|编号|号码?|商|结果|状态)?\s?[:：]\s?\S/
const mostReasons = 20
/** a notice is a page; what is longer and does not call itself one is something else */
const longestNotice = 3_000
/** nobody lists so much that is wrong by chance */
const severalReasons = 3

/** The reasons that a notice gives, word for word: what is labelled or numbered, and what is known to send filings back. */
export function readRejection(rows: readonly Line[], tools: ReadTools): readonly ReadItem[] {
  const lines = flowing(withoutSpeaker(rows))
  const header = lines.find(({ cells = [] }) => cells.length > 2 && cells.some(({ text }) => isReasons.test(text)))
  // what stands beside the name of a column is another one
  const labelled = findLabelled(lines, reason)
    .filter(({ line }) => line !== header)
    .map(found => itemOf('reason', { ...found, value: found.value.replace(point, '') }))
  const reasonsAt = header?.cells?.findIndex(({ text }) => isReasons.test(text)) ?? 1
  const points = lines.flatMap(line => {
    // a row of a table of what is wrong
    const [number, next] = line.cells ?? []
    const wrong = line.cells?.[reasonsAt] ?? next
    if (wrong?.text && /^\d{1,2}$/.test(number?.text ?? '')) return [itemOf('reason', wholeLine(line, wrong.text.slice(0, 300)))]
    const text = line.text.replace(point, '').replace(/(?<![。;;\s])[。;;\s]+$/, '')
    return point.test(line.text) && !labelled.some(({ value }) => value.includes(text) || line.text.includes(value))
      ? [itemOf('reason', wholeLine(line, text.slice(0, 300)))]
      : []
  })
  const told = [...labelled, ...points].flatMap(apart)
  const { reasons } = noticeIn(
    lines.filter(({ text }) => !particulars.test(text)),
    tools,
  )
  const known = reasons.flatMap(({ quote }) => {
    const line = lines.find(({ text }) => text.includes(quote))
    return line && !/[:：]$/.test(line.text) && !told.some(({ quote: said }) => said.includes(quote) || quote.includes(said))
      ? [itemOf('reason', wholeLine(line, quote))]
      : []
  })
  // whose decision it is stands in its heading only
  const title = lines
    .slice(0, 8)
    .find(({ text }) => text.length < 40 && /公安|网安/.test(text) && !told.some(({ quote }) => quote.includes(text)))
  const items = [...(title && told.length + known.length > 0 ? [itemOf('title', wholeLine(title, title.text))] : []), ...told, ...known]
  return items.filter((item, at) => items.findIndex(({ value }) => value === item.value) === at).slice(0, mostReasons)
}

/** 客服小云: who speaks, at the head of each line of a talk */
function withoutSpeaker(rows: readonly Line[]): readonly Line[] {
  const speaker = ({ text }: Line): string => /^[^:：]{1,12}[:：]\s/.exec(text)?.[0] ?? ''
  return rows.map(row => {
    const said = speaker(row)
    const isTalk = said !== '' && rows.filter(other => speaker(other) === said).length > 2
    return isTalk ? { ...row, text: row.text.slice(said.length) } : row
  })
}

/** 1、…;2、…;3、…: several on one line */
const inside = /[;；]\s{0,3}(?=[(（]?\d{1,2}[)）.、．])/
const apart = (item: ReadItem): readonly ReadItem[] =>
  item.name === 'reason' ? item.value.split(inside).map(part => ({ ...item, value: part.replace(point, '') })) : [item]

/** says why filings come back in general */
const teaches = /常见(?:问题|原因|情形|误区)|为什么会|会被?(?:退回|驳回)|代办(?!人)|包过|怎么办\?|指南|教程|faq/i

/** A message of an authority or a cloud without a heading: short, it sends a filing back, and says for what. */
export function isRejection(lines: readonly Line[], tools: ReadTools): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (length > longestNotice || !lines.some(({ text }) => /备案|filing|icp|网安|互联网安全管理服务平台/i.test(text))) return false
  if (lines.some(({ text }) => teaches.test(text))) return false
  const { outcome, reasons, saysSo } = noticeIn(lines, tools)
  const isSure = reasons.some(({ sure }) => sure) || (saysSo && reasons.length > 0) || reasons.length >= severalReasons
  return (outcome === 'rejected' || outcome === 'supplementRequested') && isSure
}

const noticeIn = (lines: readonly Line[], { grounds, lexicon, reference }: ReadTools) =>
  readNotice(
    lines
      .map(({ text }) => text)
      .join('\n')
      .slice(0, longestNotice * 4),
    { grounds, choices: lexicon.choices },
    text => reference.simplify(text),
  )

import { hasLicenceForm } from './has-licence-form.ts'
import { type InventoryTable, inventoryTable } from './inventory-columns.ts'
import { isInformationSheet } from './is-information-sheet.ts'
import type { Line } from './line.ts'
import { pairedServers } from './paired-servers.ts'
import { textMarks } from './text-marks.ts'

/** where a paper says what it is */
const headLines = 12
/** one form with few labels may be of anything */
const [leastMachines, ofCard] = [2, 5]
const longestTitle = 60
/** of a title that is set in two lines */
const longestHalf = 20

/**
 * Which kind of paper a text is, by its heading; a licence, whose title may be a drawing or stand beside its code, and a table whose columns describe
 * machines need none. Null when it does not say.
 */
export function recogniseText(lines: readonly Line[]): string | null {
  const titles = titlesOf(lines.slice(0, headLines))
  const whole = lines.map(({ text }) => text).join('\n')
  const titled = textMarks.flatMap(mark => {
    const at = titles.findIndex(title => mark.title.test(title))
    return at >= 0 && (mark.words ?? []).every(word => word.test(whole)) ? [{ kind: mark.kind, at }] : []
  })
  // the first heading says it; in one heading the more telling mark
  const [first] = titled.toSorted((a, b) => a.at - b.at)
  if (first) return first.kind
  if (hasLicenceForm(lines)) return 'businessLicence'
  const table = inventoryTable(lines)
  if (table) return isBill(table, lines) ? 'contract' : 'hardwareInventory'
  if (isInformationSheet(lines)) return 'informationSheet'
  const machines = pairedServers(lines)?.rows ?? []
  const isCard = machines.some(({ cells = [] }) => cells.filter(({ text }) => text !== '').length >= ofCard)
  return machines.length >= leastMachines || isCard ? 'hardwareInventory' : null
}

const particulars: ReadonlySet<string | null> = new Set(['cpuModel', 'memoryGb', 'disks', 'spec', 'mac'])
const ofBill = /^(?:账期|(?:应付|实付|支付)?金额|(?:总)?费用|单价|购买时长|续费时长|(?:到期|失效|结束)(?:时间|日期))/

/** What was ordered and until when, and nothing of the machines themselves. */
const isBill = ({ columns }: InventoryTable, lines: readonly Line[]): boolean =>
  !columns.some(column => particulars.has(column)) &&
  lines.some(({ cells = [] }) => cells.filter(({ text }) => ofBill.test(text.trim())).length > 0)

/** (一) 未提供服务器托管协议: names the paper that is lacking */
const isComplaint =
  /^[(（]?[\d一二三四五六七八九十①-⑩]{0,3}[)）.、．]?\s{0,3}(?:未|没有?|缺少?|请|应当?|需)(?:提供|上传|提交|补充|附|见|签)/

/** Short lines, one that goes on in the next beside it; what a paper refers to (依据《…管理办法》) is no title of it. */
function titlesOf(lines: readonly Line[]): readonly string[] {
  const plain = lines.map(({ text }) =>
    isComplaint.test(text)
      ? ''
      : text.replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '').replace(/(?:依据|根据|按照)《[^》]*》?/g, ''),
  )
  return plain.flatMap((text, at) => {
    const both = `${text}${plain[at + 1] ?? ''}`
    const isParted = text.length < longestHalf && both.length < 2 * longestHalf && !/[:：。；;,，]/.test(both)
    return [...(isParted && at + 1 < plain.length ? [both] : []), ...(text.length <= longestTitle ? [text] : [])]
  })
}

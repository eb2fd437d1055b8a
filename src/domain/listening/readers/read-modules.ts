import type { Hearing, Reading, Region } from '../hearing.ts'
import { parseNumeral } from '../spans/numerals.ts'

const number = '(\\d{1,4}|[一二两三四五六七八九十]{1,3})'
const counted = new RegExp(
  `(?<!\\d)${number}\\s?(?:条|根|个|块|张|片)\\s?(?:ddr\\d\\s?)?(?:单条)?${number}\\s?(?:gb?|个g)?(?:的|内存条?|$|[,。;\\s])`,
)
const times = /(?<!\d)(\d{1,4})\s?gb?\s?(?:乘以?|[x×*])\s?(\d{1,2})(?!\d)|(?<!\d)(\d{1,2})\s?(?:乘以?|[x×*])\s?(\d{1,4})\s?gb?(?!\d)/

/** 两根16的, 8条32G, 16GB×4: how much memory the modules have together, in GB. */
export function readModules(region: Region, { text }: Pick<Hearing, 'text'>): Reading | undefined {
  const said = text.slice(region.start, region.end)
  // 去年加了一条8G,现在一共16G: the whole was said
  if (/加|增|换|一共|总共|总计|合计/.test(said)) return undefined
  const found = counted.exec(said) ?? times.exec(said)
  if (!found) return undefined
  const [many, each] = found.slice(1).filter(part => part !== undefined)
  const total = (parseNumeral(many ?? '') ?? 0) * (parseNumeral(each ?? '') ?? 0)
  if (total === 0) return undefined
  const start = region.start + found.index
  return { kind: 'value', raw: total, start, end: start + found[0].length, confidence: 0.88, purity: 1 }
}

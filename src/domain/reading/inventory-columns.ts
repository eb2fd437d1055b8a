import type { Line } from './line.ts'

/** What a column of an inventory of servers is called, and the column of `servers` that takes it. The more telling come first. */
const columns: readonly { readonly column: string; readonly called: RegExp }[] = [
  {
    column: 'ip',
    called: /^(?:(?:公网|外网|服务器|固定|弹性|主机|主)\s*)?ip(?:v4)?\s*(?:地址|address)?(?:\(公网\))?$|^(?:公网|外网)地址$|^public ip/i,
  },
  { column: 'mac', called: /mac/i },
  { column: 'cpuModel', called: /cpu|处理器|processor/i },
  { column: 'memoryGb', called: /内存|memory|\bram\b/i },
  { column: 'disks', called: /硬盘|磁盘|存储|系统盘|disk|storage/i },
  { column: 'spec', called: /^(?:服务器|主机|硬件|实例)?(?:配置|规格|参数)(?:信息|\/镜像)?$|^spec/i },
  { column: 'nicGbps', called: /网卡|nic\b/i },
  { column: 'powerFeeds', called: /电源|供电|power/i },
  { column: 'country', called: /国家|country/i },
  { column: 'province', called: /省|地域|区域|可用区|province|region|zone/i },
  { column: 'district', called: /区县|区\/县|district/i },
  { column: 'address', called: /^(?!.*ip).*(?:地址|位置|地点|机房|address|location)/i },
  { column: 'role', called: /用途|所属系统|角色|业务|功能|应用|role|purpose|usage/i },
]

/** Says that a row is about a machine at all. */
const telling = new Set(['ip', 'mac', 'cpuModel', 'memoryGb', 'disks', 'spec'])
const leastColumns = 2
const searchedLines = 60

export interface InventoryHeader {
  /** index of the line */
  readonly at: number
  /** by cell; null where the column is of no use */
  readonly columns: readonly (string | null)[]
}

/** The row that names the columns: at least two of machines, one of them of the machine itself. */
export function inventoryHeader(lines: readonly Line[]): InventoryHeader | null {
  for (const [at, { cells = [] }] of lines.slice(0, searchedLines).entries()) {
    const taken = new Set<string>()
    const named = cells.map(({ text }) => {
      const found = text.length > 20 ? undefined : columns.find(({ column, called }) => !taken.has(column) && called.test(text.trim()))
      if (found) taken.add(found.column)
      return found?.column ?? null
    })
    if (taken.size >= leastColumns && [...taken].some(column => telling.has(column))) return { at, columns: named }
  }
  return null
}

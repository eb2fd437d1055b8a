import { parseCell } from '../fields/parse-cell.ts'
import { readChineseNumber } from '../fields/read-chinese-number.ts'
import type { Json } from '../json.ts'
import type { Line } from './line.ts'
import { readServerPlace } from './read-place-of.ts'
import type { ReadTools } from './read-tools.ts'
import { spansOf } from './spans-of.ts'

/** of a note about servers: a longer text speaks of much else */
const mostLines = 60
const mostLetters = 3_000
const machine = /服务器|云主机|主机|轻量|实例|ecs|cvm|nas|vps|server/i

/** of the width of the widest line */
const reaches = 0.85

/** Where the next machine begins within a line. */
const begins =
  /[。；;]|(?=(?:另外?|还有|其中|剩下的?|最后)?(?<!两|几|多|每|[三四五六七八九十]|\d|另|外|有|中|的|后)一台)|(?=另一?台|第[一二三四五六七八九十\d]{1,2}台)|(?<=[,，、)])(?=[\u4e00-\u9fffA-Za-z]{1,10}(?:服务器|主机)\d?[(（:：])/
const point = /^\s{0,4}(?:[(（]?\d{1,2}[)）.、．]|[①-⑳]|[(（]?[一二三四五六七八九十]{1,2}[)）、]|[-*•·])\s{0,4}/
/** 应用服务器(IP: …), Web服务器: … */
const titled = /^([\u4e00-\u9fffA-Za-z]{2,12}?(?:服务器|主机|NAS)\d?)\s{0,2}[(（:：]/i
const counted = /(?:有|共|用了?|租了?|部署在)\s?([\d两一二三四五六七八九十]{1,2})\s?台/
const spec =
  /(?<![\d.])(\d{1,3})\s?(?:核|c(?![a-z])|v?cpus?)(?:心|\(vcpu\))?\s?[/+、,，]?\s?(\d{1,4})\s?(g)(?:i?b)?(?![a-z])(?:内存)?(?:[\s/+、,，]{1,3}(?:硬盘|系统盘)?(\d{2,5}\s?[gt]b?(?:\s?(?:ssd|sas|sata|hdd|nvme))?))?/i
const memory = /内存\s?[:：]?\s?(\d{1,4})\s?g|(?<![\d.])(\d{1,4})\s?g(?:i?b)?\s?(?:的)?内存/i
const processor = /(?:\d颗|[两双单]路|[两双]颗)?\s?(?:intel|amd|至强|xeon|epyc|鲲鹏|海光|飞腾)[^,，。；;、)）]{0,30}/i
const disks =
  /(?:系统盘|数据盘|硬盘|磁盘|云盘)[\s:：]?\d[\d.]{0,5}\s?[gt]b?(?:[^,，。；;)）\d]{0,6}\d[\d.]{0,5}\s?[gt]b?)?|\d{1,2}\s?[块*×x]\s?\d[\d.]{0,5}\s?[gt]b?\s?(?:ssd|sas|sata|hdd|nvme)?(?:硬盘)?|(?<![\d.])\d[\d.]{0,5}\s?[gt]b?\s?(?:ssd|sas|sata|hdd|nvme|硬盘|云盘)/i
const purpose =
  /(?:^|[,，)）]|主要|现在|目前)(?:是)?(?:专门)?(?:用来|用于|用作|用途是?[:：]?|跑着?|运行着?|负责|部署着?|做)\s?([^,，。；;()（）]{2,30})/
/** where a part of a sentence says a place, and only there */
const placed =
  /^(?:(?:放|托管|部署|位于|机房|地域|节点|所在地|物理位置)[^,，]{0,20}|在[^,，]{2,20}|.{0,8}(?:机房|数据中心|地域|节点)|[\u4e00-\u9fff]{2,4}|.{0,10}华[东南北中][1-9一二三四五六]?.{0,6})$/
/** 腾讯云计算(北京)有限责任公司: where a firm is registered, not where its machines stand */
const seatOfFirm = /[(（][\u4e00-\u9fff]{2,8}[)）](?=[\u4e00-\u9fff]{0,12}公司)/g
const street = /[路街道巷]\s?\d{1,5}\s?号|[路街]与/

export interface ToldServers {
  readonly rows: readonly { readonly line: Line; readonly row: Readonly<Record<string, Json>> }[]
  /** what speaks of more machines than it describes, or of one that cannot be told from another */
  readonly left: readonly Line[]
}

/** Servers that a note tells in sentences or points (一台阿里云ECS，4核8G，IP …，跑官网；另一台…). Null where it tells none. */
export function readToldServers(lines: readonly Line[], tools: ReadTools): ToldServers | null {
  const words = lines.filter(({ cells }) => !cells)
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  if (words.length < lines.length || lines.length > mostLines || letters > mostLetters || !lines.some(({ text }) => machine.test(text)))
    return null
  const left: Line[] = []
  const rows = whole(lines).flatMap(line =>
    line.text
      .split(begins)
      .map(part => part.trim())
      .flatMap(part => {
        const row = part ? rowOf(part, tools) : null
        if (row === 'several') left.push({ ...line, text: part })
        return row === null || row === 'several' ? [] : [{ line: { ...line, text: part }, row }]
      }),
  )
  if (!rows.some(({ row }) => row.ip || row.memoryGb)) return null
  const said = lines.flatMap(line => {
    const count = readChineseNumber(counted.exec(line.text)?.[1]?.replace('两', '二') ?? '')
    return count && count !== rows.length ? [line] : []
  })
  return { rows, left: [...left, ...said.slice(0, 1)] }
}

/** Of a page: a line that reaches its end goes on in the next one, unless that is a point. */
function whole(lines: readonly Line[]): readonly Line[] {
  const widest = Math.max(...lines.map(({ box }) => box[2]))
  const joined: Line[] = []
  let goesOn = false
  for (const line of lines) {
    const last = goesOn && !point.test(line.text) ? joined.pop() : undefined
    joined.push(last ? { ...last, text: last.text + line.text } : line)
    goesOn = line.box[2] > 0 && line.box[2] > reaches * widest && !/[。；;:：]$/.test(line.text)
  }
  return joined
}

/** What one part of a text says of one machine; null where it says too little of any. */
function rowOf(text: string, tools: ReadTools): Readonly<Record<string, Json>> | 'several' | null {
  const plain = text.replace(point, '')
  const addresses = [...new Set(spansOf(plain, tools).flatMap(span => (span.kind === 'ip' ? [span.value] : [])))]
  const open = addresses.filter(address => {
    const read = tools.reference.ip.read(address)
    return read.ok && read.scope === 'public'
  })
  const many = plain.match(new RegExp(spec, 'gi')) ?? []
  if (open.length > 1 || many.length > 1) return 'several'
  const [, cores, gigabytes, , disk] = spec.exec(plain) ?? []
  const [, after, before] = memory.exec(plain) ?? []
  const [, title] = titled.exec(plain) ?? []
  const [, use] = purpose.exec(plain) ?? []
  const cells: readonly (readonly [string, string | undefined])[] = [
    ...placeCells(plain, tools),
    ['ip', open[0]],
    ['cpuModel', processor.exec(plain)?.[0].trim() ?? (cores && `${cores}核`)],
    ['memoryGb', gigabytes ?? after ?? before],
    ['disks', disk ?? disks.exec(plain)?.[0].trim()],
    ['role', use ?? title],
  ]
  const row: Record<string, Json> = {}
  for (const [column, said] of cells) {
    const parsed = said
      ? parseCell(
          column,
          column === 'memoryGb' ? `${said}GB` : said,
          { today: tools.today, reference: tools.reference, values: key => row[key] },
          [],
        )
      : null
    if (parsed?.ok) row[column] ??= parsed.value
  }
  const tells = [row.ip, row.memoryGb, row.cpuModel, row.role, addresses[0]].filter(Boolean).length
  return tells >= 2 && (row.ip || row.memoryGb || title) ? row : null
}

/** The province of its one place, and the street where one is told. */
function placeCells(text: string, tools: ReadTools): readonly (readonly [string, string | undefined])[] {
  const parts = text
    .replace(seatOfFirm, '')
    .split(/[,，、()（）]/)
    .map(part => part.trim())
  const found = parts.flatMap(part => {
    const { province, country } = placed.test(part) || street.test(part) ? readServerPlace(part, tools) : {}
    return province || country ? [{ part, province, country }] : []
  })
  const [first] = found
  if (!first || found.some(({ province, country }) => province !== first.province || country !== first.country)) return []
  const address = found.find(({ part }) => street.test(part))?.part
  return [
    ['country', first.country],
    ['province', first.province],
    ['address', address?.replace(/^(?:放|托管|部署|位于|在)[在于]?/, '')],
  ]
}

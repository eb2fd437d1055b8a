import type { Line } from './line.ts'
import { plain } from './straighten.ts'

/** what a licence says of a firm, each behind its label at the beginning of a line or a cell */
const labels: readonly RegExp[] = [
  /^名称(?!变更|预先)/,
  /^类型/,
  /^(?:法定代表人|经营者|负责人|执行事务合伙人|投资人)/,
  /^(?:注册资[本金]|成员出资总额|出资额|组成形式)/,
  /^(?:成立|注册)日期/,
  /^(?:住所|(?:主要)?经营场所)/,
  /^经营范围/,
]
const leastLabels = 4

/** who issues it, or where it is published: no form that somebody fills says so beside these */
const issuer = /营业执照|登记机关|企业信用信息公示系统/
const code = /(?<![0-9A-Z])[0-9A-HJ-NP-RTUW-Y]{18}(?![0-9A-Z])/

/** Whether lines are the form of a business licence: its title may be a drawing, or stand beside its code in one line. */
export function hasLicenceForm(lines: readonly Line[]): boolean {
  const starts = lines.flatMap(line => (line.cells ?? [line]).map(({ text }) => plain(text)))
  const found = labels.filter(label => starts.some(text => label.test(text)))
  const whole = lines.map(({ text }) => plain(text)).join('\n')
  return found.length >= leastLabels && issuer.test(whole) && code.test(whole)
}

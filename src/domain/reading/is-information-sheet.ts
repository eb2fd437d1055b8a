import type { Line } from './line.ts'

/** what a sheet asks for on which somebody tells everything of a filing */
const labels: readonly RegExp[] = [
  /网站名|站名/,
  /域名/,
  /(?<![a-z])ip/i,
  /负责人/,
  /手机|电话/,
  /邮箱|e-?mail/i,
  /备案/,
  /注册商|注册服务|实名/,
  /接入|服务器|云主机/,
  /身份证|证件/,
]
const fewest = 7
const longest = 8000
/** somebody has filled it in */
const filled: readonly RegExp[] = [
  /1[3-9]\d[\d -]{8,10}/,
  /[\w.-]{1,64}@[\w-]{1,63}\.\w/,
  /[a-z0-9-]{2,63}\.(?:com|cn|net|org|top|xyz|vip|shop|site)/i,
]

/** A form of a provider, or rows of the owner's own, with all that a filing asks for: numbers of cards among it, which are not read before a consent. */
export function isInformationSheet(lines: readonly Line[]): boolean {
  const text = lines.map(line => line.text).join('\n')
  return text.length <= longest && filled.every(mark => mark.test(text)) && labels.filter(label => label.test(text)).length >= fewest
}

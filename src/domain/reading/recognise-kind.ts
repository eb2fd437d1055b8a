import type { Line } from './line.ts'
import { plain } from './straighten.ts'

/** Words that stand on one kind of paper and on no other; all of one row must be there. */
const marks: readonly { readonly kind: string; readonly words: readonly RegExp[] }[] = [
  // the head of a paper, not the words of a notice about it
  {
    kind: 'businessLicence',
    words: [/(?:^|\n).{0,2}营业执照(?!图|照|复印|扫描|不|未|上|原|的|请|审|办|变更|注销|年|遗失|信息|说明|示例|样)/],
  },
  { kind: 'businessLicence', words: [/统一社会信用代码/, /法定代表人|经营者|负责人|经营范围/] },
  // its head was cut off: who issues it and where it is published stand at its foot
  { kind: 'businessLicence', words: [/登记机关/, /企业信用信息公示系统/, /经营范围/] },
  { kind: 'idCard', words: [/公民身份号码/] },
  { kind: 'idCard', words: [/居民身份证/, /签发机关|有效期限/] },
  { kind: 'domainCertificate', words: [/域名(?:注册)?证书/] },
  { kind: 'mlpsCertificate', words: [/信息系统安全等级保护备案证明|网络安全等级保护备案证明/] },
]

/** lines of a card, both sides on one sheet: a list of people has more */
const mostOfCard = 22
/** What is left of a card whose edge was not taken: labels of its side with the face beside each other or beside a number, or the head of the other. */
const partsOfCard: readonly (readonly RegExp[])[] = [
  [/(?<!\d)[1-6]\d{16}[\dX](?!\d)/, /民族|性别|出生|住址/],
  [/性别/, /民族/, /出生/, /住址/],
  [/^中华人民共和国\n居民身份证$/],
]

/** Which kind of paper the words stand on, or null. */
export function recogniseKind(lines: readonly Line[]): string | null {
  const text = lines.map(line => plain(line.text)).join('\n')
  const isPart = lines.length <= mostOfCard && partsOfCard.some(words => words.every(word => word.test(text)))
  return marks.find(({ words }) => words.every(word => word.test(text)))?.kind ?? (isPart ? 'idCard' : null)
}

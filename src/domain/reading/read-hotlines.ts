import type { Json } from '../json.ts'
import { itemOf, wholeLine } from './find-labelled.ts'
import type { Line, ReadItem } from './line.ts'
import type { ReadTools } from './read-tools.ts'

/** a landline, a number of service, 110 or 12377 */
const hotline = /(?<![\d.-])(?:0\d{2,3}-?\d{7,8}|[48]00-?\d{3}-?\d{4}|9[5-9]\d{3}|1[12]\d{1,3})(?![\d.-])/
const authority = /公安|网安|网信|网警|通信管理局|工信|派出所/
const mostRows = 20

/** Whom a plan names outside the firm, with the number: authorities, and the clouds that it uses. */
export function readHotlines(lines: readonly Line[], { lexicon }: ReadTools): readonly ReadItem[] {
  const found = lines.slice(0, 3_000).flatMap((line): readonly { line: Line; item: string; row: Json }[] => {
    const [phone = '', ...more] = line.text.match(new RegExp(hotline, 'g')) ?? []
    const said = line.text
      .slice(0, line.text.indexOf(phone))
      .replace(/^\d{1,2}[.、)\s]/, '')
      .replace(/[\s:：(]{0,4}(?:联系|值班|举报|客服|服务)?(?:电话|热线)?[\s:：(]{0,4}$/, '')
      .trim()
    if (!phone || more.length > 0 || said.length < 2 || said.length > 30) return []
    const cloud = lexicon.brands.find(
      ({ does, words }) => does.includes('host') && words.some(word => word.length > 2 && said.includes(word)),
    )
    if (authority.test(said)) return [{ line, item: 'contact.authorities', row: { authority: said, phone } }]
    return cloud ? [{ line, item: 'contact.vendors', row: { vendor: cloud.name, phone } }] : []
  })
  return ['contact.authorities', 'contact.vendors'].flatMap(name => {
    const all = found.filter(({ item }) => item === name).slice(0, mostRows)
    const [first] = all
    const quote = all.map(({ line }) => line.text).join(' / ')
    return first ? [itemOf(name, { ...wholeLine(first.line, quote), quote }, { raw: all.map(({ row }) => row) })] : []
  })
}

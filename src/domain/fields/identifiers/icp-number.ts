import { compact } from '../normalise-text.ts'
import { accept, type Parsed, refuse } from '../parsed.ts'
import { provincePrefixes } from './province-prefixes.ts'

const province = `[${Object.keys(provincePrefixes).join('')}]`
const suffix = '(?:-[1-9]\\d{0,4}[AXK]?)?'
const filing = new RegExp(`^${province}ICP备(?:\\d{8}|\\d{10})号${suffix}$`)
const licences = [new RegExp(`^${province}ICP证\\d{6}号?${suffix}$`), new RegExp(`^(?:${province}?B2|合字B2)-\\d{8}${suffix}$`)]
const leadIn = /^(?:ICP)?(?:网站|APP|主体|服务)?(?:备案\/?许可证号|备案许可证号|备案号|备案编号|许可证号|经营许可证)[::]?(?:是|为)?/i

/**
 * ICP备案号 (京ICP备12345678号-1) or the number of an operator's licence (京ICP证030173号, 粤B2-20090059). It has no check
 * digit: whether it exists can be seen at beian.miit.gov.cn only.
 */
export function parseIcpNumber(raw: string): Parsed {
  const text = compact(raw)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(leadIn, '')
    .replace(/[。.,;]$/, '')
    .toUpperCase()
  if (filing.test(text) || licences.some(licence => licence.test(text))) return accept(text)
  const missingMark = text.replace(/^(.ICP[备证]\d+)/, '$1号')
  if (filing.test(missingMark)) return accept(missingMark, ['icpNumber.mark'])
  const reordered = text.replace(/^(.ICP备\d+)(-\d+[AXK]?)号$/, '$1号$2')
  if (reordered !== text) return refuse('icpNumber.order', filing.test(reordered) ? { suggestion: reordered } : {})
  return refuse(problemOf(text))
}

function problemOf(text: string): string {
  const parts = /^([^A-Z0-9]{0,40})([A-Z]{0,40})(备|证)?(\d{0,40})(号)?(.*)$/.exec(text)
  if (!parts) return 'icpNumber.format'
  const [, prefix = '', letters = '', , digits = '', , rest = ''] = parts
  if (!prefix && !letters) return 'icpNumber.format'
  if (letters === 'ICP' && !(prefix in provincePrefixes)) return 'icpNumber.prefix'
  if (letters !== 'ICP') return letters ? 'icpNumber.letters' : 'icpNumber.format'
  if (digits.length !== 8 && digits.length !== 10) return 'icpNumber.digits'
  return rest ? 'icpNumber.suffix' : 'icpNumber.format'
}

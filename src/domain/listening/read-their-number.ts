import type { Hearing } from './hearing.ts'
import type { Settled } from './settle.ts'

/** no more than the lead to a number stands between it and the name */
const farthest = 12

/** Asked who it is, 我对象 李娜 13500135000: the one number behind the name is theirs, and nobody else's, where nothing labels it. */
export function withTheirNumber(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const [asked, ...more] = hearing.asked
  const named = settled.find(each => each.field === asked && each.reading.kind === 'value')
  const phones = hearing.spans.filter(span => span.kind === 'phone')
  const [phone] = phones
  if (!asked || !named || phone?.kind !== 'phone' || more.length > 0 || phones.length > 1) return settled
  const role = Object.values(hearing.tools.lexicon.roles).find(({ fields }) => fields.name === asked.key)
  const field = hearing.tools.fields[role?.fields.mobile ?? '']
  const between = hearing.text.slice(named.reading.end, phone.start)
  if (!field || phone.start < named.reading.end || between.length > farthest || !isLeadUp.test(between)) return settled
  if (hearing.known(field.key) !== undefined || settled.some(each => each.field === field)) return settled
  const { start, end } = phone
  return [
    ...settled.filter(({ reading }) => reading.start >= end || reading.end <= start),
    { field, told: false, score: 2.4, reading: { kind: 'value', raw: phone.value, start, end, confidence: 0.9, purity: 1 } },
  ]
}

const isLeadUp = /^[\s,:(]*(?:他|她|本人)?(?:的)?(?:手机|电话|联系)?(?:号码?|电话|方式)?(?:是|为)?[\s,:(]*$/

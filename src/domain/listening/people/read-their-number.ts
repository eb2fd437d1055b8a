import type { Hearing } from '../hearing.ts'
import type { Settled } from '../settling/settle.ts'

/** no more than the lead to a number stands between it and the name */
const farthest = 12

/** Asked who it is, 我对象 李娜 13500135000: the one number behind the name is theirs, and nobody else's, where nothing labels it. */
export function withTheirNumber(heard: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const settled = withNewNumber(heard, hearing)
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

/** 负责人写陈阿凤,号码就写她那个137…: with another name in a role comes another number, and it is no answer to what was asked */
function withNewNumber(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  for (const { fields } of Object.values(hearing.tools.lexicon.roles)) {
    const name = settled.find(({ field, reading }) => field.key === fields.name && reading.kind === 'value')?.reading
    const before = fields.name ? hearing.known(fields.name) : undefined
    const field = hearing.tools.fields[fields.mobile ?? '']
    if (!field || name?.kind !== 'value' || before === undefined || before === name.raw) continue
    const phone = hearing.spans.find(span => span.kind === 'phone' && span.start >= name.end)
    if (phone?.kind !== 'phone' || !isLeadUp.test(hearing.text.slice(name.end, phone.start))) continue
    const { start, end } = phone
    const isApart = ({ reading }: Settled): boolean => reading.start >= end || reading.end <= start
    return [
      ...settled.filter(each => each.field !== field && isApart(each)),
      { field, told: true, score: 2.6, reading: { kind: 'value', raw: phone.value, start, end, confidence: 0.9, purity: 1 } },
    ]
  }
  return settled
}

const isLeadUp =
  /^[\s,:(]{0,40}(?:他|她|本人)?(?:的)?(?:手机|电话|联系)?(?:号码?|电话|方式)?(?:就|也|那就)?(?:是|为|写|用|填)?(?:他|她|我[妈爸])?(?:的|那个)?[\s,:(]*$/

import type { Evidence } from './evidence.ts'

const issued = /(?:落款|出具|签发|颁发|核发|开具|打印)(?:日期|时间|日|是|于|在|为|:|\s)*$/
const issuedBehind = /^(?:那天|当天)?(?:出具|签发|颁发|核发|开具|打印|测的|评的)/

/** 报告落款2025-12-10, where it is asked until when it holds: the day on which it was made */
export function isIssued({ field, reading, hearing: { text } }: Evidence): boolean {
  if (!/Expiry|ValidTo/.test(field.key) || (field.type !== 'date' && field.type !== 'dateOrLongTerm')) return false
  return (
    issued.test(text.slice(Math.max(0, reading.start - 12), reading.start)) || issuedBehind.test(text.slice(reading.end, reading.end + 8))
  )
}

/** 个人能办就个人,不能办就用公司: both hold, on a condition */
export function isOnCondition({ field: { type }, hearing: { text } }: Evidence): boolean {
  return (
    (type === 'enum' || type === 'boolean') && /(?:能|行|可以)[^,。]{0,4}就[^。]{1,12}(?:不能|不行|不可以|不然)[^,。]{0,4}就/.test(text)
  )
}

/** 早上卖菜别打,下午都行: hours with others that are none of them */
export function namesOtherHours({ field, reading }: Evidence): boolean {
  return (
    field.key === 'contactHours' &&
    /[\s,，;；]/.test(String(reading.raw).trim()) &&
    /别打|莫打|勿打|不要打|没空|不得闲|忙|要出摊|睡|开会|上课/.test(String(reading.raw))
  )
}

import { type Evidence, isOutside, sliceOf } from './evidence.ts'

/** 当时填的少了“祥符区”三个字: what went wrong when it was written is no value */
export function tellsSlip({ field, reading, isLabelled }: Evidence): boolean {
  if (isLabelled || field.type !== 'string') return false
  return /^(?:前面|刚才|刚刚|上面|方才)(?:我|你)?(?:说|讲|填|写|选|答|报)|^(?:当时|当初|之前|原来|上次|那时|那天|以前)[^,。]{0,4}(?:填|写|报|交|录|抄)|(?:少|漏|多|错)(?:填|写|打|抄)?了[^,。]{0,14}字|(?:答|写|打|填|说|看|记|报|抄|弄|搞|输)错(?:字)?了?$/.test(
    String(reading.raw),
  )
}

/** 稍等 孩子哭了: what happened is nobody's name */
export function tellsEvent({ field, reading, hearing, isLabelled }: Evidence): boolean {
  if (isLabelled || !(field.kind === 'personName' || field.kind === 'siteName')) return false
  if (/(?:[改换]?[叫成]|是|为)\s?"?$/.test(hearing.text.slice(0, reading.start))) return false
  if (!/^了(?:$|[,。;!\s])/.test(hearing.text.slice(reading.end))) return false
  const name = String(reading.raw)
  const { surnames } = hearing.tools.lexicon
  return field.kind !== 'personName' || isDone.test(name) || !(surnames.has(name.slice(0, 1)) || surnames.has(name.slice(0, 2)))
}

const isDone = /(?:吃饭|睡觉|睡着|回来|回家|出去|出差|生病|住院|上学|放学|下班|上班|来电|开会)$/

/** 我昨天也弄过一次没弄成: what somebody tried in vain is no day and no choice */
export function isFailedTry({ field, hearing, isLabelled }: Evidence): boolean {
  if (isLabelled || !/^(?:date|enum|multiEnum|boolean|dateOrLongTerm)/.test(field.type)) return false
  return /(?:弄|办|搞|试|填|提交)(?:过|了)(?:一?[次回]|好?几[次回]|半天)?[,\s]?(?:都|也|还是)?没(?:弄|办|搞|试|提交)?(?:成|好|上去|下来)功?/.test(
    hearing.text,
  )
}

/** 我们公司就三个人: who works there is no number of users */
export function countsStaff({ field, reading, hearing, isLabelled }: Evidence): boolean {
  if (isLabelled || !/^(?:registeredUserCount|exported)/.test(field.key) || reading.kind !== 'value') return false
  const own = hearing.segments.find(segment => !isOutside(segment, reading))
  const said = own ? sliceOf(own, hearing) : ''
  return (
    /(?:公司|店里?|单位|厂里?|团队|员工|工人|同事)[^,。;]{0,8}人/.test(said) &&
    !/用户|会员|客户|注册|顾客|粉丝|出境|境外/.test(hearing.text)
  )
}

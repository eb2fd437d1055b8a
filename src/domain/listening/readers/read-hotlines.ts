import type { Hearing, Reading, Region } from '../hearing.ts'
import { shownOf } from '../hearing.ts'
import type { Span } from '../spans/span.ts'
import { inside, type Row, table } from './table-pieces.ts'

const hotlineNoise =
  /(?:的)?(?:客服|售后|应急|紧急|服务|报警|举报|值班|技术支持|24小时)*(?:的)?(?:电话|热线|号码|手机|联系方式|座机|号)?(?:是|打|:|为|\s){0,12}$/
const isHotline = (span: Span): boolean =>
  span.kind === 'phone' ||
  (span.kind === 'quantity' && Number.isInteger(span.value) && span.unit === '' && span.value >= 100 && span.exactness === 'exact')

const stops = /[,，;；、。\n/|]/
/** 域名在西部数码, 服务器是电信机房: what they have of whom */
const ofWhat =
  /^(?:(?:还有|另外|然后|再就是|就是|就|打给?|找|是|有|我们?的?|和|跟|与)+|(?:域名|服务器|云服务器|网站|主机|机房|宽带|短信)(?:商|提供商)?(?:是|在|用的?(?:是)?|归|找|放在)(?=.{2})|(?:做|建|搭|开发|维护)网站的(?:那家)?(?:公司)?(?:是|叫)?(?=.{4}))/

/** The name right before a number: the last clause that says one. */
function whoIn(text: string): string {
  const clauses = text.split(stops).map(clause => {
    let said = clause.replace(/^[\s:：()（）]+|(?<![\s:：()（）])[\s:：()（）]+$/g, '')
    for (let turn = 0; turn < 3; turn++)
      said = said
        .replace(hotlineNoise, '')
        .replace(/(?<![\s:：()（）])[\s:：()（）]+$/, '')
        .replace(ofWhat, '')
        .trim()
    return said
  })
  return clauses.filter(clause => [...clause].length >= 2).at(-1) ?? ''
}

/** Whom to ring: a name before each number. */
export function readHotlines(region: Region, hearing: Hearing, who: 'vendor' | 'authority'): Reading | undefined {
  const rows: Row[] = []
  let from = region.start
  for (const span of inside(hearing, region).filter(isHotline)) {
    const phone = span.kind === 'phone' ? span.value : hearing.text.slice(span.start, span.end).replace(/[^\d-]/g, '')
    const said = whoIn(shownOf(hearing, { start: from, end: span.start }))
    from = span.end
    // 不是只有110啦,区网安大队 010-66001234
    if (/^(?:也|都)?(?:不是|别打|不要|不打|不用)/.test(said)) continue
    // 出事当然打110: nobody is named who would answer there
    const isNamed = [...said].length >= 2 && !(who === 'authority' && /当然|出事|出了事|遇到|有事|肯定|直接|反正/.test(said))
    if (isNamed) rows.push({ [who]: said, phone })
    else return { kind: 'clarify', why: 'name', start: region.start, end: region.end }
  }
  const text = hearing.text.slice(region.start, region.end)
  if (rows.length === 0) return /[\u4e00-\u9fff]{2}/.test(text) ? { kind: 'clarify', why: 'mobile', ...region } : undefined
  return table(rows, region)
}

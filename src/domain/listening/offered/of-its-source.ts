import type { Hearing } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { roleOf } from '../people/references.ts'
import type { Fill, Understanding } from '../understanding.ts'

/** a number or an address was mistyped, or is somebody's own no more; 不对,是139… answers what was put forward */
const slipped = seldom(
  /[打写说报念讲抄按发输看弄搞][错反差]|错[了啦]|反了|串行|[老旧]号|[少多][打看写说报念]|[少多]了?一位|(?:手机|电话|号|邮箱|phone|mail).{0,10}(?:[改换变]|不[对用]|停机|wrong)|后头是|尾号|末尾|后[两几三一二四]位|typo|mistype/,
)
const ofNotice: ReadonlySet<string> = new Set(['notifyMobile', 'notifyEmail'])
/** who is to be told is spoken of: the one that was put forward */
const isOfNotices = seldom(/通知|提醒|接收|短信|收[信件]|验证码|发[到给]|notif|sms/)

/**
 * 手机号打错了,是139…, while the number of the notices is put forward as the same: the number itself is put right, and what was put forward
 * follows from it. Where whoever has the other one is named, that one is meant.
 */
export function ofItsSource(heard: Understanding, hearing: Hearing): Understanding {
  const { fields, confirming } = hearing.request
  if (isOfNotices.test(hearing.text)) {
    const fills = heard.fills.map(fill => ofNotices(fill) ?? fill)
    return { ...heard, fills, rejects: heard.rejects.filter(reject => !fills.some(({ field }) => field === reject.field)) }
  }
  if (heard.affirms || !heard.fills.some(isOffered) || !slipped.test(hearing.text)) return heard
  return { ...heard, intent: 'correction', fills: heard.fills.map(fill => (isOffered(fill) ? (ofSource(fill) ?? fill) : fill)) }

  function isOffered({ field }: Fill): boolean {
    const type = hearing.tools.fields[field]?.type
    return (type === 'phone' || type === 'email') && confirming.some(each => each.field === field)
  }

  /** 通知手机不对,发到139…, which is the number of somebody as well */
  function ofNotices(fill: Fill): Fill | undefined {
    const { field } = fill
    const known = hearing.known(field)
    const notice = fill.corrects && !isOffered(fill) ? confirming.find(each => ofNotice.has(each.field) && each.value === known) : undefined
    if (!notice || hearing.tools.fields[notice.field]?.type !== hearing.tools.fields[field]?.type) return undefined
    if (heard.fills.some(other => other.field === notice.field)) return undefined
    const { corrects: _, doubt: __, ...plain } = fill
    return { ...plain, field: notice.field }
  }

  /** 应急联络人手机不对, by whose it is or by its whole label */
  function isNamed(field: string): boolean {
    const role = roleOf(field, hearing)?.role
    return hearing.cues.some(
      cue => (role !== undefined && cue.roles.includes(role)) || (cue.fields.length === 1 && cue.fields[0] === field),
    )
  }

  function ofSource(fill: Fill): Fill | undefined {
    const offered = confirming.find(({ field }) => field === fill.field)?.value
    if (isNamed(fill.field)) return undefined
    const type = hearing.tools.fields[fill.field]?.type
    const source = Object.keys(fields).find(
      key => key !== fill.field && hearing.tools.fields[key]?.type === type && hearing.known(key) === offered,
    )
    if (source === undefined || heard.fills.some(({ field }) => field === source)) return undefined
    const { doubt: _, ...plain } = fill
    return { ...plain, field: source, corrects: true }
  }
}

import type { FilingId } from '../../case/events.ts'
import { readNotice } from '../../rejections/read-notice.ts'
import { say } from '../marks.ts'
import type { TurnInput } from '../turn.ts'
import { type Told, told } from './told.ts'

/** how somebody goes on telling what a notice said */
const tells =
  /好像|可能|大概|似乎|应该是|(?:管局|网安|公安|民警|客服|通知|平台|审核|短信|电话|邮件|他们?|人家|上面|里面)[^,，。]{0,8}(?:说|讲|写)|^(?:说|讲)|原因|因为|还有|也有|另外|maybe|perhaps|said|because|also/i

/** 好像是电话没人接, while another reason is put to the person: added to those of the notice; null where no reason is told. */
export function moreReasons(input: TurnInput, filing: FilingId): Told | null {
  const { state, ctx, text } = input
  if (!tells.test(text) || /[?？]|怎么|吗$/.test(text)) return null
  const known = state.progress[filing]?.rejection?.reasons ?? []
  const read = readNotice(text, ctx.catalogue, each => ctx.reference.simplify(each), filing)
  const added = read.reasons.filter(({ code }) => !known.some(each => each.code === code))
  if (added.length === 0) return null
  return told(added.length > 1 ? [say('reasons.found', { count: added.length })] : [], {
    answered: [{ filing, answers: [], recognised: added }],
    ends: false,
    alone: added.every(({ sure }) => !sure),
  })
}

import type { FilingId } from '../../case/events.ts'
import { proposeMove } from '../../life/propose-move.ts'
import { readNotice } from '../../rejections/read-notice.ts'
import { name, say } from '../marks.ts'
import type { TurnInput } from '../turn.ts'
import { recordMove } from './record-move.ts'
import { type Told, told } from './told.ts'

/** 【阿里云】您的…, 贵单位…备案: as whoever decides, passes on or sells writes, pasted as it came */
const official =
  /^\s*(?:[^【\n]{0,16}[:：]\s*)?【[^】\n]{2,24}】|^\s*(?:尊敬的[^,，:：\n]{1,10}|[您你]好|各位[^,，:：\n]{1,8})[,，:：!！]?\s*(?:[您贵]|根据)|^\s*恭喜|(?:您(?:的|公司|单位)|贵(?:司|单位|公司|网站))[^。\n]{0,30}(?:备案|审核|订单)|^\s*[^,，。\n]{0,6}公告[:：]/
const codeSent = /验证码|短信核验/
const untilWhen = /24\s*小时|二十四小时|有效/
const domainEnds = /域名[^。\n]{0,60}(?:到期|过期|续费)/

const sent: ReadonlySet<string> = new Set(['submitted', 'smsCheck', 'underReview', 'onsite', 'supplement', 'rejected', 'approved'])

const sells = /退订|包过|优惠价?|限时|立减|内部(?:通道|渠道)|首单/
/** what goes on at the authority, not ahead of it, nor when its system is mended */
const atAuthority = /(?:管局|管理局|平台|网安|公安)|初审(?:已经?)?通过|受理/
const ahead = /维护|停机|升级|公告|初审(?:人员|员|中|将|预计)/

/** The text message with the code of the check. Null where it is none. */
export function hearCode({ state, text, conversation }: TurnInput): Told | null {
  if (conversation.dialogue.awaiting || !official.test(text) || !codeSent.test(text) || !untilWhen.test(text)) return null
  // 短信核验超过24小时未完成,订单自动退回 tells what came of it
  if (/超过|超时|未(?:能|在|按|完成|填写|核验)|已[^。]{0,6}退回/.test(text)) return null
  return onItsWay(state) ? told([say('official.sms')], { alone: true }) : null
}

/**
 * A message of an authority, a provider or somebody who sells, pasted while a filing is on its way: what it decides is recorded, and nothing
 * in it is taken for the owner's own words. Null where it is none.
 */
export function hearOfficial(input: TurnInput): Told | null {
  const { state, ctx, text, conversation } = input
  const { awaiting } = conversation.dialogue
  const isOfficial = official.test(text)
  if ((awaiting && awaiting.kind !== 'number') || !(isOfficial || sells.test(text))) return null
  const filing = onItsWay(state)
  if (!filing) return null
  const simplify = (each: string): string => ctx.reference.simplify(each)
  const { outcome } = readNotice(text, { grounds: ctx.catalogue.grounds }, simplify)
  if (outcome === 'advert') return told([say('notice.advert')], { alone: true, ends: false })
  if (!isOfficial || outcome === 'rejected' || outcome === 'supplementRequested') return null
  const proposed =
    outcome === 'unclear' || (outcome === 'underWay' && (ahead.test(text) || !atAuthority.test(text)))
      ? null
      : proposeMove(text, { filings: state.filings, grounds: ctx.catalogue.grounds, today: ctx.today, heard: undefined, simplify })
  if (proposed) return { ...recordMove(input, { ...proposed, quote: text.slice(0, 80) }), alone: true }
  const status = state.progress[filing]?.status ?? 'submitted'
  const stands = say('official.nothing', { filing: name(`filing.${filing}`), status: name(`status.${status}`) })
  return told(domainEnds.test(text) ? [stands, say('official.domain')] : [stands], { alone: true })
}

const onItsWay = ({ filings, progress }: TurnInput['state']): FilingId | undefined =>
  filings.find(each => sent.has(progress[each]?.status ?? ''))

import type { FilingId } from '../../case/events.ts'
import type { MoveSaid } from '../../listening/moves/hear-moves.ts'
import { redactText } from '../../listening/text/redact-text.ts'
import { type NoticeRead, readNotice } from '../../rejections/read-notice.ts'
import type { Heard } from '../hear.ts'
import { name, say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Awaiting } from '../reply.ts'
import type { TurnInput } from '../turn.ts'
import { answerSettled } from './perhaps.ts'
import { recordMove } from './record-move.ts'
import { settledAmong } from './settled-reasons.ts'
import { type Told, told } from './told.ts'
import { withMoves } from './with-told.ts'

/** imagined, of others, of long ago */
const notNow =
  /如果|万一|要是|假如|会不会|是不是会|怎[么样]才|怕|担心|避免|免得|朋友|同行|别人|听说|(?:上次|去年|前年|以前|之前|曾经)[^。;；]{0,10}[退驳打]回|将(?:会)?(?:自动)?退回|没(?:有)?(?:做|办)?(?:过)?(?:公安|icp|网站)?(?:联网)?备案(?!号)|应用(?:商店|市场)[^,，。]{0,10}(?:[退驳拒]|下架|不(?:给|让|予)|没过|审核)/i
/** 最后说没问题, 等结果就行 */
const wentWell =
  /(?:说|讲|回)(?:是)?(?:都|一切|资料|材料)?(?:没(?:有|啥|什么)?问题|齐了|可以了|ok)[^。]{0,12}(?:等|结果|通知|提交)|等(?:着)?(?:出)?结果(?:就行|就好|吧|即可)/i
const asks = /[?？]|(?:吗|么|呢|咋办|怎么办)\s{0,40}[。.!！]?\s*$/
/** who decides or passes it on */
const speaker =
  /客服|说|讲|回(?:了)?一?句|通信管理局|来电|电话|打给|专员|小姑娘|小伙|管局|网安|派出所|公安|民警|平台|控制台|审核|短信|通知|订单|检测|你好|您好|provider|administration|police/i
/** it is to be handed in once more */
const again =
  /(?:要|得|让|叫|喊)(?:我|我们|咱|[他她])?[改换]|改(?:了|好|完|正)?(?:后|再|之后)?(?:再)?(?:交|提|报)|重新|再(?:交|提交|报)|重弄|退(?!休|役|款|订|换|伍|税)|不能再|修复|补/
const ofPolice = /公安|网安|联网备案|派出所|民警|互联网安全管理服务平台|police/i
const concerns = /备案|报备|管理局|分局|订单|管局|审核|初审|接入商|icp|filing/i

/**
 * A notice that says it in words of its own: what comes back is known by its grounds. Sure where the notice says so; where only somebody's
 * words sound like it, it is put before the person. Null where it is none. Known words alone decide that it is a notice.
 */
export function hearNotice(input: TurnInput): Told | null {
  const { state, ctx, text, understanding, seq } = input
  const isNew = state.filings.length === 0
  if (text.length < shortest || notNow.test(text) || wentWell.test(text) || (isNew && tellsAll(understanding))) return null
  // a plan is wanted, and nothing was handed in
  const wantsPlan = understanding.fills.some(({ field, value }) => field === 'filingScenario' && value === 'planOnly')
  if (wantsPlan || (state.filings.join() === 'contingencyPlan' && !state.progress.contingencyPlan)) return null
  const filing = filingOf(input)
  if (filing === null) return null
  const read = readNotice(text, { grounds: ctx.catalogue.grounds }, each => ctx.reference.simplify(each), isNew ? null : filing)
  const strength =
    strengthOf(text, read, isNew) ??
    (!isNew && (!understanding.move || understanding.move.type === 'underReview') && sentBack(text) ? 'perhaps' : null)
  if (strength === null) return null
  const of = isNew ? namedBy(text, read) : filing
  const move: MoveSaid = {
    type: read.outcome === 'supplementRequested' ? 'supplementRequested' : 'rejected',
    filing: of,
    on: ctx.today,
    quote: text.slice(0, 80),
    notice: redactText(text, understanding.sensitive),
  }
  if (strength === 'perhaps') {
    const like = readNotice(text, ctx.catalogue, each => ctx.reference.simplify(each), isNew ? null : filing)
    const items = like.reasons.map(({ code }) => name(`ground.${code}`))
    return told([say('notice.isIt', { filing: name(`filing.${of}`), items })], {
      awaiting: { kind: 'returned', move },
      quickReplies: taps('isSo', 'isNotSo'),
      alone: true,
    })
  }
  return { ...(isNew ? openedWith(input, move, seq) : recordMove(input, move)), alone: true }
}

const shortest = 10
/** so many values, how the owner is reached and where the server is among them, are what they tell of their filing: no notice holds that */
const ofFiling = 10
const tellsAll = ({ fills }: TurnInput['understanding']): boolean =>
  fills.length >= ofFiling && ['principalMobile', 'serverIpRanges'].every(key => fills.some(({ field }) => field === key))

/** 派出所回一句资料不行,重弄: somebody wants it again, whatever for */
const sentBack = (text: string): boolean => speaker.test(text) && wantsAgain.test(text) && !asks.test(text)
const wantsAgain =
  /不(?:给|让|予)(?:我们?)?(?:备|办|过)|备不了|重弄|重来|(?:办|弄|搞|备)(?:好|下来|完)(?:了)?再(?:来)?(?:找|交|提|报)|(?:资料|材料|信息|表)(?:都|也)?(?:不行|不对|不合格|有问题)|(?:让|叫)(?:我|我们|咱)?(?:们)?[^,。]{0,6}(?:改(?:了|好|完)?再|重新|改过|退)|改(?:了|好|完)(?:以?后)?再(?:交|提|报|递)/

function strengthOf(text: string, { saysSo, reasons, unknown }: NoticeRead, isNew: boolean): 'surely' | 'perhaps' | null {
  const sure = reasons.filter(each => each.sure)
  const isQuestion = asks.test(text)
  if (saysSo && (sure.length > 0 || ((reasons.length > 0 || unknown.length > 0) && !isQuestion))) {
    if (isNew) return !isQuestion && (concerns.test(text) || sure.length > 1) ? 'surely' : null
    // 手机换了,材料要补充: a word of the owner's own needs somebody who says it
    return speaker.test(text) || plainly.test(text) ? 'surely' : 'perhaps'
  }
  if (isQuestion) return null
  // the words alone, without who sent them or that it came back
  if (isNew && !speaker.test(text)) return null
  if (reasons.length > 0 && opinion.test(text)) return 'perhaps'
  if (!speaker.test(text)) return sure.length > 0 && (formal.test(text) || (finds.test(text) && !ownWords.test(text))) ? 'perhaps' : null
  // what it names is put before the person, whose answer says yes as well
  if (sure.length === 0)
    return !isNew && reasons.length > 0 && (headed.test(text) || again.test(text) || formal.test(text)) ? 'perhaps' : null
  if (!isNew && headed.test(text)) return 'surely'
  // several grounds in the words of whoever decides
  if (!isNew && sure.length > 1 && again.test(text)) return 'surely'
  if (!isNew) return 'perhaps'
  const isTold = again.test(text.replace(/修复率/g, '')) && concerns.test(text) && speaker.test(text.replace(/^[你您]好/, ''))
  return isTold && !opens.test(text) && !isForm(text) ? 'perhaps' : null
}
/** 初审意见:…, 材料不齐:…: a heading under which somebody judges */
const opinion = /^\s*(?:备注|说明|[^,，。:：\n]{0,6}(?:意见|原因|理由|结果|说明|备注)|(?:材料|资料)(?:不齐|不全|不符|缺失))\s*[:：]/
/** what whoever checks finds, told without a word of one's own */
const finds =
  /不(?:一致|符|规范|齐|完整|清晰|详细|合格|全)|未(?:填|提供|上传|完成|见|按)|缺少|为?空号|无效|无有效|无(?:任何)?关联|misses|missing|does not match|inconsistent/i
const ownWords = /[我咱俺]|\b(?:my|our|we|i)\b/i
/** as whoever decides writes, and an owner does not */
const formal = /[您贵](?:的|司|公司|单位|网站|主体)|请(?!问|教|帮|[你您我]|稍|假|客)|(?<!供)应(?:当|为|选|填)|须|不予|不得|不可为/
/** 广西壮族自治区通信管理局:1.…: whoever decides writes it, and says what is wrong */
const headed =
  /^\s*【?[^,，。:：\n]{0,16}(?:通信管理局|通管局|管局|网安(?:支队|大队)?|公安(?:局|分局)?|(?:互联网安全管理(?:服务)?|公安备案|备案)平台|备案(?:中心|部|专员|客服))】?[^,，。:：\n]{0,10}(?:[:：]|—|-{2})/

/** 本人拟开设网站,请告知: who opens with what is wanted repeats nobody's notice */
const opens =
  /请(?:问|告知|教)|拟|打算|准备|计划|想(?:要|给|把|办|开|做)|(?:要|来|帮我?)(?:办|备|做|弄|变更|写)|顺便|资料如下|头一[回次]|第一次|首次|重新(?:搞|弄|办|备|做)|怎么(?:办理|备)/
/** a list of what is to be filled in */
const isForm = (text: string): boolean => (text.match(/(?:^|\n)[^\n:：]{1,24}[:：]/g) ?? []).length > 2
const plainly = /[退驳]回|(?:被|给|让)[^,。]{0,4}[退驳]了|不通过|未通过|不予|补正|整改|reject|return/i

const onItsWay: ReadonlySet<string> = new Set(['submitted', 'smsCheck', 'underReview', 'onsite', 'supplement'])

/** Whose notice it may be: of what is being filed the one that was handed in; of nothing yet, the one that its words name. */
function filingOf({ state, text }: TurnInput): FilingId | null {
  if (state.filings.length === 0) return 'icpFiling'
  const sent = state.filings.filter(filing => onItsWay.has(state.progress[filing]?.status ?? ''))
  const named = sent.find(filing => (filing === 'publicSecurityFiling') === ofPolice.test(text) && filing !== 'contingencyPlan')
  return named ?? sent[0] ?? null
}

/** Before anything is filed: who writes, or a ground that only the police have. */
const namedBy = (text: string, { reasons }: NoticeRead): FilingId =>
  ofPolice.test(text) || reasons.some(({ code, sure }) => sure && code.startsWith('police.')) ? 'publicSecurityFiling' : 'icpFiling'

/** The answer to: is it a notice? What was done about one of its reasons says yes as well. */
export function hearIsNotice(input: TurnInput, heard: Heard, { move }: Extract<Awaiting, { readonly kind: 'returned' }>): Told | null {
  const { understanding, text } = input
  if (understanding.intent === 'deny' || understanding.denies || /^(?:不是|不对|没有|没退)/.test(text.trim()))
    return told([say('reasons.notThat')], { ends: false })
  const recorded = input.state.filings.length === 0 ? openedWith(input, move, input.seq) : recordMove(input, move)
  const answered = answeredAtOnce(input, heard, recorded)
  if (answered) return answered
  // 对,阿里云: a yes to what is asked now; 嗯,继续吧 is none
  if (understanding.fills.length > 0 || /继续|往下|下一/.test(text)) return null
  // 改成…: whoever puts something right says that it came back
  if (
    understanding.intent !== 'confirm' &&
    !understanding.affirms &&
    !/^(?:是|对|嗯|就是|(?:已经?|都|我)*(?:改|换|重新))/.test(text.trim())
  )
    return null
  return recorded
}

/** 照片重新拍了, to a notice that is put to the person: it is recorded with this answer. */
function answeredAtOnce(input: TurnInput, heard: Heard, recorded: Told): Told | null {
  const [payload] = recorded.moved
  if (!payload) return null
  const filings = input.state.filings.length > 0 ? input.state.filings : [payload.filing]
  const state = withMoves({ ...input.state, filings }, recorded.moved, input.ctx)
  const reasons = state.progress[payload.filing]?.rejection?.reasons ?? []
  const settled = settledAmong(input, heard, reasons)
  if (settled.length === 0) return null
  const noted = recorded.messages.filter(({ id }) => id === 'dialogue.move.noted')
  const given = answerSettled({ ...input, state }, payload.filing, settled, reasons, noted)
  return { ...given, moved: recorded.moved, changes: [...recorded.changes, ...given.changes] }
}

const scenarioOf = { icpFiling: 'icpRefiling', publicSecurityFiling: 'publicSecurity', contingencyPlan: 'planOnly' } as const

/** The first word is a notice of rejection: it says what is being filed as well. */
export function openedWith({ state, ctx }: Pick<TurnInput, 'state' | 'ctx'>, move: MoveSaid, seq: number): Told {
  const notice = move.notice ?? move.quote
  const filing =
    move.filing ??
    namedBy(
      notice,
      readNotice(notice, { grounds: ctx.catalogue.grounds }, text => ctx.reference.simplify(text)),
    )
  const recorded = recordMove({ state: { ...state, filings: [filing] }, ctx }, { ...move, filing })
  const evidence = { kind: 'turn', seq, quote: move.quote, confidence: 1 } as const
  return { ...recorded, changes: [...recorded.changes, { field: 'filingScenario', to: 'filled', value: scenarioOf[filing], evidence }] }
}

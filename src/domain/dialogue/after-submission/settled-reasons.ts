import type { FieldChange, ReasonAnswer } from '../../case/events.ts'
import { isHow, saysDone } from '../../listening/moves/how-settled.ts'
import type { RecognisedReason } from '../../rejections/ground.ts'
import type { Heard } from '../hear.ts'
import { sameValue, valueIn } from '../state-values.ts'
import type { TurnInput } from '../turn.ts'
import { chosenAnew } from './chosen-anew.ts'
import { isLike, reasonNamed } from './reason-meant.ts'

type Offered = Pick<RecognisedReason, 'code' | 'quote' | 'fields'>

export interface SettledReason<R> {
  readonly reason: R
  readonly how: ReasonAnswer
  /** what is likely meant is another choice than the one that stands there */
  readonly chosen?: readonly FieldChange[]
}

/** nothing but a yes or a no */
const bare =
  /^(?:[是对嗯好]+(?:的|呀|啊|哦|了)?|没错|正确|确认|就是(?:这个|这条|它)?|不(?:是|对)(?:的|啊)?|没有?|都(?:不)?(?:是|对)(?:的)?|yes|no|yep|nope)[\s。.!！,，~]*$/i
const asks = /[?？]|吗|呢|怎么|如何|什么|哪|多久|为什么|咋|要不要|是不是|can |how |what |should /i
/** what was done, without what it was done to */
const ofDoing =
  /已经|重新|都|全部|按要求|这[条个项]|[我你他它们]|处理|整改|修改|解决|完成|提交|上传|更新|更换|弄|改|办|做|搞|换|补|传|拍|交|签|盖|重|再|好|完|掉|上去|过去|[上过了啦呀吧的给去到]|[\s。.!！,，~]/g
const leastNamed = 2
/** 工商那边已经处理好了: whatever it was */
const wholly = /^[^,，。;；]{0,8}(?:已经?|都|全)*(?:处理|解决|搞定|办|弄)(?:好|完|妥|掉|清)?了[啦啊呀]?[。.!！]?$/
const all = /(?:全部?|都|全都|几条都|三条都|两条都|everything|all)(?:已经?)?/i

/**
 * Which of the reasons that are put before the person a message answers without having been asked for it: a value in one of their fields,
 * or a word that it is done. None for a bare yes or no, and for words that fit two of them.
 */
export function settledAmong<R extends Offered>(input: TurnInput, heard: Heard, offered: readonly R[]): readonly SettledReason<R>[] {
  const { text, understanding, ctx, state } = input
  const said = text.trim()
  if (offered.length === 0 || bare.test(said) || asks.test(said)) return []
  const told = heard.changes.filter(({ to, evidence }) => to === 'filled' && evidence.kind !== 'derived').map(({ field }) => field)
  // what stands there already is no change, and was said all the same
  const again = heard.captured.flatMap(({ field, status }) => (status === 'filled' ? [field] : []))
  const meant = new Set([...told, ...again, ...understanding.fills.flatMap(({ field, doubt }) => (doubt ? [] : [field]))])
  // 已经改好了 is no remark of a site
  const touched = saysDone.test(said) ? [] : offered.filter(({ fields }) => fields.some(field => meant.has(field)))
  if (touched.length > 0)
    return touched.map(reason => {
      const isNew = heard.changes.some(
        change => change.to === 'filled' && reason.fields.includes(change.field) && !sameValue(change.value, valueIn(state, change.field)),
      )
      // 域名过户到公司名下了: what stood there was wrong only elsewhere
      return { reason, how: isNew ? 'changed' : isHow(said, understanding.intent) === 'done' ? 'done' : 'kept' }
    })
  const chosen = offered.flatMap(reason => {
    const changes = chosenAnew(input, heard, reason.fields)
    return changes.length > 0 ? [{ reason, how: 'changed' as const, chosen: changes }] : []
  })
  if (chosen.length > 0) return chosen
  if (heard.held.length > 0 || isHow(said, understanding.intent) !== 'done') return []
  if (offered.length > 1 && all.test(said)) return offered.map(reason => ({ reason, how: 'done' }))
  const [only, ...others] = offered
  // several readings of the same words are one question
  const isOne = only && others.every(({ quote }) => quote.includes(only.quote) || only.quote.includes(quote))
  // 已经重新传了 names nothing; 域名证书传上去了 is no word of a licence
  const isAbout =
    isOne &&
    (said.replace(ofDoing, '').length < leastNamed || (others.length === 0 && (isLike(said, only, ctx.catalogue) || wholly.test(said))))
  const reason = isAbout ? only : reasonNamed(said, offered, ctx.catalogue)
  return reason ? [{ reason, how: 'done' }] : []
}

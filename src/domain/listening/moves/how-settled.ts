import type { ReasonAnswer } from '../../case/events.ts'
import type { Intent } from '../understanding.ts'

const later =
  /还没|没(?:有)?(?:弄|办|处理|做|补|(?:改|换)(?:好|完|成|掉|过来))|先(?:放|不|跳)|晚点|晚些|以后|再说|跳过|过几天|明天|下周|等(?:等|一下|几天)|稍后|later|skip|not yet|haven'?t|tomorrow|next week/i
const kept =
  /没(?:有)?(?:问题|错|变|改|换|动)|本来就|原来就|一直(?:是|都|在|开|能|通)|不(?:用|需要|必|想)?(?:改|变|换)|(?:写|填)(?:的)?(?:没错|就是对的|是对的)|是对的|就是(?:这个|这样)|不变|nothing to change|no change|unchanged|(?:is|was|it'?s) (?:right|correct)/i
const acts =
  '处理|弄|改|办|做|搞|关|换|补|续|传|挂|放|修|删|注销|恢复|取消|下架|打开|加固|开机|刷脸|重(?:拍|签|写)|认证|过户|实名|解决|完成|盖|签|停|撤|提交|更新|核验|验证|拍|开|添|加|发|寄|递'
const done = new RegExp(
  // 域名过户到公司了, 照片重新拍给他们了: the end of a clause says that it is done
  `(?:${acts})(?:好|完|掉|上|过|到|回|来|成|清)?(?:费|章|字)?(?:了|啦|过)|(?:${acts})(?:(?!不|没|过期|到期)[^,，。;；?？]){1,12}(?:了|啦)(?=$|[,，。.;；!！~\\s])|(?:去|约)(?:过|好)了|(?:好|行|可以|妥|搞定)了|^(?:ok|好|行|搞定)[。.!\\s]*$|done|fixed|finished|renewed|completed|uploaded|closed|sorted|(?<!not )(?:verified|transferred|replaced|corrected|re-?submitted|re-?uploaded|re-?taken|switched off|taken down)(?! yet)`,
  'i',
)

const asks = /[?？]|吗|呢|怎么|如何|什么|哪|多久|为什么|咋|要不要|can |how |what |should /i

/** Whether something is done, right as it is or put off; null when the words say none of it. */
export function isHow(text: string, intent: Intent): ReasonAnswer | null {
  // 承诺书传了 is like what people ask about it, and asks nothing
  if (intent === 'question' && done.test(text) && !asks.test(text)) return later.test(text) ? 'later' : 'done'
  if (done.test(text) && !asks.test(text) && !later.test(text) && !kept.test(text)) return 'done'
  if (intent === 'question' || intent === 'why' || intent === 'handoff' || intent === 'summary' || intent === 'undo') return null
  if (intent === 'later' || intent === 'skip' || later.test(text)) return 'later'
  if (kept.test(text)) return 'kept'
  if (done.test(text) || intent === 'confirm') return 'done'
  return intent === 'unknown' ? 'later' : null
}

/** whole messages that say no more than that it is done */
export const saysDone =
  /^(?:[^,，?？]{1,10}[,，])?(?:这[条个项]|我)?(?:已经?|都|全)?(?:处理|弄|改|办|搞|解决|整改|修改)(?:好|完|掉|妥|定)?了?(?:啦|啊|呀)?[。.!！]?$|^(?:it'?s |it is |all )?(?:done|fixed)[.!]?$/i

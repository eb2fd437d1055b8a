import type { CommandWords, Lexicon } from './lexicon.ts'

/** The command that a message gives, if it gives one. */
export function hearCommand(text: string, lexicon: Lexicon): CommandWords['intent'] | undefined {
  const said = text.trim()
  if (said.length > 80) return undefined
  return lexicon.commands.find(command => command.said.test(said))?.intent
}

const yes =
  /^(?:[嗯恩]+(?:好的?|是的?|对的?|行|可以)?(?:呢|啊|呀|哒|嘞)?|是(?:的|啊|呀|滴)*|对(?:的|啊|呀|对)*|没错|没(?:有)?问题|正确|可以(?:的)?|行(?:的)?|好(?:的|啊|呀|吧|呢|嘞|哒)*|ok(?:的|ay)?|确认(?:无误)?|同意|都对|全对|就(?:是)?(?:这样|这个)|(?:需)?要(?:的|吧)?|(?:就|都)?以(?:这份|这张|新的?|后(?:面)?(?:一|那)?份)?(?:的)?(?:文件|执照|证件|身份证|照片|图片|合同|证书|材料|纸)?(?:上)?(?:的|写的|说的)?为准|yes|yep|yeah|right|correct|sure|confirm(?:ed)?|take the (?:file|paper|document))(?=$|[\s,。!、~.;])/
const no =
  /^(?:不(?:对|是|行|正确|太对)(?:的|啊|呀)?|错(?:了|的|啦)?|有(?:问题|错|误)|不(?:可以|同意)|不(?:用|要|必|需要)(?:了|的|吧)?|算了|否|(?:就|都)?以(?:我|咱|之前|先前|原来|原先|前(?:面)?(?:一|那)?份)(?:们)?(?:之前|先前|原来)?(?:的|说|填|写|报|讲){0,3}为准|no|nope|wrong|incorrect|keep my answers?)(?=$|[\s,。!、~.;])/
const rest = /(?:^|[\s,。!;])(?:别的|其他的?|其它的?|剩下的?|后面的?|另外的?)(?:的)?(?:有|都|是)?(?:问题|不对|错)/

export interface Verdict {
  readonly says: 'yes' | 'no'
  /** where it stops */
  readonly end: number
  readonly denies: boolean
}

const agrees = /^同意/

/**
 * Yes or no to what was put forward, at the head of a message. Where a consent is asked for beside it, 同意 is a yes that leaves the word to
 * that question.
 */
export function hearVerdict(text: string, asksConsent = false): Verdict | undefined {
  const start = text.length - text.trimStart().length
  const head = text.slice(start)
  const said = yes.exec(head) ?? no.exec(head)
  if (!said) return undefined
  const says = yes.test(head) ? 'yes' : 'no'
  if (asksConsent && agrees.test(head)) return { says, end: start, denies: rest.test(text) }
  let end = start + said[0].length
  // 对的,没错: both are the same yes
  for (let turn = 0; turn < 3; turn += 1) {
    const gap = /^[\s,。!、~.;]+/.exec(text.slice(end))?.[0].length ?? 0
    const more = (says === 'yes' ? yes : no).exec(text.slice(end + gap))
    if (!more || gap === 0 || (asksConsent && agrees.test(more[0]))) break
    end += gap + more[0].length
  }
  return { says, end, denies: rest.test(text) }
}

const others = /(?:其[他它余]的?|别的|剩下的?|另外的?|余下的?|the (?:rest|others?)|everything else)(?:几项|几个|信息|内容|那些)?/i
const holds =
  /(?:的)?\s*(?:也|全|都|全都|也都|is|are)?\s*(?:是)?(?:对的?|没错|没(?:有)?问题|正确(?:的)?|准确|right|correct|fine|ok)(?=$|[\s,。!;了啊的])/i
const restHolds = new RegExp(`${others.source}${holds.source}`, 'i')

/** 名称是×××，其他都对: a yes to everything that the message does not put right. */
export const saysRestHolds = (text: string): boolean => restHolds.test(text)

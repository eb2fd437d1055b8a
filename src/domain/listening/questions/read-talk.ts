import type { FieldDefinition } from '../../fields/definition.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import type { TalkKind, TalkWords } from '../lexicon.ts'
import { type Seldom, seldom } from '../patterns/seldom.ts'
import { accepts } from '../settling/accepts.ts'
import type { Understanding } from '../understanding.ts'

/** longer messages say something */
const longest = 24

const whole = new WeakMap<TalkWords, Seldom>()

function wholeOf(words: TalkWords): Seldom {
  const before = whole.get(words)
  if (before) return before
  const made = seldom(
    new RegExp(`^[嗯呃额啊哦唉哎诶喂那,。!~.\\s]*(?:${words.said.source})[啊呀呢吧嘛哈哦哎诶了吗么呗咯喽噢啦儿,。!?~.\\s]*$`, 'i'),
  )
  whole.set(words, made)
  return made
}

/** What kind of talk the whole message is, when it is nothing but talk: no answer, whatever was asked. */
export function readTalk(hearing: Hearing): TalkKind | undefined {
  const text = hearing.text.trim()
  if (text.length > longest || hearing.asked.length === 0) return undefined
  // tomorrow is a day where a day is asked for
  if (hearing.spans.some(span => hearing.asked.some(field => accepts(field, span)))) return undefined
  const kind = hearing.tools.lexicon.talk.find(words => wholeOf(words).test(text))?.kind
  // 过两天 may be when
  return kind === 'later' && hearing.asked.some(field => field.type.startsWith('date')) ? undefined : kind
}

/** Talk that leaves nothing to be read for values. */
export function answerTalk(kind: TalkKind | undefined, hearing: Hearing): Partial<Understanding> | undefined {
  const quote = hearing.request.text.trim().slice(0, 200)
  const [first] = hearing.asked
  switch (kind) {
    case 'puzzled':
      return first && { intent: 'question', topics: [{ id: `field:${first.key}`, quote, score: 0.8 }] }
    case 'later':
    case 'unknown':
    case 'declined':
      return {
        intent: kind === 'declined' ? 'decline' : kind,
        states: hearing.asked.map(field => ({ field: field.key, state: kind, quote })),
      }
    case 'elsewhere':
      return { intent: 'clarify' }
    case 'outburst':
      return { intent: 'complaint' }
    case 'aside':
      return { intent: 'smallTalk' }
    case 'noPaper':
      return hearing.asked.some(({ group }) => group === 'subject') ? { intent: 'smallTalk', lacksPaper: true } : undefined
    case 'quits':
      return { intent: 'finish' }
    default:
      return undefined
  }
}

/** values that are one of a set, a figure or a day: 好 may choose among them, and names none of the others */
const closed: ReadonlySet<FieldDefinition['type']> = new Set(['boolean', 'enum', 'multiEnum', 'integer', 'number', 'upload'])

/** A yes, a maybe or 随便 is nobody's name and no address. */
export function withoutTalk(heard: FieldsHeard, kind: TalkKind | undefined, hearing: Hearing): FieldsHeard {
  if (!kind) return heard
  const isWord = (key: string): boolean => {
    const field = hearing.tools.fields[key]
    return field !== undefined && (!isAsked(hearing, key) || !closed.has(field.type))
  }
  const fills = heard.fills.filter(fill => !isWord(fill.field) && (kind !== 'agrees' || fill.value === true))
  return {
    ...heard,
    // 不一定 is no no
    fills:
      kind === 'hedge'
        ? fills.map(fill => (typeof fill.value === 'boolean' ? { ...fill, confidence: 0.6, doubt: 'hedged' } : fill))
        : fills,
    rejects: heard.rejects.filter(({ field }) => !isWord(field)),
  }
}

const asksInEnglish =
  /\?|(?<![a-z])(?:what|why|how|when|where|which|who|whether|can|could|should|would you|is it|is there|are there|do i|do we|does|wonder(?:ing)?|question|explain|help|tell me|worried|afraid|need to know|problem|trouble|error|fail(?:s|ed)?|reject(?:s|ed)?|refused?|cancel+ed|lost|stuck|fine[ds]? us|penalty|won'?t open|does ?n'?t (?:open|work|load)|can'?t (?:open|log|find|upload|reach)|expensive|cost)(?![a-z])/

/** fine by me, just the one: English asks in words of asking, or tells of trouble; short ones are answers */
export const isPlainEnglish = (text: string): boolean => /^[^\u3400-\u9fff]+$/.test(text) && !asksInEnglish.test(text)

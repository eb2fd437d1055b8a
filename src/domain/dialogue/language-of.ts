/** What the owner says about the language: the talk, not the site. */
const wishes: readonly { readonly locale: string; readonly said: RegExp }[] = [
  {
    locale: 'en',
    said: /(?:speak|reply|answer|respond|talk|write|continue|go on|switch|change)(?: to me| with me| me)? (?:in |to )?english|english,? please|please[a-z ]{0,20} in english|in english,? please|(?:用|说|讲)(?:英文|英语)(?:跟|和|来|回|答|说|聊|讲|沟通|交流)|^(?:请|麻烦)?(?:说|讲|(?:换|切换|改)(?:成|到|用)?)(?:英文|英语)(?:吧|好吗|谢谢|,谢谢)?[。!！]?$/i,
  },
  {
    locale: 'zh-CN',
    said: /(?:speak|reply|answer|respond|talk|write|continue|go on|switch|change)(?: to me| with me| me)? (?:in |to )?chinese|chinese,? please|please[a-z ]{0,20} in chinese|in chinese,? please|(?:用|说|讲)(?:中文|汉语|普通话)(?:跟|和|来|回|答|说|聊|讲|沟通|交流)|^(?:请|麻烦)?(?:说|讲|(?:换|切换|改)(?:成|到|用|回)?)(?:中文|汉语|普通话)(?:吧|好吗|谢谢|,谢谢)?[。!！]?$/i,
  },
]
const han = /[\u3400-\u9fff]/g
const grammar =
  /(?<![a-z])(?:the|a|an|is|are|was|i|i'm|we|we're|our|my|you|to|of|in|and|for|have|has|need|needs|want|do|does|can|could|with|it|they|please)(?![a-z])/gi

/** words of grammar that make a message one in English, and characters that make it one in Chinese */
const fewestWords = 3
const fewestCharacters = 4

/**
 * The locale in which the talk goes on, where the message asks for one in words or, as the first one of a conversation, is written in it;
 * undefined where it says nothing of that.
 */
export function languageOf(text: string, isFirst: boolean): string | undefined {
  const wished = wishes.find(({ said }) => said.test(text))
  if (wished) return wished.locale
  if (!isFirst) return undefined
  const characters = text.match(han)?.length ?? 0
  const words = text.match(grammar)?.length ?? 0
  if (characters === 0 && words >= fewestWords) return 'en'
  return characters >= fewestCharacters && words < fewestWords ? 'zh-CN' : undefined
}

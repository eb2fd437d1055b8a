/** before a point that ends no sentence */
const shortened =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|co|ltd|inc|corp|pte|pty|sdn|bhd|rm|bldg|rd|ave|tel|ext|approx|etc|vs|e\.g|i\.e|[a-z](?:\.[a-z])*)$/i

/** Yes, that's me. Mr. Li does the rest: a point behind a word, a blank, and a capital letter or a figure. */
export const endsEnglish = (shown: string, at: number): boolean =>
  /[a-z0-9)"'%\u4e00-\u9fff\ue000]/i.test(shown[at - 1] ?? '') &&
  /^\.\s+["'(]?(?:[A-Z\u4e00-\u9fff+]|\d{1,40}(?![\d.]*[.)]?\s*$))/.test(shown.slice(at, at + 12)) &&
  !shortened.test(shown.slice(Math.max(0, at - 8), at)) &&
  // 1. one website 2. no app: the figure of a list
  !/(?:^|[\s\n])\d{1,2}$/.test(shown.slice(Math.max(0, at - 4), at))

/** Yes, I am both No, my assistant does: a capital No or Yes behind a word begins another sentence. */
export const startsAnew = (shown: string, at: number): boolean =>
  /[a-z0-9)]/.test(shown[at - 1] ?? '') &&
  /^ (?:(?:No|Yes|Not yet)(?:,| [a-z]|\.|$)|(?:It|We|They|She|He|There) [a-z])/.test(shown.slice(at, at + 10)) &&
  !/\b(?:is|said|says|answer|a|the|or|means?)$/i.test(shown.slice(Math.max(0, at - 8), at))

const language = '(?:chinese|english|german|french|japanese|korean|spanish|italian|russian|portuguese|arabic|thai|dutch)'
const listed = new RegExp(`${language}$`)
const goesOn = new RegExp(`^,\\s?(?:and )?${language}(?![a-z])`)

/** Chinese, English and German; Zhu Minhua, in characters 朱敏华: what stands behind the comma belongs to what stands before it. */
export const bindsOn = (text: string, at: number): boolean =>
  (goesOn.test(text.slice(at, at + 20)) && listed.test(text.slice(Math.max(0, at - 12), at))) ||
  /^,\s?in (?:chinese )?characters\b/.test(text.slice(at, at + 26))

/** words that no name is made of: pronouns, verbs, what binds a sentence */
const speech =
  /^(?:i|i'm|i'd|i'll|we|you|he|she|it|they|me|us|them|my|our|your|his|her|their|this|these|those|who|what|which|when|where|why|how|is|isn't|are|aren't|was|were|be|been|am|do|don't|does|doesn't|did|didn't|has|have|haven't|had|can|can't|could|would|should|won't|told|tell|know|think|find|give|gave|never|not|nobody|same|again|already|please|because|but|if|so|then|first|lives?|works?|there|here|yet|just|maybe|sorry|or)[.,]?$/

const latinOnly = /^[^\u3400-\u9fff]*$/
/** surnames as they are written in Latin letters that are words as well */
const surname = /^(?:he|she|you|we|do|them?)$/

/** I was never told a street address, ICP or police: plainly said, and neither a name nor an address. He Xiaowen is a name. */
export function isSpeech(said: string): boolean {
  if (!latinOnly.test(said)) return false
  // 示例园艺, in English Rhein Garden Tools: the name of something else
  if (/^in (?:english|german|french|chinese)\b/i.test(said)) return true
  const words = said.match(/[A-Za-z][\w'.-]*/g) ?? []
  if (words.length < 2) return false
  const isSmall = (word: string | undefined): boolean => word !== undefined && /^[a-z]/.test(word)
  return words.some((word, index) => {
    if (!speech.test(word.toLowerCase()) || (index === 0 && words.length === 2 && surname.test(word.toLowerCase()))) return false
    return isSmall(word) || (index === 0 && words.some(isSmall))
  })
}

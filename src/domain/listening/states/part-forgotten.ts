import type { Hearing, Region } from '../hearing.ts'

/** 2031年3月吧,几号忘了; wx3f0a 后面忘了: a part of it was said, and only the rest is not known */
export const isPartForgotten = ({ state, start, end }: Region & { readonly state: string }, { text, segments }: Hearing): boolean =>
  state === 'unknown' &&
  segments.length > 1 &&
  segments.some(segment => segment.start <= start && end <= segment.end && partForgotten.test(text.slice(segment.start, segment.end)))

export const partForgotten =
  /(?:几号|几日|哪天|哪一?天|哪日|日子|[后前]面|[后前]头|中间|末尾|最后|剩下|其余|余下|尾号|后[几两三四五六七八\d]+[位个]|门牌)[^,。]{0,8}(?:忘|不(?:记得|知道|清楚|晓得|造)|记不|想不起|没记|看不清|糊)|(?:forg[eo]t|not sure|don'?t (?:know|remember)|can'?t (?:read|remember)).{0,12}(?:day|date|rest|last|end)/

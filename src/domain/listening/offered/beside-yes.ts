import { canonicalJson } from '../../canonical-json.ts'
import type { Json } from '../../json.ts'
import type { Fill } from '../understanding.ts'

const turns = /不过|但|其实|改|换|还有|不是|也要|都要|两个|一起|but|both|also/

/** 对的。网站。国内的: behind a yes to what was put forward its words answer the other questions, and nothing else takes its place. */
export const besideYes = (
  fills: readonly Fill[],
  confirming: readonly { readonly field: string; readonly value: unknown }[],
  text: string,
): readonly Fill[] =>
  turns.test(text)
    ? fills
    : fills.filter(
        fill =>
          fill.corrects ||
          !confirming.some(({ field, value }) => field === fill.field && canonicalJson(value as Json) !== canonicalJson(fill.value)),
      )

import type { FieldDefinition } from '../../fields/definition.ts'
import type { Hearing, Reading, Region } from '../hearing.ts'
import { plainAnswer } from '../readers/read-boolean.ts'
import type { Settled } from '../settling/settle.ts'
import type { Cue } from '../spans/find-cues.ts'

/** What is known of a value that was heard when it is weighed. */
export interface Evidence {
  readonly settled: Settled
  readonly reading: Reading & { readonly kind: 'value' }
  readonly field: FieldDefinition
  readonly all: readonly Settled[]
  readonly hearing: Hearing
  /** written behind a label and a colon */
  readonly isLabelled: boolean
}

/** from here on a message is a form: each value has its own words */
export const severalFacts = 4

export const isOf = (cue: Cue, { key }: FieldDefinition): boolean => cue.fields.includes(key) && cue.word.length > 1
export const sliceOf = ({ start, end }: Region, { text }: Hearing): string => text.slice(start, end)
export const isOutside = (segment: Region, reading: Region): boolean => segment.end <= reading.start || reading.end <= segment.start

/** words that say nothing of the answer */
const padding =
  /(?:我们?|咱们?|就是|就|是|叫|的|吧|了|呢|啊|哦|嗯|呃|嘛|呀|哈|那种|那个|这种|这个|那|这|只|有|在|都|也|属于|选|填|写|应该|算|这边|目前|现在|自己|公司|一下|[\s,，。.、:：;；()（）"'!?&+~-])/g
export const contentOf = (text: string): string => text.replace(padding, '')
export const isChatter = (segment: Region, hearing: Hearing): boolean =>
  contentOf(sliceOf(segment, hearing)).length < 2 || plainAnswer(sliceOf(segment, hearing)) !== undefined

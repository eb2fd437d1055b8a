import type { JudgeContext } from '../readiness/judgement.ts'
import type { NextQuestion } from './choose-next.ts'
import { option, say } from './marks.ts'
import type { Message, Reply } from './reply.ts'

const atMost = 6

const tap = (label: Message): Reply['quickReplies'][number] => ({ label, text: '' })
export const taps = (...ids: readonly string[]): Reply['quickReplies'] => ids.map(id => tap(say(`tap.${id}`)))

/** Every code of a field in words. */
export const choices = (field: string, { catalogue }: JudgeContext): Reply['quickReplies'] =>
  (catalogue.fields[field]?.codes ?? []).map(code => tap(say('tap.option', { option: option(field, code) })))

/** Each value that is put forward stands against another: which is right is asked, not whether it is. */
export const isChoice = ({ asking, confirming }: Pick<NextQuestion, 'asking' | 'confirming'>): boolean =>
  asking.length === 0 && confirming.length > 0 && confirming.every(({ against }) => against !== undefined)

/** What a thumb can answer: the choices of a single question, yes or no, and the ways out. */
export function quickReplies(next: NextQuestion, ctx: JudgeContext): Reply['quickReplies'] {
  const [only] = next.asking
  if (isChoice(next)) return taps('fileRight', 'mineRight')
  if (next.confirming.length) return [...taps('yes', 'no'), ...(only ? taps('dontKnow') : [])]
  if (only === undefined) return []
  const definition = next.asking.length === 1 ? ctx.catalogue.fields[only] : undefined
  if (next.mode === 'stuck') return [...choices(only, ctx), ...taps('person')]
  if (next.mode === 'files') return taps('later', 'elsewhere')
  if (definition?.key === 'consentSensitive') return taps('agree', 'disagree', 'why')
  if (definition?.type === 'boolean') return taps('isSo', 'isNotSo', 'dontKnow', 'why')
  const codes = definition?.codes ?? []
  if (codes.length > 0 && codes.length <= atMost) return [...choices(only, ctx), ...taps('dontKnow')]
  return taps('dontKnow', 'skip', 'why')
}

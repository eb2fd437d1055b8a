import type { Json } from '../../../json.ts'
import type { Upkeep } from '../../../listening/moves/begins-upkeep.ts'
import type { Awaiting, Message } from '../../reply.ts'
import type { TurnInput } from '../../turn.ts'

export type AskedUpkeep = Extract<Awaiting, { readonly kind: 'upkeep' }>
export type Facts = AskedUpkeep['facts']
export type Known = Pick<TurnInput, 'ctx'>

/** What each step asks and takes: null where the words are no answer. */
export interface Step {
  /** the facts that answer it */
  readonly keys: readonly string[]
  ask(known: Known, facts: Facts): Message
  readonly taps: readonly string[]
  /** an answer to its question */
  take(text: string, known: Known, facts: Facts): Facts | null
  /** told before it is asked, or beside another answer: its words say which answer they are */
  find?(text: string, known: Known, facts: Facts): Facts | null
  /** the whole message has the shape of its answer, whatever was asked: 两小时, 张三、李四 */
  bare?(text: string, known: Known, facts: Facts): Facts | null
  /** any words may answer it: what other steps find in them is theirs */
  readonly free?: true
}

export interface Guided {
  readonly what: Upkeep
  readonly facts: Facts
}

export const numbersIn = (value: Json | undefined): readonly number[] => (Array.isArray(value) ? value.map(Number) : [])

export const isDone = ({ keys }: Step, at: number, facts: Facts): boolean =>
  keys.some(key => facts[key] !== undefined) || numbersIn(facts.skipped).includes(at)

/** nothing to say about it */
export const shrug =
  /^(?:这个|真的?|我|都)*(?:没有?|无|跳过|不(?:太)?清楚|不知道|不记得|记不(?:清|得|住)|想不起来|说不(?:准|上来)|忘(?:了|记了?)?|没问题|none|no|skip|not known)(?:了|哪天|是谁|谁|啦|啊)*[。.!！]?$/i

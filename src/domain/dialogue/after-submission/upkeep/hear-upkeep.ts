import type { Upkeep } from '../../../listening/moves/begins-upkeep.ts'
import { say } from '../../marks.ts'
import { taps } from '../../quick-replies.ts'
import type { Message, Reply } from '../../reply.ts'
import type { TurnInput } from '../../turn.ts'
import { type Told, told } from '../told.ts'
import { correctionIn } from './correction-in.ts'
import { drillSteps } from './drill-steps.ts'
import { finishUpkeep } from './finish-upkeep.ts'
import { isClean, selfCheckSteps, withItems } from './self-check-steps.ts'
import { type AskedUpkeep, type Facts, type Guided, isDone, type Known, numbersIn, type Step, shrug } from './step.ts'

const steps: Readonly<Record<Upkeep, readonly Step[]>> = { drill: drillSteps, selfCheck: selfCheckSteps }

/** 等会儿再说 */
const later =
  /^(?:好|嗯|行|那)?[,，]?(?:这个|我|先)*(?:等(?:会儿?|下|一下|一会儿?)|晚点|晚些(?:时候)?|回头|以后|改天|明天|后天|稍后|下次|有空)(?:再|我?再)?(?:说|弄|做|记|来|答|填|补|搞|接着)?(?:吧|了|啊)*[。.!！]*$|^先(?:放(?:着|一放|一下)?|停(?:一下)?|不(?:说|弄|填|答|记))(?:这个)?(?:吧|了)*[。.!！]*$|^(?:later|not now|pause)[.!]*$/i
const stops =
  /^(?:算了|不(?:做|弄|记|演练|自查|填|搞)了|取消|不用(?:记|做|弄)了|先?不(?:做|演练|自查)了|退出|stop|cancel)(?:[,，]?(?:先|都|这次|这个)*(?:不(?:做|弄|记|填|搞)了|取消|演练|自查|记录)?)?(?:吧|了|啊)*[。.!！]*$/i
const asks = /[?？]\s*$|(?:吗|呢)\s*$|^(?:为什么|怎么|什么|哪|谁来|多久|要不要|how|what|why|when)/i
const resumes =
  /^(?:继续|接着)(?:做|记|答|弄|说|上次的?)?(?:刚才的?)?(?:演练|自查|自检)?(?:记录)?(?:吧|了)*[。.!！]*$|^(?:演练|自查)(?:记录)?(?:继续|接着)/

/** A drill or a self-check in a few questions; what is told beside an answer is not asked. Its record is made and the next date told. */
export function beginUpkeep(input: TurnInput, what: Upkeep): Told {
  const paused = input.conversation.dialogue.upkeep
  const before = paused?.state === 'paused' && paused.what === what ? paused.facts : {}
  return goOn(input, { what, facts: toldIn(input.text.trim(), input, { what, facts: before }, null, false) }, [say(`upkeep.begin.${what}`)])
}

/** 继续演练: what was told before it was put off counts. Null where nothing was. */
export function resumeUpkeep(input: TurnInput): Told | null {
  const { upkeep, asking } = input.conversation.dialogue
  const text = input.text.trim()
  const isNamed = /演练|自查|自检/.test(text)
  if (upkeep?.state !== 'paused' || !resumes.test(text) || (!isNamed && asking.length > 0)) return null
  return goOn(input, upkeep)
}

/** 不对,是前天做的, after the record was made: it is made once more. Null where the words put nothing of it right. */
export function correctUpkeep(input: TurnInput): Told | null {
  const { upkeep } = input.conversation.dialogue
  const said = correctionIn(input.text.trim())
  if (upkeep?.state !== 'done' || said === null) return null
  const facts = toldIn(said, input, upkeep, null, true)
  return facts === upkeep.facts ? null : finishUpkeep(input, { what: upkeep.what, facts }, upkeep.facts)
}

/** What is said while a record is being asked for, in whatever order. Null where it speaks of something else. */
export function hearUpkeep(input: TurnInput, { what, step, facts }: AskedUpkeep): Told | null {
  const text = input.text.trim()
  const current = steps[what][step]
  if (!current || asks.test(text)) return null
  if (stops.test(text)) return told([say('upkeep.stopped')], { upkeep: null, alone: true, ends: false })
  if (later.test(text)) return told([say(`upkeep.paused.${what}`)], { upkeep: { what, facts, state: 'paused' }, alone: true, ends: false })
  const corrected = correctionIn(text)
  if (corrected !== null) {
    const known = toldIn(corrected, input, { what, facts }, null, true)
    if (known !== facts) return goOn(input, { what, facts: known })
  }
  if (shrug.test(text))
    return step === 0 ? undated(input, { what, facts }) : goOn(input, { what, facts: skipped(what, step, facts, input) })
  const known = toldIn(text, input, { what, facts }, step, false)
  if (known === facts) return null
  // what was told beside the question is seen to be heard
  return goOn(input, { what, facts: known }, isDone(current, step, known) ? [] : [say('incident.noted')])
}

/** A day that nobody remembers may be near; then it stays open, and the record says none. */
function undated(input: TurnInput, guided: Guided): Told {
  const { awaiting } = input.conversation.dialogue
  const isSecond = awaiting?.kind === 'upkeep' && awaiting.again === true
  if (isSecond) return goOn(input, { ...guided, facts: { ...guided.facts, skipped: [...numbersIn(guided.facts.skipped), 0] } })
  const asked = ask(input, guided, 0, [say('upkeep.aboutWhen')])
  return { ...asked, awaiting: { kind: 'upkeep', what: guided.what, step: 0, facts: guided.facts, again: true } }
}

/**
 * What a message tells of the steps. `asked`: the step whose question it may answer in words that only then mean it; `isCorrection`: what
 * has an answer already may get another. The same facts where it tells nothing.
 */
function toldIn(text: string, known: Known, { what, facts }: Guided, asked: number | null, isCorrection: boolean): Facts {
  const all = steps[what].map((step, at) => ({ step, at }))
  const mayHave = ({ step, at }: (typeof all)[number]): boolean => at !== asked && (isCorrection || !isDone(step, at, facts))
  const told = all.reduce((before, each) => (mayHave(each) ? (each.step.find?.(text, known, before) ?? before) : before), facts)
  // 网页被篡改,两小时恢复: clauses of which each has the shape of an answer
  const beside = text.split(clauseEnd).length > 1 ? text.split(clauseEnd).reduce(withClause, told) : told
  const current = asked === null ? undefined : steps[what][asked]
  const own = current?.find?.(text, known, beside)
  if (own) return own
  if (beside !== facts) return current && !current.free ? (current.take(text, known, beside) ?? beside) : beside
  function withClause(before: Facts, clause: string): Facts {
    const open = all.filter(each => mayHave(each) && !isDone(each.step, each.at, before))
    return bareIn(clause.trim(), known, before, open) ?? before
  }
  const shaped = () => bareIn(text, known, facts, all.filter(mayHave))
  if (!current) return shaped() ?? facts
  return (
    current.bare?.(text, known, facts) ??
    (current.free ? null : current.take(text, known, facts)) ??
    shaped() ??
    (current.free ? (current.take(text, known, facts) ?? facts) : facts)
  )
}

const clauseEnd = /[,，。;；]/

/** The first step whose answer the whole message looks like; a day is one by itself. */
function bareIn(text: string, known: Known, facts: Facts, open: readonly { readonly step: Step }[]): Facts | null {
  for (const { step } of open) {
    const found = step.bare?.(text, known, facts)
    if (found) return found
  }
  return null
}

/** 没有, 不清楚: nothing to write down; of problems it says that there were none. */
function skipped(what: Upkeep, step: number, facts: Facts, { ctx }: Known): Facts {
  if (what === 'drill' && step === steps.drill.length - 1) return { ...facts, conclusion: 'passed' }
  if (what === 'selfCheck' && step === 1) return withItems({ good: [], bad: [], rest: true }, ctx.catalogue.selfCheckItems, facts)
  return { ...facts, skipped: [...numbersIn(facts.skipped), step] }
}

function goOn(input: TurnInput, guided: Guided, opening: readonly Message[] = []): Told {
  const { what, facts } = guided
  const next = steps[what].findIndex((step, at) => !isDone(step, at, facts) && !(step.keys.includes('measures') && isClean(facts)))
  return next >= 0 ? ask(input, guided, next, opening) : finishUpkeep(input, guided)
}

/** The same question once more, when the words were no answer, and how to leave it. */
export function askUpkeepAgain(input: TurnInput, { what, step, facts, again }: AskedUpkeep): Told {
  const asked = ask(input, { what, facts }, step, [say(again ? 'upkeep.leave' : 'upkeep.again')])
  return { ...asked, awaiting: { kind: 'upkeep', what, step, facts, again: true } }
}

/** The question of a step, with its taps: after a question in between it is put again. */
export function upkeepQuestion(
  known: Known,
  { what, step, facts }: AskedUpkeep,
): { messages: readonly Message[]; quickReplies: Reply['quickReplies'] } {
  const asked = steps[what][step]
  return asked ? { messages: [asked.ask(known, facts)], quickReplies: taps(...asked.taps) } : { messages: [], quickReplies: [] }
}

function ask(input: TurnInput, { what, facts }: Guided, step: number, opening: readonly Message[] = []): Told {
  const awaiting = { kind: 'upkeep', what, step, facts } as const
  const { messages, quickReplies } = upkeepQuestion(input, awaiting)
  return told([...opening, ...messages], { awaiting, quickReplies, upkeep: null })
}

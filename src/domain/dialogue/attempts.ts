import { canonicalJson } from '../canonical-json.ts'
import { leavesItToUs } from '../listening/people/references.ts'
import { plainAnswer } from '../listening/readers/read-boolean.ts'
import type { Understanding } from '../listening/understanding.ts'
import { openFields } from './apply-states.ts'
import type { Heard } from './hear.ts'
import type { Repair } from './repairs/repair.ts'
import type { TurnInput } from './turn.ts'

/** under the memory of what was told: open fields, and how often they were put again behind something else */
export const returnedKey = 'news:returned'
/** whoever goes on about other things has heard it */
const mostReturns = 2

interface Returned {
  readonly fields: readonly string[]
  readonly times: number
}

/** What is open still of what was put again behind something else, and how often in a row. */
function returnedIn({ conversation: { dialogue } }: TurnInput): Returned {
  const [said = '', times] = (dialogue.told[returnedKey] ?? '').split(' ')
  const fields = said.split(',').filter(field => dialogue.asking.includes(field))
  return fields.length > 0 ? { fields, times: Number(times) } : { fields: dialogue.asking, times: 0 }
}

/** The memory of it after this message: a question in between does not count. */
export function returnedAfter(input: TurnInput, heard: Heard): string {
  const done = new Set(touched(input, heard))
  const { fields, times } = returnedIn(input)
  const left = fields.filter(field => !done.has(field))
  if (left.length === 0 || input.conversation.dialogue.asking.some(field => done.has(field))) return ''
  return `${left.join()} ${times + (input.understanding.topics.length === 0 && tellsNews(input, heard) ? 1 : 0)}`
}

/** Fields that are put again no more as if they had not been asked. */
function tiredIn(input: TurnInput): readonly string[] {
  const { fields, times } = returnedIn(input)
  return times >= mostReturns ? fields : []
}

/**
 * Something else was told than what is open: the question stands, uncounted, twice in a row. The same thing said once more is no news.
 */
export function besideTheQuestion(input: TurnInput, heard: Heard): boolean {
  const open = openFields(input)
  if (open.size === 0 || heard.held.length > 0 || heard.proposals.length > 0) return false
  // what waits for a yes is put forward at once
  if (heard.changes.some(change => change.to === 'needsConfirmation')) return false
  if (touched(input, heard).some(field => open.has(field))) return false
  return input.understanding.topics.length > 0 || (tellsNews(input, heard) && tiredIn(input).length === 0)
}

/**
 * Open questions that this message was no attempt at: it answers others, or tells something else, and holds nothing beside that
 * could be their answer. They are put again as if they had not been asked.
 */
export function spared(input: TurnInput, heard: Heard): readonly string[] {
  const { dialogue } = input.conversation
  const done = new Set(touched(input, heard))
  const asked = dialogue.asking.filter(field => !done.has(field) && !input.state.fields[field] && !isOptional(input, field))
  if (asked.length === 0 || isSheet(input) || !(tellsNews(input, heard) || heard.held.length > 0)) return []
  // 都行 is said of all of them
  if (leavesItToUs(input.text.trim())) return []
  const answersOthers = dialogue.asking.some(field => done.has(field))
  const tired = tiredIn(input)
  return answersOthers && !isOneValue(input.text, input.understanding) ? [] : asked.filter(field => !tired.includes(field))
}

/** A word that answers nothing, asks nothing and tells nothing. */
const empty: ReadonlySet<Understanding['intent']> = new Set(['smallTalk', 'greeting', 'confirm', 'empty', 'deny', 'correction'])

/** Twice in a row such a word leaves a question without an answer: that counts like an attempt. */
export const isIdle = ({ understanding }: TurnInput, heard: Heard, { stay }: Repair): boolean =>
  stay === true && empty.has(understanding.intent) && understanding.topics.length === 0 && heard.changes.length === 0

function touched({ understanding }: TurnInput, heard: Heard): readonly string[] {
  const said = [...heard.captured, ...heard.changes, ...heard.held, ...(understanding.clarifies ?? []), ...understanding.rejects]
  return [...said.map(each => each.field), ...heard.denied]
}

/** A value, or an answer without one, that was not there before. */
const tellsNews = ({ state }: TurnInput, heard: Heard): boolean =>
  heard.changes.some(change => {
    const before = state.fields[change.field]
    if (!before || before.state !== change.to) return true
    return 'value' in before && 'value' in change && canonicalJson(before.value) !== canonicalJson(change.value)
  })

const isOptional = ({ ctx }: TurnInput, field: string): boolean => ctx.catalogue.fields[field]?.optional === true

/** from here on the questions are a sheet on which a blank is an answer */
const sheetFrom = 7
const isSheet = ({ conversation: { dialogue }, state }: TurnInput): boolean =>
  dialogue.asking.length >= sheetFrom && (state.guideAccepted === true || state.policy === 'guideStrict')

/** 新增接入 to three questions: whoever answers them one at a time; 都行, 没有 and several clauses are meant for all of them. */
function isOneValue(text: string, { fills, states }: Understanding): boolean {
  if (states.length > 0 || fills.length === 0) return false
  const said = text.trim()
  return !/[\s,，。;；、\n]/.test(said) && plainAnswer(said) === undefined && !leavesItToUs(said)
}

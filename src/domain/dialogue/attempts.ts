import { canonicalJson } from '../canonical-json.ts'
import { plainAnswer } from '../listening/read-boolean.ts'
import { leavesItToUs } from '../listening/references.ts'
import type { Understanding } from '../listening/understanding.ts'
import { openFields } from './apply-states.ts'
import type { Heard } from './hear.ts'
import type { Repair } from './repairs/repair.ts'
import type { TurnInput } from './turn.ts'

/** Something else was told than what is open: the question stands, uncounted. The same thing said once more is no news. */
export function besideTheQuestion(input: TurnInput, heard: Heard): boolean {
  const open = openFields(input)
  if (open.size === 0 || heard.held.length > 0 || heard.proposals.length > 0) return false
  // what waits for a yes is put forward at once
  if (heard.changes.some(change => change.to === 'needsConfirmation')) return false
  return !touched(input, heard).some(field => open.has(field)) && (tellsNews(input, heard) || input.understanding.topics.length > 0)
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
  return answersOthers && !isOneValue(input.text, input.understanding) ? [] : asked
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

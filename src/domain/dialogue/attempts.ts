import { canonicalJson } from '../canonical-json.ts'
import type { Understanding } from '../listening/understanding.ts'
import { openFields } from './apply-states.ts'
import type { Heard } from './hear.ts'
import type { Repair } from './repairs/repair.ts'
import type { TurnInput } from './turn.ts'

/** Something else was told than what is open: the question stands, uncounted. The same thing said once more is no news. */
export function besideTheQuestion(input: TurnInput, heard: Heard): boolean {
  const open = openFields(input)
  if (open.size === 0 || heard.held.length > 0 || heard.proposals.length > 0) return false
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
  const answersOthers = dialogue.asking.some(field => done.has(field))
  return answersOthers && hasMore(input.text, input.understanding) ? [] : asked
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

/** letters, digits or characters: what is shorter is a yes, or a word between two values */
const aWord = 3

/** Whether a clause of the message is left out of which nothing was heard; of words between spaces, two in a row. */
function hasMore(text: string, understanding: Understanding): boolean {
  const left = withoutHeard(text, understanding)
  return [...text.matchAll(clause)].some(({ 0: said, index }) => {
    const rest = left.slice(index, index + said.length)
    if (/\p{Script=Han}/u.test(said)) return rest === said && letters(said) >= aWord
    return rest.split(heardMark).some(run => letters(run) >= aWord && /[\p{L}\p{N}]\s+[\p{L}\p{N}]/u.test(run))
  })
}

const heardMark = '\0'
const clause = /(?:(?!(?<=\p{Script=Han})\s|\s(?=\p{Script=Han}))[^,，。;；!！?？、\n])+/gu

/** The message with a mark in the place of everything that was heard. */
function withoutHeard(text: string, { fills, states, rejects, clarifies, topics }: Understanding): string {
  const found = [...states, ...rejects, ...(clarifies ?? []), ...topics].map(({ quote }) => ({
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
  }))
  let left = text
  for (const { start, end } of [...fills, ...found])
    if (start >= 0 && end > start) left = left.slice(0, start) + heardMark.repeat(end - start) + left.slice(end)
  return left
}

const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length

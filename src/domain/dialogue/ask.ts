import type { JudgeContext } from '../readiness/judgement.ts'
import type { NextQuestion } from './choose-next.ts'
import { formLabel, help, label, labels, options, question, say, shown } from './marks.ts'
import { isChoice } from './quick-replies.ts'
import type { Message, Proposal } from './reply.ts'
import type { Voice } from './voices.ts'

/** a list longer than this is read in parts: the person, the domain, the server */
const wholeUpTo = 8

const partsOf = (asking: readonly string[], { catalogue }: JudgeContext): readonly number[] =>
  asking.length <= wholeUpTo
    ? []
    : asking.flatMap((field, at) => {
        const before = asking[at - 1]
        return before && catalogue.fields[before]?.group !== catalogue.fields[field]?.group ? [at] : []
      })

/** Above this many the questions become a sheet of labels to copy and fill in. */
const sheetFrom = 7

/**
 * The question in words. The second time it is put differently: with the choices, or where to find it and an example; of what was
 * `refused` just above that stands there already.
 */
export function ask(next: NextQuestion, { ctx, lastTopic, refused = [], voices, answered = false }: Asking): readonly Message[] {
  return [...confirmMessages(next), ...questionMessages(next, { ctx, lastTopic, refused, voices, answered })]
}

interface Asking {
  readonly ctx: JudgeContext
  readonly lastTopic: string | null
  readonly refused?: readonly string[]
  readonly voices: readonly Voice[]
  /** the message answered something: what is left of it needs no other words, only a hint */
  readonly answered?: boolean
}

/** Both values of each, and how to choose. */
const choiceMessages = (confirming: readonly Proposal[]): readonly Message[] => [
  ...confirming.map(({ field, value, against = null, fromFile }) =>
    say(fromFile ? 'upload.filesDiffer' : 'upload.differs', {
      label: label(field),
      read: shown(field, value),
      known: shown(field, against),
    }),
  ),
  say('upload.choose'),
]

/** what is to be done, and which kind of it */
const routes: readonly string[] = ['filingScenario', 'icpFilingType']

const itemOf = ({ field, value }: Proposal) => ({
  label: label(field),
  value: shown(field, value),
  ...(typeof value === 'boolean' ? { is: value } : {}),
})

function proposalMessages(next: NextQuestion): readonly Message[] {
  const { confirming } = next
  if (isChoice(next)) return choiceMessages(confirming)
  const items = confirming.map(itemOf)
  const [first, second] = [...confirming].sort((a, b) => routes.indexOf(a.field) - routes.indexOf(b.field)).map(({ field }) => field)
  if (first === routes[0] && confirming.length <= routes.length && (second === undefined || second === routes[1]))
    return [say('confirmFiling', { items: confirming.map(({ field, value }) => ({ field, value: shown(field, value) })) })]
  return items.length ? [say(items.length === 1 ? 'confirmOne' : 'confirmSeveral', { items })] : []
}

/** What is usual stands apart from what somebody said or a paper says. */
function confirmMessages(next: NextQuestion): readonly Message[] {
  const usual = new Set(next.usual)
  const [said, presumed] = [false, true].map(is => next.confirming.filter(({ field }) => usual.has(field) === is))
  return [
    ...proposalMessages({ ...next, confirming: said ?? [] }),
    ...(presumed?.length ? [say('confirmUsual', { items: presumed.map(itemOf) })] : []),
  ]
}

function questionMessages(
  { asking, mode, topic }: NextQuestion,
  { ctx, lastTopic, refused = [], voices, answered = false }: Asking,
): readonly Message[] {
  const [only] = asking
  if (only === undefined) return []
  if (mode === 'files') return [say('askFiles', { labels: labels(asking) })]
  if (mode === 'stuck') return [say('ask.stuck')]
  if (mode === 'rest') return [say('ask.rest', { items: asking.map(field => question(field, voices)), parts: partsOf(asking, ctx) })]
  if (asking.length >= sheetFrom || mode === 'sheet') return [say('askSheet', { labels: asking.map(formLabel) })]
  if (mode === 'again' || mode === 'sweep')
    return [say(`ask.${mode}`, { items: asking.map(field => differently(field, ctx, refused)), answered })]
  return [
    say('ask.first', {
      topic: topic === lastTopic ? null : topic,
      voices: [...voices],
      items: asking.map(field => question(field, voices)),
    }),
  ]
}

/** more of them are no help on a phone: what stands under the question says which is which */
const mostChoices = 6

function differently(field: string, ctx: JudgeContext, refused: readonly string[]) {
  const choices = ctx.catalogue.fields[field]?.codes
  return {
    label: label(field),
    help: help(field),
    options: choices && choices.length <= mostChoices ? options(field) : [],
    refused: refused.includes(field),
  }
}

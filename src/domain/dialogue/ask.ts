import type { JudgeContext } from '../readiness/judgement.ts'
import type { NextQuestion } from './choose-next.ts'
import { help, label, labels, options, question, say, shown } from './marks.ts'
import { isChoice } from './quick-replies.ts'
import type { Message, Proposal } from './reply.ts'

/** Above this many the questions become a sheet of labels to copy and fill in. */
const sheetFrom = 7

/**
 * The question in words. The second time it is put differently: with the choices, or where to find it and an example; of what was
 * `refused` just above that stands there already.
 */
export function ask(next: NextQuestion, ctx: JudgeContext, lastTopic: string | null, refused: readonly string[] = []): readonly Message[] {
  return [...proposalMessages(next), ...questionMessages(next, ctx, lastTopic, refused)]
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

function proposalMessages(next: NextQuestion): readonly Message[] {
  const { confirming } = next
  if (isChoice(next)) return choiceMessages(confirming)
  const items = confirming.map(({ field, value }) => ({ label: label(field), value: shown(field, value) }))
  if (confirming.length === 1 && confirming[0]?.field === 'filingScenario') return [say('confirmFiling', { items })]
  return items.length ? [say(items.length === 1 ? 'confirmOne' : 'confirmSeveral', { items })] : []
}

function questionMessages(
  { asking, mode, topic }: NextQuestion,
  ctx: JudgeContext,
  lastTopic: string | null,
  refused: readonly string[],
): readonly Message[] {
  const [only] = asking
  if (only === undefined) return []
  if (mode === 'files') return [say('askFiles', { labels: labels(asking) })]
  if (mode === 'stuck') return [say('ask.stuck')]
  if (mode === 'rest') return [say('ask.rest', { items: asking.map(question) })]
  if (asking.length >= sheetFrom || mode === 'sheet') return [say('askSheet', { labels: labels(asking) })]
  if (mode === 'again' || mode === 'sweep') return [say(`ask.${mode}`, { items: asking.map(field => differently(field, ctx, refused)) })]
  return [say('ask.first', { topic: topic === lastTopic ? null : topic, items: asking.map(question) })]
}

function differently(field: string, ctx: JudgeContext, refused: readonly string[]) {
  const choices = ctx.catalogue.fields[field]?.codes
  return {
    label: label(field),
    help: help(field),
    options: choices && choices.length <= 12 ? options(field) : [],
    refused: refused.includes(field),
  }
}

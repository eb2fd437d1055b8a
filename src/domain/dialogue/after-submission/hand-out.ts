import type { FilingId } from '../../case/events.ts'
import { templateDefinition } from '../../documents/records/template-definitions.ts'
import { footerOf } from '../../life/footer.ts'
import type { PapersWanted } from '../../listening/moves/hear-papers.ts'
import { factsOf } from '../../rules/facts.ts'
import { name, say } from '../marks.ts'
import type { Message } from '../reply.ts'
import type { TurnInput } from '../turn.ts'
import { nameVisit } from './name-papers.ts'
import { type Told, told } from './told.ts'

/** the end of the questions hands these out: before that they would be full of holes */
const ofTheEnd: ReadonlySet<string> = new Set(['contingency-plan', 'security-policy'])

/**
 * 整改说明给我一份, 网站底部怎么放, 要准备什么: made or named at once, and what was asked stays asked. Null where the case has nothing
 * of the kind: then it is a question.
 */
export function handOut(input: TurnInput, wanted: PapersWanted): Told | null {
  const { state, conversation } = input
  const isOpen = conversation.dialogue.asking.length > 0 && !Object.keys(state.progress).length
  const drafts = wanted.templates.filter(template => isOfCase(input, template) && !(isOpen && ofTheEnd.has(template)))
  const messages: readonly Message[] = [
    ...(wanted.footer ? footerLines(input) : []),
    ...(wanted.visit ? visitLines(input) : []),
    ...drafts.filter(template => template === 'periodic-report').map(() => say('paper.noDuty')),
  ]
  if (messages.length + drafts.length === 0) return null
  const { awaiting } = conversation.dialogue
  return told(messages, { drafts: drafts.map(template => ({ template })), ...(awaiting ? { awaiting } : {}), ends: !awaiting, alone: true })
}

function isOfCase({ state }: TurnInput, template: string): boolean {
  // an answer to a notice needs one
  if (template === 'rectification-reply') return state.filings.some(filing => state.progress[filing]?.rejection)
  return templateDefinition(template)?.filings.some(filing => state.filings.includes(filing)) ?? false
}

function footerLines({ state, ctx }: TurnInput): readonly Message[] {
  const items = footerOf(state, factsOf(state, ctx)).map(({ filing, html, by }) => ({
    filing: name(`filing.${filing}`),
    html,
    by: by ?? '',
  }))
  return items.length > 0 ? [say('footer.lines', { items })] : []
}

/** For the filing that is looked at; else for the police filing, whose unit comes. */
function visitLines({ state, ctx }: TurnInput): readonly Message[] {
  const awaited = state.filings.filter(filing => state.progress[filing]?.status === 'onsite')
  return awaited.flatMap((filing: FilingId) => nameVisit({ state, ctx }, filing))
}

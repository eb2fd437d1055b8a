import type { CaseState } from '../case/state.ts'
import { documentsOfCase } from '../documents/documents-of-case.ts'
import { missingFields } from '../readiness/judge.ts'
import type { JudgeContext, Judgement } from '../readiness/judgement.ts'
import { isGuideOn } from '../rules/facts.ts'
import { label, labels, name, say, shown } from './marks.ts'
import { taps } from './quick-replies.ts'
import type { DialogueState, Message, Reply } from './reply.ts'
import { byWeight, findingMessage, isGuideOnly, isOurs } from './tell-findings.ts'

export interface Completion {
  readonly messages: readonly Message[]
  readonly quickReplies: Reply['quickReplies']
  readonly step: DialogueState['step']
}

/** Nothing is left to ask: official readiness first, what holds it back and why, what is left open, and what can be had now. */
export function complete(state: CaseState, judgement: Judgement, dialogue: DialogueState, ctx: JudgeContext): Completion {
  const offersGuide = state.policy === 'guided' && state.guideAccepted === null && dialogue.step !== 'complete'
  const missing = lacking(judgement, ctx).length ? taps('missing') : []
  const again = dialogue.step === 'complete' || dialogue.step === 'guideOffer'
  const messages = [
    ...readiness(state, judgement, again, ctx),
    ...(isGuideOn(state) ? guide(state, judgement, again ? null : dialogue.told, ctx) : []),
    ...unconfirmed(state),
    ...openFields(state, judgement, again, ctx),
    ...refused(state, judgement),
    ...documents(state, judgement),
    ...(offersGuide ? [say('guideOffer')] : []),
  ]
  return {
    messages,
    quickReplies: [
      ...(offersGuide ? taps('guideYes', 'guideNo') : []),
      ...missing,
      ...taps('summary'),
      ...(offersGuide ? [] : taps('person')),
    ],
    step: offersGuide ? 'guideOffer' : 'complete',
  }
}

function readiness(state: CaseState, judgement: Judgement, again: boolean, ctx: JudgeContext): readonly Message[] {
  const { official } = judgement.readiness
  const failing = judgement.findingsWhere(each => each.verdict === 'fail' && each.blocks).toSorted(byWeight)
  // the figure that the panel shows, without the articles; what was refused is missing nowhere and holds the filing back all the same
  const plain = isGuideOn(state) ? missingFields({ ...state, policy: 'official' }, ctx) : judgement.missing
  const open = withoutFiles(plain, ctx).length || official.unknown
  // a plan is handed in nowhere
  const kept = state.filings.every(filing => filing === 'contingencyPlan')
  if (!official.ready)
    return [
      say(failing.length ? 'complete.failing' : open ? 'complete.unknown' : 'complete.waits', {
        failing: failing.length,
        unknown: open,
        kept,
      }),
      ...failing.slice(0, again ? 1 : 3).map(each => findingMessage(each, isGuideOn(state))),
    ]
  return [say('complete.ready', { kept })]
}

function documents(state: CaseState, judgement: Judgement): readonly Message[] {
  const ids = documentsOf(state, judgement)
  return ids.length ? [say('complete.documents', { documents: ids.map(id => name(`document.${id}`)) })] : []
}

const guideAtOnce = 6

/** How the case stands against the articles, and what of it was not told yet: short of the guide, never of the law. */
function guide(state: CaseState, judgement: Judgement, told: DialogueState['told'] | null, ctx: JudgeContext): readonly Message[] {
  const ours = judgement
    .findingsWhere(({ verdict }) => verdict === 'fail' || verdict === 'unknown')
    .filter(each => isGuideOnly(each) && isOurs(each, state, ctx))
  const failing = ours.filter(each => each.verdict === 'fail').sort(byWeight)
  const unknown = ours.filter(each => each.verdict === 'unknown').length
  if (failing.length + unknown === 0) return [say('complete.guideMet')]
  const untold = told ? failing.filter(each => told[each.ruleId] !== 'fail') : []
  return [
    say('complete.guideBelow', { failing: failing.length, unknown }),
    ...untold.slice(0, guideAtOnce).map(each => findingMessage(each, true)),
  ]
}

function unconfirmed(state: CaseState): readonly Message[] {
  const items = Object.entries(state.fields).flatMap(([field, entry]) =>
    entry.state === 'needsConfirmation' ? [{ label: label(field), value: shown(field, entry.value) }] : [],
  )
  return items.length ? [say('complete.unconfirmed', { items })] : []
}

const withoutFiles = (fields: readonly string[], { catalogue }: JudgeContext): readonly string[] =>
  fields.filter(field => catalogue.fields[field]?.type !== 'upload')

const lacking = (judgement: Judgement, ctx: JudgeContext): readonly string[] => withoutFiles(judgement.missing, ctx)

function openFields(state: CaseState, judgement: Judgement, again: boolean, ctx: JudgeContext): readonly Message[] {
  // what waits for a yes was named just above
  const open = lacking(judgement, ctx).filter(field => state.fields[field]?.state !== 'needsConfirmation')
  const files = judgement.missing.filter(field => ctx.catalogue.fields[field]?.type === 'upload')
  return [
    ...(open.length ? [say('complete.open', { labels: labels(open) })] : []),
    ...(files.length && !again ? [say('complete.files', { labels: labels(files) })] : []),
  ]
}

/** Not wanted to be said here, and needed all the same: it is missing nowhere, and yet holds the filing back. */
function refused({ fields }: CaseState, judgement: Judgement): readonly Message[] {
  const needed = judgement.findingsWhere(each => each.verdict === 'unknown' && each.blocks).flatMap(each => each.missing)
  const left = [...new Set(needed)].filter(field => fields[field]?.state === 'declined' && !judgement.missing.includes(field))
  return left.length ? [say('complete.refused', { labels: labels(left) })] : []
}

const documentsOf = (state: CaseState, judgement: Judgement): readonly string[] =>
  documentsOfCase(state, judgement).flatMap(({ template, onRequest }) => (onRequest ? [] : [template]))

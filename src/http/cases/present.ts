import type { z } from '@hono/zod-openapi'
import { textsOf } from '../../catalogue/locales/index.ts'
import type { CaseState, ConversationState, DocumentRecord } from '../../domain/case/state.ts'
import { completion } from '../../domain/dialogue/progress.ts'
import { documentsOfCase } from '../../domain/documents/documents-of-case.ts'
import { templateDefinition } from '../../domain/documents/records/template-definitions.ts'
import { judge } from '../../domain/readiness/judge.ts'
import type { Authority, Deadline, JudgeContext, Judgement, Procedure } from '../../domain/readiness/judgement.ts'
import type { Finding, Verdict } from '../../domain/rules/rule.ts'
import { byWeight } from '../../usecases/cases/review-case.ts'
import { watchersOf } from '../../usecases/desk/watch.ts'
import { documentIdOf } from '../../usecases/documents/document-id.ts'
import { uploadFindings } from '../../usecases/uploads/upload-findings.ts'
import { presentChanges } from '../after-submission/present-changes.ts'
import { presentLives } from '../after-submission/present-life.ts'
import { presentProposal } from '../after-submission/present-proposal.ts'
import type { caseChangesSchema, caseSchema, conversationSchema, documentSchema } from '../schemas.ts'
import { presentPortals } from '../uploads/present-upload.ts'
import type { View } from '../view.ts'
import { presentExportRoute } from './present-export-route.ts'
import { presentField, valuesOf } from './present-field.ts'
import { presentBasis, presentFinding } from './present-finding.ts'
import { presentGuide } from './present-guide.ts'
import { presentRejudgement } from './present-rejudgement.ts'

export type { ReplyJson } from '../conversations/present-reply.ts'
export type { TurnJson } from '../conversations/present-turn.ts'
export type { FindingJson } from './present-finding.ts'
export type CaseJson = z.infer<typeof caseSchema>
export type CaseChangesJson = z.infer<typeof caseChangesSchema>
export type ConversationJson = z.infer<typeof conversationSchema>
export type DocumentJson = z.infer<typeof documentSchema>

export const presentConversation = (caseId: string, conversation: ConversationState, now: string): ConversationJson => ({
  id: conversation.id,
  caseId,
  controller: conversation.controller,
  status: conversation.status,
  locale: conversation.locale,
  createdAt: conversation.createdAt,
  staff: conversation.staff && { id: conversation.staff.id, name: conversation.staff.name },
  watchers: watchersOf(conversation, now).map(({ name }) => ({ name })),
  watchRefused: conversation.desk.watchRefused,
})

/** An organisation's overrides add their own. */
const revisionOf = ({ deps: { catalogue } }: View, { organisation }: CaseState): string =>
  [catalogue.revision, ...(catalogue.overridesOf?.(organisation) ?? []).map(({ id }) => id)].join('+')

/**
 * A case with everything that follows from it today. Without `verdicts` it carries the findings that fail and the open ones that hold
 * a filing back: the whole list is ten times as long and comes on request.
 */
export function presentCase(
  view: View,
  state: CaseState,
  { verdicts }: { readonly verdicts?: readonly Verdict[] | undefined } = {},
): CaseJson {
  const values = valuesOf(state.fields)
  const judgement = judgeToday(view, state)
  const isMeant = verdicts ? ({ verdict }: Pick<Finding, 'verdict'>): boolean => verdicts.includes(verdict) : isShown
  // of two hundred a dozen is shown: only those are put together
  const shown = [...judgement.findingsWhere(isMeant), ...uploadFindings(state).filter(isMeant)]
  return {
    ...presentParts(view, state, judgement),
    fields: Object.fromEntries(Object.entries(state.fields).map(([field, entry]) => [field, presentField(view, field, entry, values)])),
    findings: shown.sort(byWeight).map(finding => presentFinding(view, finding, values)),
  }
}

/** What fails, and what is open and holds a filing back. */
export const isShown = ({ verdict, blocks, blocksPolicy }: Pick<Finding, 'verdict' | 'blocks' | 'blocksPolicy'>): boolean =>
  verdict === 'fail' || (verdict === 'unknown' && (blocks || blocksPolicy))

/** A case without its two long lists. */
export function presentParts(view: View, state: CaseState, judgement: Judgement): Omit<CaseJson, 'fields' | 'findings'> {
  return {
    id: state.id,
    revision: state.revision,
    filings: [...state.filings],
    policy: state.policy,
    guideAccepted: state.guideAccepted,
    externalRef: state.externalRef,
    status: judgement.status,
    createdAt: state.createdAt,
    updatedAt: state.updatedAt,
    inForceOn: judgement.inForceOn,
    catalogueRevision: revisionOf(view, state),
    missing: [...judgement.missing],
    completion: presentCompletion(judgement, view),
    readiness: presentReadiness(judgement),
    guide: presentGuide(view, judgement.guide),
    procedures: presentProcedures(view, judgement.procedures),
    changes: presentChanges(view, judgement),
    authority: presentAuthority(judgement.authority),
    exportRoute: presentExportRoute(view, judgement.exportRoute),
    policeDivision: judgement.policeDivision,
    deadlines: judgement.deadlines.map(deadline => presentDeadline(view, deadline)),
    documents: state.documents.map(document => presentDocument(view, state.id, document)),
    offers: withMade(documentsOfCase(state, judgement), state).map(offer => ({
      ...offer,
      takesDetails: templateDefinition(offer.template)?.details !== undefined,
      title: view.texts.names[`document.${offer.template}`] ?? offer.template,
    })),
    uploads: state.uploads.map(kept => {
      const { seq: _, problems, read: __, reading: ___, ...upload } = kept
      return { ...upload, problems: [...problems], portals: presentPortals(view, state, kept) }
    }),
    progress: Object.fromEntries(
      Object.entries(state.progress).map(([filing, progress]) => [
        filing,
        {
          status: progress.status,
          number: progress.number,
          inForceOn: progress.inForceOn,
          history: progress.history.map(({ type, on, seq, procedure }) => ({ type, on, seq, ...(procedure ? { procedure } : {}) })),
        },
      ]),
    ),
    life: presentLives(view, state, judgement),
    proposals: state.proposals.map(each => presentProposal(view, each)),
    conversations: Object.keys(state.conversations),
    rejudged: state.rejudgements.map(each => presentRejudgement(view, each)).reverse(),
  }
}

const contextOf = ({ deps: { catalogue, reference, clock } }: View): JudgeContext => ({
  catalogue,
  reference,
  today: clock.today(),
  now: clock.now(),
})

function presentCompletion(judgement: Judgement, { deps }: View): CaseJson['completion'] {
  const { missing, files, ...figures } = completion(judgement, deps.catalogue.fields)
  return { ...figures, missing: [...missing], files: [...files] }
}

export const judgeToday = (view: View, state: CaseState): Judgement => judge(state, contextOf(view))

export function presentReadiness({ readiness }: Pick<Judgement, 'readiness'>): CaseJson['readiness'] {
  return {
    official: { ...readiness.official },
    guide: { ...readiness.guide },
    policy: { ...readiness.policy },
    byFiling: { ...readiness.byFiling },
  }
}

/** What was made because of something that happened, as the report of an incident, is found again beside what the filings offer. */
function withMade(offered: ReturnType<typeof documentsOfCase>, { documents, filings: [filing] }: CaseState) {
  const others = new Set(documents.map(({ template }) => template).filter(made => !offered.some(({ template }) => template === made)))
  const made = [...others].filter(template => filing && templateDefinition(template))
  return [...offered, ...made.flatMap(template => (filing ? [{ template, filing, onRequest: true }] : []))]
}

/** `zh` is the official Chinese name in every locale: it is what the form says. */
export function presentProcedures(view: View, procedures: readonly Procedure[]): CaseJson['procedures'] {
  const zh = textsOf('zh-CN').names
  return procedures.map(({ filing, code, because }) => ({
    filing,
    code,
    zh: zh[`procedure.${code}`] ?? code,
    because: because.map(({ id }) => view.texts.names[`because.${id}`] ?? id),
  }))
}

export const presentAuthority = ({ official, guide, conflict }: Authority): CaseJson['authority'] => ({
  official: official && { ...official },
  guide: guide && { ...guide },
  conflict,
})

export const presentDeadline = (view: View, deadline: Deadline): CaseJson['deadlines'][number] => ({
  id: deadline.id,
  on: deadline.on,
  at: deadline.at ?? null,
  colour: deadline.colour,
  label: view.texts.names[`deadline.${deadline.label}`] ?? deadline.label,
  action: view.texts.names[`deadline.${deadline.label}.do`] ?? null,
  filing: deadline.filing,
  rule: deadline.rule,
  basis: presentBasis(view, deadline.basis),
})

export const presentDocument = (view: View, caseId: string, document: DocumentRecord): DocumentJson => ({
  id: documentIdOf(caseId, document.id),
  template: document.template,
  title: view.texts.names[`document.${document.template}`] ?? document.template,
  format: document.format,
  locale: document.locale,
  bytes: document.bytes,
  sha256: document.sha256,
  stale: document.staleBecause.length > 0,
  because: [...document.staleBecause],
  ...(document.details === undefined ? {} : { details: document.details }),
})

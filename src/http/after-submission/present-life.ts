import type { z } from '@hono/zod-openapi'
import type { FilingId } from '../../domain/case/events.ts'
import type { CaseState, RejectionRecord } from '../../domain/case/state.ts'
import type { Json } from '../../domain/json.ts'
import { possibleMoves } from '../../domain/life/check-move.ts'
import { compareSent } from '../../domain/life/compare-sent.ts'
import type { FilingStatus, Judgement } from '../../domain/readiness/judgement.ts'
import { paperState, papersAsked } from '../../domain/rejections/asked-papers.ts'
import type { RecognisedReason } from '../../domain/rejections/ground.ts'
import { displayOf, labelOf, valuesOf } from '../cases/present-field.ts'
import { presentBasis } from '../cases/present-finding.ts'
import { share } from '../cases/shared-parts.ts'
import type { caseSchema } from '../schemas.ts'
import type { View } from '../view.ts'
import type { reasonSchema } from './schemas-life.ts'

type LifeJson = z.infer<typeof caseSchema>['life'][number]
export type ReasonJson = z.infer<typeof reasonSchema>

/** Where each filing of the case stands, what may follow and what its owner does next. */
export const presentLives = (view: View, state: CaseState, judgement: Judgement): LifeJson[] =>
  state.filings.map(filing => presentLife(view, state, judgement, filing))

function presentLife(view: View, state: CaseState, judgement: Judgement, filing: FilingId): LifeJson {
  const status = judgement.readiness.byFiling[filing]?.status ?? 'collecting'
  return state.progress[filing] ? lifeOf(view, state, filing, status) : lifeAhead(view, state, filing, status)
}

const ahead = new WeakMap<object, Map<string, LifeJson>>()

/** Of a filing to which nothing has happened yet: the same in every case, made once. */
function lifeAhead(view: View, state: CaseState, filing: FilingId, status: FilingStatus): LifeJson {
  const life = view.deps.catalogue.lives[filing]
  const known = ahead.get(life) ?? new Map<string, LifeJson>()
  ahead.set(life, known)
  const key = `${status} ${view.locale}`
  const made = known.get(key) ?? share(lifeOf(view, state, filing, status))
  known.set(key, made)
  return made
}

function lifeOf(view: View, state: CaseState, filing: FilingId, status: FilingStatus): LifeJson {
  const life = view.deps.catalogue.lives[filing]
  const progress = state.progress[filing]
  return {
    filing,
    status,
    statusName: view.texts.names[`status.${status}`] ?? status,
    number: progress?.number ?? null,
    next: life.next[status]?.[view.texts.locale] ?? '',
    moves: possibleMoves(life, status).map(({ type, broughtAboutBy, recordedBy, needs }) => ({
      type,
      name: view.texts.names[`move.${type}`] ?? type,
      broughtAboutBy,
      recordedBy: [...recordedBy],
      needs: [...needs],
    })),
    history: (progress?.history ?? []).map(({ by, ...step }) => ({
      ...step,
      name: view.texts.names[`move.${step.type}`] ?? step.type,
      by: by.startsWith('api:') ? 'api' : by,
    })),
    rejection: progress?.rejection ? presentRejected(view, progress.rejection) : null,
    asked: presentAsked(view, state, progress?.rejection?.notice ?? null),
    resubmission: presentResubmission(view, state, filing),
  }
}

const presentRejected = (view: View, { type, on, notice, reasons }: RejectionRecord): NonNullable<LifeJson['rejection']> => ({
  type,
  on,
  notice,
  open: reasons.filter(({ how }) => how === null || how === 'later').length,
  reasons: reasons.map(({ how, ...reason }) => ({
    ...presentReason(view, reason),
    how,
    asks: reason.fields.map(field => ({ field, label: labelOf(view, field) })),
    basis: (groundOf(view, reason.code)?.basis ?? []).map(basis => presentBasis(view, basis)),
  })),
})

function presentAsked(view: View, state: CaseState, notice: string | null): LifeJson['asked'] {
  const { catalogue, reference } = view.deps
  return papersAsked(notice ?? '', catalogue.askedPapers, text => reference.simplify(text)).map(({ paper, quote }) => {
    const { id, template = null, field = null } = paper
    return { id, name: view.texts.names[`asked.${id}`] ?? id, quote, state: paperState(state, paper), template, field }
  })
}

const groundOf = (view: View, code: string) => view.deps.catalogue.grounds.find(({ id }) => id === code)

export function presentReason(view: View, { code, category, quote, fields, sure }: RecognisedReason): ReasonJson {
  const words = groundOf(view, code)?.words[view.texts.locale]
  return { code, category, quote, fields: [...fields], sure, says: words?.says ?? '', remedy: words?.remedy ?? '' }
}

function presentResubmission(view: View, state: CaseState, filing: FilingId): LifeJson['resubmission'] {
  const compared = compareSent(state, filing, view.deps.catalogue)
  if (!compared) return null
  const values = valuesOf(state.fields)
  const shown = (field: string, value: Json | null) =>
    value === null ? null : displayOf(view, field, value, key => (key === field ? value : values(key)))
  return {
    ...compared,
    changes: compared.changes.map(({ field, before, after }) => ({
      field,
      label: labelOf(view, field),
      before: shown(field, before),
      after: shown(field, after),
    })),
    unanswered: [...compared.unanswered],
  }
}

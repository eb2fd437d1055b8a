import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { CaseState } from '../../domain/case/state.ts'
import type { Verdict } from '../../domain/rules/rule.ts'
import type { Deps } from '../../ports/deps.ts'
import { answerReasons } from '../../usecases/after-submission/answer-reasons.ts'
import { recordEvent } from '../../usecases/after-submission/record-event.ts'
import { changeCase } from '../../usecases/cases/change-case.ts'
import { editFields } from '../../usecases/cases/edit-fields.ts'
import { listCases } from '../../usecases/cases/list-cases.ts'
import { openCase as openNewCase } from '../../usecases/cases/open-case.ts'
import { readHistory } from '../../usecases/cases/read-history.ts'
import { reviewCase } from '../../usecases/cases/review-case.ts'
import { refuse } from '../../usecases/outcome.ts'
import { eraseCase } from '../../usecases/personal-data/erase-case.ts'
import { nameOf } from '../../usecases/principal.ts'
import { needOrganisation, openCase, revisionOf } from '../access.ts'
import { presentRejection, reopenedBy } from '../after-submission/present-rejection.ts'
import { reasonAnswersBody } from '../after-submission/schemas-life.ts'
import { verdictsQuery } from '../checks/schemas-verdicts.ts'
import { stateAgain } from '../conversations/chat.ts'
import { cursorOf, idOfCursor, seqOfCursor } from '../cursor.ts'
import type { HttpEnv } from '../env.ts'
import { once } from '../once.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody, matchHeaders, onceHeaders, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { reviewAnswer } from '../rules/schemas-rules.ts'
import { caseSchema, date, localeQuery, optionalQuery, pageOf, pageQuery } from '../schemas.ts'
import { type View, viewFor } from '../view.ts'
import { presentCase } from './present.ts'
import { presentExportRoute } from './present-export-route.ts'
import { valuesOf } from './present-field.ts'
import { presentHistoryItem } from './present-history.ts'
import { presentRejudgement } from './present-rejudgement.ts'
import { presentReviewItem } from './present-review.ts'
import { changeCaseBody, editFieldsBody, filingEventAnswer, filingEventBody, historyAnswer, openCaseBody } from './schemas-cases.ts'
import { forgetWritten } from './written-cases.ts'

export const caseParam = z.object({ id: z.string().min(1).max(100) })
const tags = ['Cases']

const open = createRoute({
  method: 'post',
  path: '/v1/cases',
  tags,
  summary: 'Open a case without a conversation',
  request: { headers: onceHeaders, query: localeQuery, body: jsonBody(openCaseBody) },
  responses: answers(201, caseSchema, 'The case'),
})

const list = createRoute({
  method: 'get',
  path: '/v1/cases',
  tags,
  summary: 'Cases of the organisation, newest first',
  request: { query: pageQuery.extend(localeQuery.shape) },
  responses: answers(200, pageOf(caseSchema), 'One page'),
})

const read = createRoute({
  method: 'get',
  path: '/v1/cases/{id}',
  tags,
  summary: 'Read a case',
  request: { params: caseParam, query: localeQuery.extend({ ...verdictsQuery.shape, inForceOn: optionalQuery(date) }) },
  responses: answers(
    200,
    caseSchema,
    'The case; ?verdicts=fail,unknown,pass,notApplicable gives every finding asked for, ?inForceOn= judges it at that day and stores nothing',
  ),
})

const edit = createRoute({
  method: 'patch',
  path: '/v1/cases/{id}/fields',
  tags,
  summary: 'Set, clear or answer fields; all or nothing',
  request: { headers: matchHeaders, params: caseParam, query: localeQuery, body: jsonBody(editFieldsBody) },
  responses: answers(200, caseSchema, 'The case'),
})

const change = createRoute({
  method: 'patch',
  path: '/v1/cases/{id}',
  tags,
  summary: 'Add or drop a filing, change the policy profile',
  request: { headers: matchHeaders, params: caseParam, query: localeQuery, body: jsonBody(changeCaseBody) },
  responses: answers(200, caseSchema, 'The case'),
})

const history = createRoute({
  method: 'get',
  path: '/v1/cases/{id}/history',
  tags,
  summary: 'Who changed which field, oldest first, hash-chained',
  request: { params: caseParam, query: pageQuery.extend(localeQuery.shape) },
  responses: answers(200, historyAnswer, 'One page of changes'),
})

const record = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/events',
  tags,
  summary: 'Record what happened to a filing',
  request: { headers: onceHeaders, params: caseParam, query: localeQuery, body: jsonBody(filingEventBody) },
  responses: answers(200, filingEventAnswer, 'The case, and what a rejection reopened'),
})

const answer = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/reasons',
  tags,
  summary: 'Answer reasons of a rejection that no field shows: done elsewhere, right as it is, or later',
  request: { params: caseParam, query: localeQuery, body: jsonBody(reasonAnswersBody) },
  responses: answers(200, caseSchema, 'The case; a reason whose field gets another value is answered by that'),
})

const review = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/review',
  tags,
  summary: 'Pre-review as the reviewer would write it',
  request: { params: caseParam, query: localeQuery },
  responses: answers(200, reviewAnswer, 'What fails and what cannot be judged, in order of weight'),
})

const erase = createRoute({
  method: 'delete',
  path: '/v1/cases/{id}',
  tags,
  summary: 'Erase personal data and files for good',
  request: { params: caseParam },
  responses: streams(204, null, 'Erased; the hash chain stays verifiable'),
})

export const caseView = (c: Context<HttpEnv>, deps: Deps): View => viewFor(deps, c.get('principal'), c.get('locale'))

/** The case, with its revision as ETag for the next `If-Match`. */
function answerCase(c: Context<HttpEnv>, deps: Deps, state: CaseState, verdicts?: readonly Verdict[]) {
  c.header('etag', `"${state.revision}"`)
  return presentCase(caseView(c, deps), state, { verdicts })
}

export function caseRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(open, async c => {
    const principal = needOrganisation(c, 'cases')
    const { fields = {}, filings, policy, externalRef, inForceOn } = c.req.valid('json')
    const chosen = { ...(policy ? { policy } : {}), ...(externalRef ? { externalRef } : {}), ...(inForceOn ? { inForceOn } : {}) }
    const { state } = await once<{ state: CaseState }>(c, deps, {
      organisation: principal.organisation,
      principal: nameOf(principal),
      body: { filings, fields, ...chosen },
      run: idempotency => openNewCase(deps, { principal, filings, fields, ...chosen, ...(idempotency ? { idempotency } : {}) }),
      replay: ({ caseId }) => stateAgain(deps, { organisation: principal.organisation, caseId }),
    })
    return c.json(answerCase(c, deps, state), 201)
  })

  router.openapi(list, async c => {
    const principal = needOrganisation(c, 'cases')
    const { limit } = c.req.valid('query')
    const cursor = idOfCursor(c.req.valid('query').cursor)
    const page = await listCases(deps, principal.organisation, { limit, ...(cursor ? { cursor } : {}) })
    const view = caseView(c, deps)
    return c.json({ items: page.items.map(state => presentCase(view, state)), nextCursor: page.nextCursor }, 200)
  })

  router.openapi(read, async c => {
    const { ref } = openCase(c, c.req.valid('param').id)
    const state = await deps.cases.load(ref)
    if (!state) throw new ProblemError(refuse('not-found'))
    const { verdicts, inForceOn } = c.req.valid('query')
    return c.json(answerCase(c, deps, inForceOn ? { ...state, inForceOn } : state, verdicts), 200)
  })

  router.openapi(edit, async c => {
    const access = openCase(c, c.req.valid('param').id)
    const ifRevision = revisionOf(c)
    const { state } = need(
      await editFields(deps, { ...access, fields: c.req.valid('json'), ...(ifRevision === undefined ? {} : { ifRevision }) }),
    )
    return c.json(answerCase(c, deps, state), 200)
  })

  router.openapi(change, async c => {
    const access = openCase(c, c.req.valid('param').id)
    const ifRevision = revisionOf(c)
    const { filings, policy, externalRef } = c.req.valid('json')
    const wanted = {
      ...(filings ? { filings: [...new Set(filings)] } : {}),
      ...(policy ? { policy } : {}),
      ...(externalRef ? { externalRef } : {}),
    }
    const { state } = need(await changeCase(deps, { ...access, change: wanted, ...(ifRevision === undefined ? {} : { ifRevision }) }))
    return c.json(answerCase(c, deps, state), 200)
  })

  router.openapi(history, async c => {
    const { ref } = openCase(c, c.req.valid('param').id)
    const { limit, cursor } = c.req.valid('query')
    const found = need(await readHistory(deps, { ref, after: seqOfCursor(cursor) ?? 0, limit }))
    const view = caseView(c, deps)
    const values = valuesOf(found.state.fields)
    const items = found.items.map(item => presentHistoryItem(view, item, values))
    const nextCursor = found.nextAfter === null ? null : cursorOf(found.nextAfter)
    const rejudged = found.rejudged.map(each => presentRejudgement(view, each))
    return c.json({ items, rejudged, nextCursor, chain: { verified: found.firstBroken === null, firstBroken: found.firstBroken } }, 200)
  })

  router.openapi(record, async c => {
    const access = openCase(c, c.req.valid('param').id)
    const { filing, procedure, number, notice, type, on } = c.req.valid('json')
    const event = {
      ...{ type, on },
      ...(filing ? { filing } : {}),
      ...(procedure ? { procedure } : {}),
      ...(number ? { number } : {}),
      ...(notice ? { notice } : {}),
    }
    const { state, rejection, warnings } = await once(c, deps, {
      organisation: access.ref.organisation,
      principal: nameOf(access.principal),
      body: event,
      run: idempotency => recordEvent(deps, { ...access, event, ...(idempotency ? { idempotency } : {}) }),
      replay: async () => {
        const again = await stateAgain(deps, access.ref)
        return again.ok ? { ...again, rejection: null, warnings: [] } : again
      },
    })
    const view = caseView(c, deps)
    const told = rejection ? { rejection: presentRejection(view, rejection) } : {}
    const warned = warnings.map(code => ({ code, message: view.texts.errors[code]?.({}) ?? code }))
    const reopened = rejection ? reopenedBy(rejection) : []
    return c.json({ case: answerCase(c, deps, state), reopened, ...told, warnings: warned }, 200)
  })

  router.openapi(answer, async c => {
    const access = openCase(c, c.req.valid('param').id)
    const { filing, answers: said } = c.req.valid('json')
    const { state } = need(await answerReasons(deps, { ...access, answers: said, ...(filing ? { filing } : {}) }))
    return c.json(answerCase(c, deps, state), 200)
  })

  router.openapi(review, async c => {
    const { ref } = openCase(c, c.req.valid('param').id)
    const { state, judgement, items } = need(await reviewCase(deps, ref))
    const view = caseView(c, deps)
    const values = valuesOf(state.fields)
    return c.json(
      {
        inForceOn: judgement.inForceOn,
        ready: judgement.readiness.official.ready,
        exportRoute: presentExportRoute(view, judgement.exportRoute),
        items: items.map(item => presentReviewItem(view, item, values)),
      },
      200,
    )
  })

  router.openapi(erase, async c => {
    const { principal, ref } = openCase(c, c.req.valid('param').id)
    if (principal.kind === 'staff' && principal.user.role === 'agent')
      throw new ProblemError(refuse('not-allowed', { extra: { needs: 'supervisor' } }))
    need(await eraseCase(deps, ref))
    forgetWritten(ref.caseId)
    return c.body(null, 204)
  })

  return router
}

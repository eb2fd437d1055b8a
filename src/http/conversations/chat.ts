import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { CaseState } from '../../domain/case/state.ts'
import { silentReply } from '../../domain/dialogue/silent.ts'
import type { Deps } from '../../ports/deps.ts'
import { askForPerson } from '../../usecases/conversations/ask-for-person.ts'
import { findReply } from '../../usecases/conversations/find-reply.ts'
import { postTurn, type Turn } from '../../usecases/conversations/post-turn.ts'
import { readConversation } from '../../usecases/conversations/read-conversation.ts'
import { renewCredentials } from '../../usecases/conversations/renew-credentials.ts'
import { resumeConversation } from '../../usecases/conversations/resume-conversation.ts'
import { reopenConversation, startConversation } from '../../usecases/conversations/start-conversation.ts'
import { hashCredential } from '../../usecases/credentials.ts'
import { openingOf } from '../../usecases/desk/desk-settings.ts'
import { refuse } from '../../usecases/outcome.ts'
import { nameOf } from '../../usecases/principal.ts'
import { openConversation } from '../access.ts'
import { judgeToday, presentCase, presentConversation } from '../cases/present.ts'
import { valuesOf } from '../cases/present-field.ts'
import { changesText, textOf, writeCase } from '../cases/write-case.ts'
import { keepWritten, lastWritten } from '../cases/written-cases.ts'
import { cursorOf, seqOfCursor } from '../cursor.ts'
import type { HttpEnv } from '../env.ts'
import { guessing, takeToken } from '../middleware/limit-rate.ts'
import { once } from '../once.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, answersEither, jsonBody, onceHeaders, optionalJsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { localeQuery, pageQuery } from '../schemas.ts'
import { readingRoutes } from '../uploads/readings.ts'
import { uploadRoutes } from '../uploads/uploads.ts'
import { type View, viewFor } from '../view.ts'
import { eventStream } from './event-stream.ts'
import { measureTurn } from './measure-turn.ts'
import { needOwnPage, siteVisitor, visitorName } from './open-site.ts'
import { presentReply } from './present-reply.ts'
import { presentTurn } from './present-turn.ts'
import {
  changesType,
  conversationAnswer,
  conversationParam,
  handoffAnswer,
  handoffBody,
  renewedSchema,
  resumeBody,
  resumedSchema,
  startBody,
  startedSchema,
  turnAnswer,
  turnBody,
  turnChanges,
  turnQuery,
} from './schemas-chat.ts'

const tags = ['Conversations']

const start = createRoute({
  method: 'post',
  path: '/v1/conversations',
  tags,
  summary: 'Open a conversation and its case (X-Site-Key)',
  security: [{ siteKey: [] }],
  request: { headers: onceHeaders, body: optionalJsonBody(startBody) },
  responses: answers(201, startedSchema, 'The conversation, its token (shown once), a resume code and the greeting'),
})

const post = createRoute({
  method: 'post',
  path: '/v1/conversations/{id}/turns',
  tags,
  summary: 'Say something',
  description:
    `Each answer carries \`caseVersion\`. Who gives it back as \`?holds=\` with the next message is told as \`${changesType}\` only what has changed: ` +
    'take the members of `parts` and of `fields` (null: the field is gone) over into the case that is held, and the list `findings` where ' +
    'there is one, in which a number stands for the finding at that place of the held list. Where the server does not know that version ' +
    '(a restart, another reader, half an hour without a word) the whole case comes as without `holds`.',
  request: { headers: onceHeaders, params: conversationParam, query: turnQuery, body: jsonBody(turnBody) },
  responses: answersEither(
    200,
    turnAnswer,
    { type: changesType, schema: turnChanges },
    'Our reply and the case, or what has changed in it; a repeated clientMessageId replays',
  ),
})

const read = createRoute({
  method: 'get',
  path: '/v1/conversations/{id}',
  tags,
  summary: 'Read a conversation, newest turns first',
  request: { params: conversationParam, query: pageQuery.extend(localeQuery.shape) },
  responses: answers(200, conversationAnswer, 'Conversation, turns and case'),
})

const resume = createRoute({
  method: 'post',
  path: '/v1/conversations/resume',
  tags,
  summary: 'Go on from another device',
  security: [],
  request: { headers: onceHeaders, body: jsonBody(resumeBody) },
  responses: answers(200, resumedSchema, 'The conversation and a token of its own'),
})

const renew = createRoute({
  method: 'post',
  path: '/v1/conversations/{id}/resume-code',
  tags,
  summary: 'Shut every other device, code and link out',
  request: { params: conversationParam },
  responses: answers(200, renewedSchema, 'A new token and a new resume code, shown once; everything given out before opens nothing'),
})

const handoff = createRoute({
  method: 'post',
  path: '/v1/conversations/{id}/handoff',
  tags,
  summary: 'Ask for a person',
  request: { headers: onceHeaders, params: conversationParam, body: optionalJsonBody(handoffBody) },
  responses: answers(200, handoffAnswer, 'The conversation waits for a person; `opening` says when somebody is there'),
})

const events = createRoute({
  method: 'get',
  path: '/v1/conversations/{id}/events',
  tags,
  summary: 'Live events (SSE, read with fetch); Last-Event-ID resumes without a gap',
  request: { params: conversationParam, query: localeQuery.extend({ after: z.coerce.number().int().min(0).optional() }) },
  responses: streams(200, 'text/event-stream', 'turn, field, finding, document, controller numbered by seq; delta and typing without'),
})

/** A conversation is read in its own language unless the call names another. */
export function viewOf(c: Context<HttpEnv>, deps: Deps, state: CaseState, conversationId: string): View {
  const own = state.conversations[conversationId]?.locale ?? 'zh-CN'
  return viewFor(deps, c.get('principal'), c.get('localeAsked') === 'query' ? c.get('locale') : own)
}

export function conversationOf(deps: Pick<Deps, 'clock'>, state: CaseState, conversationId: string) {
  const conversation = state.conversations[conversationId]
  if (!conversation) throw new ProblemError(refuse('not-found'))
  return presentConversation(state.id, conversation, deps.clock.now())
}

export function chatRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(start, async c => {
    const principal = await siteVisitor(c, deps)
    const body = c.req.valid('json') ?? {}
    const started = await once(c, deps, {
      organisation: principal.organisation,
      principal: await visitorName(c, principal),
      body,
      run: idempotency =>
        startConversation(deps, {
          principal,
          locale: body.locale ?? c.get('locale'),
          filings: body.filings ?? [],
          fields: body.fields ?? {},
          ...(idempotency ? { idempotency } : {}),
        }),
      replay: done =>
        reopenConversation(deps, { ref: { organisation: principal.organisation, caseId: done.caseId }, seq: done.seq, principal }),
    })
    const { state, conversationId, token, resumeCode } = started
    const view = viewOf(c, deps, state, conversationId)
    const reply = presentReply(view, started.reply, valuesOf(state.fields))
    return c.json(
      { conversation: conversationOf(deps, state, conversationId), token, resumeCode, reply, case: presentCase(view, state) },
      201,
    )
  })

  router.openapi(post, async c => {
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const began = performance.now()
    const { text, clientMessageId, inReplyTo } = c.req.valid('json')
    const turn = await once(c, deps, {
      organisation: access.ref.organisation,
      principal: nameOf(access.principal),
      body: { text, clientMessageId, inReplyTo },
      run: idempotency =>
        postTurn(deps, {
          ...access,
          text,
          ...(clientMessageId ? { clientMessageId } : {}),
          ...(inReplyTo ? { inReplyTo } : {}),
          ...(c.get('localeAsked') === 'query' ? { locale: c.get('locale') } : {}),
          ...(idempotency ? { idempotency } : {}),
        }),
      replay: async ({ caseId, seq }) => {
        const ref = { organisation: access.ref.organisation, caseId }
        const [state, reply] = await Promise.all([deps.cases.load(ref), findReply(deps.cases, ref, seq)])
        return state ? { ok: true, state, seq, reply: reply ?? silentReply(null) } : refuse('erased')
      },
    })
    const view = turn.locale ? viewFor(deps, c.get('principal'), turn.locale) : viewOf(c, deps, turn.state, access.conversationId)
    const reply = presentReply(view, turn.reply, valuesOf(turn.state.fields))
    measureTurn(deps.metrics, turn.reply, performance.now() - began)
    return answerTurn(c, { seq: turn.seq, reply, locale: view.locale }, writeAgain(deps, view, turn), c.req.valid('query').holds)
  })

  router.openapi(read, async c => {
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const { limit, cursor } = c.req.valid('query')
    const before = seqOfCursor(cursor)
    const found = need(
      await readConversation(deps, {
        ...access,
        limit,
        internal: access.principal.kind !== 'visitor',
        ...(before === undefined ? {} : { before }),
      }),
    )
    const view = viewOf(c, deps, found.state, access.conversationId)
    const values = valuesOf(found.state.fields)
    const turns = found.turns.map(turn => presentTurn(view, turn, values)).filter(turn => turn !== null)
    const conversation = conversationOf(deps, found.state, access.conversationId)
    const opening = conversation.status === 'waiting' ? { ...(await openingOf(deps, access.ref.organisation)) } : null
    const nextCursor = found.nextBefore === null ? null : cursorOf(found.nextBefore)
    return c.json({ conversation, opening, turns, nextCursor, case: presentCase(view, found.state) }, 200)
  })

  router.openapi(resume, async c => {
    const { resumeCode } = c.req.valid('json')
    const guessed = resumeCode.split('.')[0]?.slice(0, 60) ?? ''
    await takeToken(c, deps, `resume:${guessed}`, guessing, guessed)
    const site = c.req.header('x-site-key') ? await siteVisitor(c, deps) : null
    if (!site) needOwnPage(c)
    const run = () => resumeConversation(deps, resumeCode, site?.kind === 'site' ? site.siteKeyId : 'own')
    const { state, conversationId, token } = await once(c, deps, {
      organisation: resumeCode.trim().split('.')[0] ?? '',
      principal: `resume:${await hashCredential(resumeCode.trim())}`,
      body: { resumeCode },
      run,
      // a token is minted anew each time, never stored
      replay: run,
      result: ({ state: { id, revision } }) => ({ caseId: id, seq: revision }),
    })
    return c.json({ conversation: conversationOf(deps, state, conversationId), token }, 200)
  })

  router.openapi(renew, async c => {
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const { token, resumeCode } = need(
      await renewCredentials(deps, { ...access, boundTo: access.principal.kind === 'visitor' ? access.principal.boundTo : null }),
    )
    return c.json({ token, resumeCode }, 200)
  })

  router.openapi(handoff, async c => {
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const { reason } = c.req.valid('json') ?? {}
    const { state } = await once<{ state: CaseState }>(c, deps, {
      organisation: access.ref.organisation,
      principal: nameOf(access.principal),
      body: { reason },
      run: idempotency => askForPerson(deps, { ...access, ...(reason ? { reason } : {}), ...(idempotency ? { idempotency } : {}) }),
      replay: async () => stateAgain(deps, access.ref),
    })
    deps.metrics.count('anbei_handoffs_total', { by: 'visitor' })
    const opening = await openingOf(deps, access.ref.organisation)
    return c.json({ conversation: conversationOf(deps, state, access.conversationId), opening: { ...opening } }, 200)
  })

  router.openapi(events, async c => {
    const access = await openConversation(c, deps, c.req.valid('param').id)
    return eventStream(c, deps, access, c.req.valid('query').after)
  })

  router.route('/', uploadRoutes(deps))
  router.route('/', readingRoutes(deps))
  return router
}

/** The case in pieces, beside those that such a reader was told last. */
function writeAgain(deps: Deps, view: View, { state, judgement = judgeToday(view, state) }: Turn) {
  const before = lastWritten(view, state.id)
  const now = writeCase({ view, state, judgement, version: deps.ids.next('ver'), before })
  keepWritten(view, state.id, now)
  judgement.keepFor(state)
  return { before, now }
}

function answerTurn(
  c: Context<HttpEnv>,
  told: Omit<z.infer<typeof turnAnswer>, 'case' | 'caseVersion'>,
  { before, now }: ReturnType<typeof writeAgain>,
  holds: string | undefined,
): Response {
  const head = JSON.stringify({ ...told, caseVersion: now.version }).slice(0, -1)
  if (before && before.version === holds)
    return c.body(`${head},"changes":${changesText(before, now)}}`, 200, { 'content-type': changesType })
  return c.body(`${head},"case":${textOf(now)}}`, 200, { 'content-type': 'application/json' })
}

/** For replays whose answer is the case itself. */
export async function stateAgain(deps: Deps, ref: { readonly organisation: string; readonly caseId: string }) {
  const state = await deps.cases.load(ref)
  return state ? { ok: true as const, state } : refuse('erased')
}

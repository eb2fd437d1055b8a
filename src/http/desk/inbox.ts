import { createRoute, z } from '@hono/zod-openapi'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'
import type { InboxEntry } from '../../ports/inbox.ts'
import { tellInbox } from '../../usecases/conversations/publish-events.ts'
import { countInbox, type InboxItem, listInbox } from '../../usecases/desk/list-inbox.ts'
import { watchInbox } from '../../usecases/desk/watch-inbox.ts'
import { needStaff, openConversation } from '../access.ts'
import { displayOf, isSensitive } from '../cases/present-field.ts'
import { conversationParam } from '../conversations/schemas-chat.ts'
import { need } from '../problem.ts'
import { answers, jsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { optionalQuery, pageOf, pageQuery } from '../schemas.ts'
import { lastSeen, openStream } from '../streams/open-stream.ts'
import { type View, viewFor } from '../view.ts'
import { inboxCounts, inboxItem, readBody } from './schemas-desk.ts'

const tags = ['Staff']

const list = createRoute({
  method: 'get',
  path: '/v1/inbox',
  tags,
  summary: 'Conversations of the organisation, by state, person and words',
  request: {
    query: pageQuery.extend({
      state: optionalQuery(z.enum(['waiting', 'taken', 'assistant', 'closed'])),
      assignee: optionalQuery(z.string().max(100)).openapi({ description: 'id of a person of the staff, or `me`' }),
      overdue: optionalQuery(z.enum(['true', 'false'])),
      mentions: optionalQuery(z.enum(['me'])).openapi({ description: 'only with a note that names the caller' }),
      q: optionalQuery(z.string().max(100)).openapi({
        description: 'Words of the messages, the organisation or the site',
        example: '云启',
      }),
    }),
  },
  responses: answers(200, pageOf(inboxItem), 'The longest waiting first where people wait for a person, else what changed last first'),
})

const counts = createRoute({
  method: 'get',
  path: '/v1/inbox/counts',
  tags,
  summary: 'How many conversations are in each state',
  responses: answers(200, inboxCounts, 'Counts; mine, unread and mentions are of the caller'),
})

const events = createRoute({
  method: 'get',
  path: '/v1/inbox/events',
  tags,
  summary: 'Live changes of the list (SSE, read with fetch); Last-Event-ID resumes without a gap',
  request: { query: z.object({ after: z.coerce.number().int().min(0).optional() }) },
  responses: streams(200, 'text/event-stream', '`conversation` with an item of the list, numbered by its `change`'),
})

const read = createRoute({
  method: 'put',
  path: '/v1/conversations/{id}/read',
  tags,
  summary: 'Up to which message the caller has read',
  request: { params: conversationParam, body: jsonBody(readBody) },
  responses: streams(204, null, 'Noted'),
})

export function inboxRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(list, async c => {
    const { principal, user } = needStaff(c)
    const { limit, cursor, state, assignee, overdue, mentions, q } = c.req.valid('query')
    const page = need(
      await listInbox(deps, principal.organisation, {
        limit,
        reader: user.id,
        ...(cursor ? { cursor } : {}),
        ...(state ? { state } : {}),
        ...(assignee ? { assignee: assignee === 'me' ? user.id : assignee } : {}),
        ...(overdue === 'true' ? { overdue: true } : {}),
        ...(mentions ? { mentions: true } : {}),
        ...(q ? { search: q } : {}),
      }),
    )
    const view = viewFor(deps, principal, c.get('locale'))
    return c.json({ items: page.items.map(item => presentInboxItem(view, item)), nextCursor: page.nextCursor }, 200)
  })

  router.openapi(counts, async c => {
    const { principal, user } = needStaff(c)
    return c.json(await countInbox(deps, principal.organisation, user.id), 200)
  })

  router.openapi(events, async c => {
    const { principal, user } = needStaff(c)
    const { organisation } = principal
    const view = viewFor(deps, principal, c.get('locale'))
    const after = lastSeen(c) ?? c.req.valid('query').after ?? (await deps.inbox.lastChange(organisation))
    let look = (): void => {}
    return openStream(
      c,
      deps,
      async stream => {
        const watch = await watchInbox(
          deps,
          { organisation, reader: user.id, after },
          item => stream.send(`id: ${item.change}\nevent: conversation\ndata: ${JSON.stringify(presentInboxItem(view, item))}\n\n`),
          stream.close,
        )
        look = watch.look
        return watch.leave
      },
      () => look(),
    )
  })

  router.openapi(read, async c => {
    const { principal, user } = needStaff(c)
    const { conversationId } = await openConversation(c, deps, c.req.valid('param').id)
    await deps.inbox.markRead(principal.organisation, user.id, conversationId, c.req.valid('json').seq)
    await tellInbox(deps, principal.organisation)
    return c.body(null, 204)
  })

  return router
}

export type InboxItemJson = z.infer<typeof inboxItem>

export function presentInboxItem(view: View, item: InboxItem): InboxItemJson {
  const { named, firstWords, ...rest } = item
  return {
    ...rest,
    assignee: rest.assignee && { ...rest.assignee },
    last: rest.last && { ...rest.last },
    mention: rest.mention && { ...rest.mention },
    name: nameOf(view, named) ?? (firstWords || null),
  }
}

/** Of a natural person the name is theirs: it is masked. */
function nameOf(view: View, named: InboxEntry['named']): string | null {
  const values = (field: string): Json | undefined => named[field]
  for (const field of ['organizerName', 'siteName']) {
    const value = named[field]
    if (typeof value !== 'string') continue
    return isSensitive(view, field, values) ? displayOf(view, field, value, values) : value
  }
  return null
}

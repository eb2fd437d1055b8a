import { createRoute, z } from '@hono/zod-openapi'
import type { Deps } from '../../ports/deps.ts'
import { nameOf } from '../../usecases/principal.ts'
import { correctUpload } from '../../usecases/uploads/correct-upload.ts'
import { readUpload } from '../../usecases/uploads/draft-upload.ts'
import { receiveReading } from '../../usecases/uploads/receive-reading.ts'
import { openConversation } from '../access.ts'
import { conversationParam, uploadAnswer } from '../conversations/schemas-chat.ts'
import { once } from '../once.ts'
import { answers, jsonBody, onceHeaders } from '../route.ts'
import { newRouter } from '../router.ts'
import { localeQuery } from '../schemas.ts'
import { correctionBody, readingBody } from './schemas-readings.ts'
import { plainName, presentReceived } from './uploads.ts'

const reading = createRoute({
  method: 'post',
  path: '/v1/conversations/{id}/readings',
  tags: ['Conversations'],
  summary: 'What a browser read from a picture that stays there: its lines and parts of it, never the whole',
  description: 'The lines are interpreted here, as if the server had read them; values are not taken from the sender.',
  request: { headers: onceHeaders, params: conversationParam, query: localeQuery, body: jsonBody(readingBody) },
  responses: answers(201, uploadAnswer, 'What it was taken for, what was read, our reply and the case'),
})

const correct = createRoute({
  method: 'patch',
  path: '/v1/conversations/{id}/uploads/{uploadId}',
  tags: ['Conversations'],
  summary: 'A file is something else than it was taken for: read again as what it is',
  description: 'What had been put forward from it and was not confirmed is taken back, and the field that held it lets it go.',
  request: {
    headers: onceHeaders,
    params: conversationParam.extend({ uploadId: z.string().min(1).max(100) }),
    query: localeQuery,
    body: jsonBody(correctionBody),
  },
  responses: answers(200, uploadAnswer, 'What was read now, our reply and the case'),
})

export function readingRoutes(deps: Deps) {
  const router = newRouter()
  router.openapi(reading, async c => {
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const body = c.req.valid('json')
    const { fileName, kind, lines, crops, spots, ...facts } = body
    const input = {
      ...access,
      name: plainName(fileName),
      ...(kind ? { kind } : {}),
      reading: {
        facts: { ...facts, ...(spots ? { spots: spots.map(boxOf) } : {}) },
        lines: lines.map(({ box, ...line }) => ({ ...line, box: boxOf(box), page: 1 })),
        crops: crops.map(({ box, picture }) => ({ box: boxOf(box), picture })),
      },
    }
    const received = await once(c, deps, {
      organisation: access.ref.organisation,
      principal: nameOf(access.principal),
      body,
      run: idempotency => receiveReading(deps, { ...input, ...(idempotency ? { idempotency } : {}) }),
      replay: done => readUpload(deps, access.ref, done.seq),
    })
    return c.json(presentReceived(c, deps, access.conversationId, received), 201)
  })
  router.openapi(correct, async c => {
    const { id, uploadId } = c.req.valid('param')
    const access = await openConversation(c, deps, id)
    const { kind } = c.req.valid('json')
    const corrected = await once(c, deps, {
      organisation: access.ref.organisation,
      principal: nameOf(access.principal),
      body: { kind },
      run: idempotency => correctUpload(deps, { ...access, uploadId, kind, ...(idempotency ? { idempotency } : {}) }),
      replay: done => readUpload(deps, access.ref, done.seq),
    })
    return c.json(presentReceived(c, deps, access.conversationId, corrected), 200)
  })
  return router
}

const boxOf = ([x = 0, y = 0, width = 0, height = 0]: readonly number[]) => [x, y, width, height] as const

import { z } from '@hono/zod-openapi'
import { problemSchema } from './schemas.ts'

const problem = { description: 'Problem (RFC 9457)', content: { 'application/problem+json': { schema: problemSchema } } }

/** Responses of a JSON route: the good one under its status, every other one a problem. */
export const answers = <S extends 200 | 201 | 202, T extends z.ZodType>(status: S, schema: T, description: string) =>
  // a computed key would widen to `number`
  ({ [status]: { description, content: { 'application/json': { schema } } }, default: problem }) as Record<
    S,
    { description: string; content: { 'application/json': { schema: T } } }
  > & { default: typeof problem }

/** Like `answers`, where the caller may ask for another kind of body. */
export const answersOr = <S extends 200, T extends z.ZodType>(status: S, schema: T, type: string, description: string) =>
  ({
    [status]: { description, content: { 'application/json': { schema }, [type]: { schema: z.string() } } },
    default: problem,
  }) as Record<
    S,
    { description: string; content: { 'application/json': { schema: T } } & Record<'application/octet-stream', { schema: z.ZodString }> }
  > & {
    default: typeof problem
  }

/** Like `answers`, where another JSON of a type of its own may come instead; the handler writes both. */
export const answersEither = <S extends 200>(
  status: S,
  schema: z.ZodType,
  { type, schema: other }: { readonly type: string; readonly schema: z.ZodType },
  description: string,
) => ({
  [status]: { description, content: { 'application/json': { schema }, [type]: { schema: other } } } as { description: string },
  default: problem,
})

/** Responses of a route that answers with bytes or a stream, or with nothing. */
export const streams = (status: 200 | 204, type: string | null, description: string) => ({
  [status]: { description, ...(type ? { content: { [type]: {} } } : {}) },
  default: { description: 'Problem (RFC 9457)' },
})

/** Of each POST that changes something; kept 24 h. */
export const onceHeaders = z.object({
  'idempotency-key': z.string().min(1).max(255).optional().openapi({
    description:
      'Same key and body replay the first answer (Idempotency-Replayed: true); another body is 409; a call that still runs is 409 with Retry-After',
  }),
})

/** Of each PATCH of a case. */
export const matchHeaders = z.object({
  'if-match': z.string().optional().openapi({ description: 'Revision that the caller saw, as in ETag; 412 when the case has moved on' }),
})

export const jsonBody = <T extends z.ZodType>(schema: T) => ({ required: true, content: { 'application/json': { schema } } })
export const optionalJsonBody = <T extends z.ZodType>(schema: T) => ({ required: false, content: { 'application/json': { schema } } })

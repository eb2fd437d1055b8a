import { OpenAPIHono } from '@hono/zod-openapi'
import { refuse } from '../usecases/outcome.ts'
import { fieldErrorsOf } from '../usecases/records/field-errors-of.ts'
import type { HttpEnv } from './env.ts'
import { ProblemError } from './problem.ts'

/** A router whose bodies and queries are refused as problem+json, each bad place named. */
export const newRouter = () =>
  new OpenAPIHono<HttpEnv>({
    defaultHook: result => {
      if (!result.success)
        throw new ProblemError(
          refuse('invalid-body', { errors: fieldErrorsOf(result.error, 'data' in result ? result.data : undefined, result.target) }),
        )
    },
  })

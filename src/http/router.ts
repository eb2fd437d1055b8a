import { OpenAPIHono } from '@hono/zod-openapi'
import { fieldErrorsOf } from '../usecases/field-errors-of.ts'
import { refuse } from '../usecases/outcome.ts'
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

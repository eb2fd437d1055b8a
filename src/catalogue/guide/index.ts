import type { Guide } from '../../domain/guide/guide.ts'
import { overseasPolice as overseasPoliceArticle } from './articles/overseas-police.ts'
import { serverRefiling } from './articles/server-refiling.ts'
import { aids } from './statements/aids.ts'
import { cases } from './statements/cases.ts'
import { overseasAdvice } from './statements/overseas-advice.ts'
import { overseasPolice } from './statements/overseas-police.ts'
import { policy } from './statements/policy.ts'
import { procedure } from './statements/procedure.ts'
import { remedies } from './statements/remedies.ts'
import { yardsticks } from './yardsticks.ts'

/** Every statement of the two articles, in their order: G001-G109, P001-P042. */
export const statements = [...policy, ...procedure, ...remedies, ...cases, ...aids, ...overseasPolice, ...overseasAdvice] as const

export type StatementId = (typeof statements)[number]['id']

export const guide: Guide = { articles: [serverRefiling, overseasPoliceArticle], statements, yardsticks }

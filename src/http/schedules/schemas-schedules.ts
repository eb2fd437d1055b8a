import { z } from '@hono/zod-openapi'
import { mostNodes, periods } from '../../domain/schedules/schedule.ts'
import { checkRecord, mostRecords, recordError } from '../rules/schemas-rules.ts'
import { basisSchema, date, fieldValues, filingSchema } from '../schemas.ts'

const settings = {
  name: z.string().trim().min(1).max(100),
  every: z.enum(periods),
  /** only the rules that look at a server, or every one */
  about: z.enum(['servers', 'records']),
  filings: z.array(filingSchema).min(1).max(3),
  /** facts that hold for every node */
  common: fieldValues,
  /** looks at the nodes from outside, where the domain is proven */
  probe: z.boolean(),
  /** e-mail addresses that are told when something began to fail */
  notify: z.array(z.email().max(200)).max(10),
  /** the day of the next run; null pauses it */
  nextOn: date.nullable(),
}

export const addScheduleBody = z
  .strictObject({ ...z.object(settings).partial().shape, name: settings.name, every: settings.every })
  .openapi('AddSchedule', { example: { name: '生产服务器', every: 'day', about: 'servers', notify: ['ops@example.com'] } })

export const changeScheduleBody = z
  .strictObject(z.object(settings).partial().shape)
  .openapi('ChangeSchedule', { example: { nextOn: null } })

export const inventoryBody = z.strictObject({ records: z.array(checkRecord).min(1).max(mostRecords) }).openapi('Inventory')

const counts = z.object({
  nodes: z.int(),
  /** a node and a rule, judged to pass or to fail */
  checks: z.int(),
  passed: z.int(),
  failed: z.int(),
  unknown: z.int(),
  errors: z.int(),
  newlyFailing: z.int(),
  fixed: z.int(),
  added: z.int(),
  removed: z.int(),
})

export const runSchema = z
  .object({
    run: z.int(),
    on: date,
    startedAt: z.string(),
    /** null while it goes on */
    finishedAt: z.string().nullable(),
    probed: z.boolean(),
    counts: counts.nullable(),
    /** percent of what was judged that passes, one decimal */
    score: z.number().nullable(),
  })
  .openapi('ScheduleRun')

const guideFigure = z.object({
  statement: z.string(),
  says: z.string(),
  atLeast: z.number(),
  value: z.number(),
  met: z.boolean(),
  basis: z.array(basisSchema),
})

export const scheduleSchema = z
  .object({
    id: z.string(),
    createdAt: z.string(),
    ...settings,
    nodes: z.int(),
    running: z.boolean(),
    lastRun: runSchema.nullable(),
    trend: z.object({
      /** of the last finished run against the one before; null while there are not two */
      direction: z.enum(['better', 'worse', 'same']).nullable(),
      change: z.number().nullable(),
      /** oldest first, the last twelve */
      scores: z.array(z.object({ run: z.int(), on: date, score: z.number().nullable() })),
    }),
    /** what the article says such a platform does: hearsay, no duty */
    guide: z.object({ checksAMonth: guideFigure, nodesADay: guideFigure }),
  })
  .openapi('Schedule')

export const inventoryAnswer = z.object({
  nodes: z.int().openapi({ maximum: mostNodes }),
  /** rows and cells that could not be read, the first two hundred */
  errors: z.array(recordError),
})

const problem = z.object({ code: z.string(), message: z.string() })

export const changeKinds = ['newlyFailing', 'fixed', 'failing', 'added', 'removed', 'probed'] as const

export const runChangeSchema = z
  .object({
    kind: z.enum(changeKinds),
    node: z.string(),
    /** none of `added` and `removed` */
    rules: z.array(z.object({ id: z.string(), says: z.string(), severity: z.string(), basis: z.array(basisSchema) })),
    /** what was seen from outside, of `probed` alone */
    probed: z
      .object({
        host: z.string().nullable(),
        tlsVersion: z.string().nullable(),
        certificateEnds: date.nullable(),
        certificateDays: z.int().nullable(),
        certificateTrusted: z.boolean().nullable(),
        footerNumber: z.string().nullable(),
        problems: z.array(problem),
      })
      .optional(),
  })
  .openapi('ScheduleRunChange')

export const domainProofBody = z
  .strictObject({ domain: z.string().min(1).max(253) })
  .openapi('ProveDomain', { example: { domain: 'example.cn' } })

export const domainProofAnswer = z.object({
  domain: z.string(),
  verified: z.boolean(),
  /** either of the two; on Workers the file alone counts */
  txt: z.object({ name: z.string(), value: z.string() }),
  file: z.object({ url: z.string(), content: z.string() }),
})

export type ScheduleJson = z.infer<typeof scheduleSchema>
export type ScheduleRunJson = z.infer<typeof runSchema>
export type RunChangeJson = z.infer<typeof runChangeSchema>
export type InventoryJson = z.infer<typeof inventoryAnswer>
export type ScheduleInput = z.input<typeof addScheduleBody>
export type ScheduleChange = z.input<typeof changeScheduleBody>

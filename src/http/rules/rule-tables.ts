import { createRoute, z } from '@hono/zod-openapi'
import { tables } from '../../catalogue/tables/index.ts'
import { inForce } from '../../domain/rules/parameters.ts'
import { gradeOf, gradeOrder } from '../../domain/tables/grade-of.ts'
import type { GradeScale } from '../../domain/tables/tables.ts'
import type { Deps } from '../../ports/deps.ts'
import { caseView } from '../cases/cases.ts'
import { presentBasis } from '../cases/present-finding.ts'
import { answers } from '../route.ts'
import { newRouter } from '../router.ts'
import { date, localeQuery, optionalQuery } from '../schemas.ts'
import { presentRow, presentTable } from './present-table.ts'
import { gradeAnswer, tableSchema, tablesAnswer } from './schemas-tables.ts'

const tags = ['Rules and checks']
const dated = localeQuery.extend({ inForceOn: optionalQuery(date) })
/** not coerced: an empty parameter is none, and no number of persons is not zero persons */
const amount = optionalQuery(
  z
    .string()
    .regex(/^\d{1,15}(\.\d{1,2})?$/)
    .transform(Number),
)

const listTables = createRoute({
  method: 'get',
  path: '/v1/rules/tables',
  tags,
  summary: 'Decision tables with words and basis: procedures, pre-approvals, protection levels, incident grades, reports, data exports',
  request: { query: dated },
  responses: answers(200, tablesAnswer, 'Every table as it stands that day'),
})

const oneTable = createRoute({
  method: 'get',
  path: '/v1/rules/tables/{id}',
  tags,
  summary: 'One decision table',
  request: {
    query: dated,
    params: z.object({ id: z.enum(Object.keys(tables) as [keyof typeof tables]) }),
  },
  responses: answers(200, tableSchema, 'The table as it stands that day'),
})

const grade = createRoute({
  method: 'get',
  path: '/v1/incident-grade',
  tags,
  summary: 'The grade that an incident reaches at least, on both scales, and who has to be told within how long',
  request: { query: dated.extend({ persons: amount, lossCny: amount }) },
  responses: answers(200, gradeAnswer, 'Grades by what is known; what is not known yet does not count'),
})

const scales: readonly GradeScale[] = ['IRM', 'PIP']

export function tableRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(listTables, c => {
    const { inForceOn = deps.clock.today() } = c.req.valid('query')
    const view = caseView(c, deps)
    const items = Object.values(tables).map(table => presentTable(view, table, inForceOn))
    return c.json({ inForceOn, catalogueRevision: deps.catalogue.revision, items }, 200)
  })

  router.openapi(oneTable, c => {
    const { inForceOn = deps.clock.today() } = c.req.valid('query')
    return c.json(presentTable(caseView(c, deps), tables[c.req.valid('param').id], inForceOn), 200)
  })

  router.openapi(grade, c => {
    const { inForceOn = deps.clock.today(), persons, lossCny } = c.req.valid('query')
    const view = caseView(c, deps)
    const facts = { ...(persons === undefined ? {} : { persons }), ...(lossCny === undefined ? {} : { lossCny }) }
    const grades = scales.flatMap(scale => {
      const found = gradeOf(tables.incidentGrades, scale, inForceOn, facts)
      if (found === undefined) return []
      const row = tables.incidentGrades.rows.find(each => each.scale === scale && each.grade === found)
      const basis = (row ?? tables.incidentGrades.rows.find(each => each.scale === scale))?.basis ?? []
      return [
        {
          scale,
          grade: found,
          words: row ? { ...row.words[view.texts.locale] } : null,
          basis: basis.map(each => presentBasis(view, each)),
        },
      ]
    })
    const worst = Math.min(...grades.map(each => (each.grade ? gradeOrder.indexOf(each.grade) : gradeOrder.length)))
    const reports = tables.reportDuties.rows
      .filter(row => inForce(row, inForceOn))
      .filter(row => row.least === 'any' || worst <= gradeOrder.indexOf(row.least))
    return c.json(
      {
        inForceOn,
        grades,
        differ: new Set(grades.map(each => each.grade)).size > 1,
        note: tables.incidentGrades.note?.[view.texts.locale] ?? '',
        reports: reports.map(row => presentRow(view, row)),
      },
      200,
    )
  })

  return router
}

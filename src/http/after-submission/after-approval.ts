import { createRoute, z } from '@hono/zod-openapi'
import { footerOf, lookOver } from '../../domain/life/footer.ts'
import { calendarFeed } from '../../domain/readiness/calendar-feed.ts'
import { judge } from '../../domain/readiness/judge.ts'
import { factsOf } from '../../domain/rules/facts.ts'
import type { Deps } from '../../ports/deps.ts'
import { lookAtPage } from '../../usecases/after-submission/look-at-page.ts'
import { shareCalendar } from '../../usecases/after-submission/share-calendar.ts'
import { refuse } from '../../usecases/outcome.ts'
import { openCase } from '../access.ts'
import { caseParam, caseView } from '../cases/cases.ts'
import { presentDeadline } from '../cases/present.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { filingSchema, localeQuery, visitAnswer } from '../schemas.ts'
import { lastingLinkOf, lastingLinkTo } from '../signed-link.ts'
import { presentVisit } from './present-visit.ts'

const tags = ['Cases']
/** the source of a page; one that is longer shows its foot within the last part */
const longestPage = 400_000

const footerItem = z.object({ filing: filingSchema, number: z.string(), href: z.string(), html: z.string(), by: z.string().nullable() })

const footer = createRoute({
  method: 'get',
  path: '/v1/cases/{id}/footer',
  tags,
  summary: 'What belongs at the bottom of the page: HTML to copy for each number, and until when',
  request: { params: caseParam, query: localeQuery },
  responses: answers(200, z.object({ html: z.string(), items: z.array(footerItem) }), 'Empty while no number is known'),
})

export const footerCheckAnswer = z.object({
  ok: z.boolean(),
  url: z
    .string()
    .nullable()
    .openapi({ description: 'where the page was opened, redirects within its domain followed; null for a source that was given' }),
  problem: z.object({ code: z.string(), message: z.string() }).nullable().openapi({ description: 'why the page could not be read' }),
  items: z.array(
    z.object({
      filing: filingSchema,
      number: z.string(),
      found: z.boolean(),
      linked: z.boolean(),
      problems: z.array(z.object({ code: z.string(), message: z.string() })),
    }),
  ),
})

const check = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/footer/check',
  tags,
  summary:
    'Whether the page shows the numbers of the case and links them: the home page of the case is opened, or the source that is given is read',
  request: {
    params: caseParam,
    query: localeQuery,
    body: jsonBody(z.strictObject({ html: z.string().min(1).max(longestPage).optional() }).openapi('CheckFooter')),
  },
  responses: answers(200, footerCheckAnswer, 'What was found for each number'),
})

const visit = createRoute({
  method: 'get',
  path: '/v1/cases/{id}/visit',
  tags,
  summary: 'What to have ready for an on-site check: what the law asks and what only the articles say, apart, with the documents',
  request: { params: caseParam, query: localeQuery.extend({ filing: filingSchema.optional() }) },
  responses: answers(200, visitAnswer, 'The checklist of one filing, by default the first'),
})

const calendar = createRoute({
  method: 'get',
  path: '/v1/cases/{id}/deadlines.ics',
  tags,
  summary: 'The dates that run as an iCalendar',
  request: {
    params: caseParam,
    query: localeQuery.extend({ organisation: z.string().optional(), link: z.string().optional(), signature: z.string().optional() }),
  },
  responses: streams(200, 'text/calendar', 'RFC 5545, whole days in Shanghai, a reminder a week ahead'),
})

const calendarLink = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/deadlines.ics/link',
  tags,
  summary: 'A link under which a calendar app subscribes to the dates without any other credential; the same one until it is revoked',
  request: { params: caseParam },
  responses: answers(200, z.object({ url: z.string(), webcal: z.string() }), 'The link'),
})

const calendarClose = createRoute({
  method: 'delete',
  path: '/v1/cases/{id}/deadlines.ics/link',
  tags,
  summary: 'Revokes the link: whoever has it sees nothing any more, and the next link is another one',
  request: { params: caseParam },
  responses: streams(204, null, 'Revoked'),
})

export function afterApprovalRoutes(deps: Deps) {
  const router = newRouter()
  const ctx = () => ({ catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today(), now: deps.clock.now() })

  async function loaded(ref: Parameters<Deps['cases']['load']>[0]) {
    const state = await deps.cases.load(ref)
    if (!state) throw new ProblemError(refuse('not-found'))
    return state
  }

  router.openapi(footer, async c => {
    const state = await loaded(openCase(c, c.req.valid('param').id).ref)
    const items = footerOf(state, factsOf(state, ctx())).map(item => ({ ...item }))
    return c.json({ html: items.map(({ html }) => html).join('\n'), items }, 200)
  })

  router.openapi(check, async c => {
    const state = await loaded(openCase(c, c.req.valid('param').id).ref)
    const { texts } = caseView(c, deps)
    const { html } = c.req.valid('json')
    const page = html === undefined ? await lookAtPage(deps, state) : { url: '', html, problem: null }
    if (!page) throw new ProblemError(refuse('invalid-body', { errors: [{ pointer: '/html', code: 'footer.noDomain' }] }))
    const numbers = footerOf(state, factsOf(state, ctx()))
    const { url, problem, items } = lookOver(page, numbers)
    const inWords = (code: string) => ({ code, message: texts.errors[code]?.({}) ?? code })
    return c.json(
      {
        ok: items.length > 0 && items.every(({ problems }) => problems.length === 0),
        url: url || null,
        problem: problem ? inWords(`page.${problem}`) : numbers.length === 0 ? inWords('page.noNumberKnown') : null,
        items: items.map(({ problems, ...item }) => ({ ...item, problems: problems.map(inWords) })),
      },
      200,
    )
  })

  router.openapi(calendarLink, async c => {
    const access = openCase(c, c.req.valid('param').id)
    const { state } = need(await shareCalendar(deps, { ...access, shared: true }))
    const { organisation } = access.ref
    const url = await lastingLinkTo(c, deps, `/v1/cases/${state.id}/deadlines.ics`, { organisation, serial: String(state.calendar.links) })
    return c.json({ url, webcal: url.replace(/^https?:/, 'webcal:') }, 200)
  })

  router.openapi(calendarClose, async c => {
    need(await shareCalendar(deps, { ...openCase(c, c.req.valid('param').id), shared: false }))
    return c.body(null, 204)
  })

  router.openapi(calendar, async c => {
    const { id } = c.req.valid('param')
    const link = await lastingLinkOf(c, deps)
    const state = await loaded(link ? { organisation: link.organisation, caseId: id } : openCase(c, id).ref)
    const isOpen = !link || (state.calendar.shared && link.serial === String(state.calendar.links))
    if (!isOpen) throw new ProblemError(refuse('link-expired'))
    const view = caseView(c, deps)
    const days = judge(state, ctx()).deadlines.map(deadline => {
      const { label, basis, action, colour } = presentDeadline(view, deadline)
      const said = (id: string, args: Readonly<Record<string, string>>): string => view.texts.problems[`reminder.${id}`]?.(args) ?? ''
      return {
        uid: `${deadline.id}-${deadline.filing ?? 'case'}-${state.id}@anbei`,
        on: deadline.on,
        summary: said('coloured', { colour, item: label }),
        description: [
          action && said('action', { action }),
          said('basis', { kind: basis.kind, title: basis.title, article: basis.article ?? '' }),
          said('colours', {}),
        ]
          .filter(Boolean)
          .join('\n'),
        colour,
        category: said('category', { colour }),
      }
    })
    const feed = calendarFeed(view.texts.problems['calendar.name']?.({}) ?? 'Anbei', days, state.updatedAt)
    return c.body(feed, 200, { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="deadlines.ics"' })
  })

  router.openapi(visit, async c => {
    const state = await loaded(openCase(c, c.req.valid('param').id).ref)
    const filing = state.filings.find(each => each === (c.req.valid('query').filing ?? state.filings[0]))
    if (!filing)
      throw new ProblemError(
        refuse('filing-unclear', {
          errors: [{ pointer: '/filing', code: 'filing.notOnCase', args: { filings: state.filings.join(', ') } }],
        }),
      )
    return c.json(presentVisit(caseView(c, deps), state, factsOf(state, ctx()), filing), 200)
  })

  return router
}

import { createRoute, z } from '@hono/zod-openapi'
import { quoted } from '../../catalogue/guide/words.ts'
import type { Deps } from '../../ports/deps.ts'
import { traceArticles } from '../../usecases/rules/trace-articles.ts'
import { caseView } from '../cases/cases.ts'
import { cursorOf, seqOfCursor } from '../cursor.ts'
import { answers } from '../route.ts'
import { newRouter } from '../router.ts'
import { localeQuery, optionalQuery, pageQuery } from '../schemas.ts'
import { presentArticles, presentGaps, presentNote, presentSentence, presentStatement } from './present-seed.ts'
import { seedStatementsAnswer, seedsAnswer } from './schemas-seeds.ts'

const tags = ['Rules and checks']
const query = localeQuery.extend({ ...pageQuery.shape, article: optionalQuery(z.enum(['000', '003'])) })

const seeds = createRoute({
  method: 'get',
  path: '/v1/rules/seeds',
  tags,
  summary:
    'The two source articles: each sentence with its statements and what stands for them, and where the articles contradict themselves',
  request: { query },
  responses: answers(200, seedsAnswer, 'A page of sentences'),
})

const statements = createRoute({
  method: 'get',
  path: '/v1/rules/seeds/statements',
  tags,
  summary: 'The statements of the two source articles: thresholds, severities, rules, questions, or why nothing judges them',
  request: { query },
  responses: answers(200, seedStatementsAnswer, 'A page of statements'),
})

export function seedRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(seeds, c => {
    const { limit, cursor, article } = c.req.valid('query')
    const view = caseView(c, deps)
    const traced = traceArticles(deps.catalogue)
    const { items, nextCursor } = pageOf(of(traced.sentences, article), cursor, limit)
    return c.json(
      {
        label: quoted[view.texts.locale],
        articles: presentArticles(view, traced),
        notes: traced.notes.map(note => presentNote(view, note)),
        gaps: presentGaps(traced),
        items: items.map(sentence => presentSentence(view, sentence, traced.notes)),
        nextCursor,
      },
      200,
    )
  })

  router.openapi(statements, c => {
    const { limit, cursor, article } = c.req.valid('query')
    const view = caseView(c, deps)
    const traced = traceArticles(deps.catalogue)
    const { items, nextCursor } = pageOf(of(traced.statements, article), cursor, limit)
    return c.json({ items: items.map(statement => presentStatement(view, statement, traced.notes)), nextCursor }, 200)
  })

  return router
}

const of = <T extends { readonly article: string }>(all: readonly T[], article: string | undefined): readonly T[] =>
  article ? all.filter(each => each.article === article) : all

/** A page of a list that never changes: the cursor is a place in it. */
function pageOf<T>(all: readonly T[], cursor: string | undefined, limit: number) {
  const from = seqOfCursor(cursor) ?? 0
  const to = from + limit
  return { items: all.slice(from, to), nextCursor: to < all.length ? cursorOf(to) : null }
}

import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Deps } from '../../ports/deps.ts'
import { buttonOf } from '../../usecases/staff/open-id-provider.ts'
import { beginOpenId, finishOpenId, type OpenIdRefusal, roundSeconds } from '../../usecases/staff/sign-in-open-id.ts'
import type { HttpEnv } from '../env.ts'
import { takeToken } from '../middleware/limit-rate.ts'
import { answers } from '../route.ts'
import { newRouter } from '../router.ts'
import { openIdButton } from './schemas-staff.ts'
import { isSecure, keepSession, userAgentOf } from './staff-session.ts'

const tags = ['Staff']
const path = '/v1/staff/open-id'
const organisation = z.string().min(1).max(100).optional()
const gone = { 302: { description: 'On to another page' }, default: { description: 'Problem (RFC 9457)' } }

const button = createRoute({
  method: 'get',
  path,
  tags,
  summary: "Whether people of an organisation sign in with their own provider of OpenID Connect; without one named, of the server's first",
  security: [],
  request: { query: z.object({ organisation }) },
  responses: answers(200, openIdButton, 'What stands on the button; null: a password alone'),
})

const start = createRoute({
  method: 'get',
  path: `${path}/start`,
  tags,
  summary: 'Go to the provider; a browser follows it. With `tie` whoever is signed in ties the own account to the one there',
  security: [],
  request: { query: z.object({ organisation, tie: z.enum(['true']).optional() }) },
  responses: gone,
})

const callback = createRoute({
  method: 'get',
  path: `${path}/callback`,
  tags,
  summary: 'Where the provider sends the browser back to: a session as cookie, or the reason in the fragment of /console',
  security: [],
  request: {
    query: z.object({
      code: z.string().max(4_000).optional(),
      state: z.string().max(200).optional(),
      iss: z.string().max(500).optional(),
      error: z.string().max(200).optional(),
    }),
  },
  responses: gone,
})

/** of one organisation: each may be a call outside */
const starts = { burst: 60, perSecond: 2 }
const ticketCookie = 'anbei_open_id'

export function openIdRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(button, async c => {
    const principal = c.get('principal')
    const own = principal?.kind === 'staff' ? principal.organisation : null
    return c.json({ provider: await buttonOf(deps, c.req.valid('query').organisation ?? own) }, 200)
  })

  router.openapi(start, async c => {
    const { organisation: named, tie } = c.req.valid('query')
    const principal = c.get('principal')
    const user = tie && principal?.kind === 'staff' ? principal.user : null
    if (tie && !user) return home(c, { refused: 'expired' }, null)
    const id = user?.organisation ?? named ?? (await deps.organisations.first())?.id ?? ''
    await takeToken(c, deps, `open-id:${id}`, starts)
    const begun = await beginOpenId(deps, { organisation: id, user, redirectUri: redirectUriOf(c, deps) })
    if ('refused' in begun) return home(c, begun, named ?? null)
    // comes back from another site, so not Strict
    setCookie(c, ticketCookie, begun.ticket, { httpOnly: true, sameSite: 'Lax', path, maxAge: roundSeconds, secure: isSecure(c, deps) })
    return c.redirect(begun.url, 302)
  })

  router.openapi(callback, async c => {
    const ticket = getCookie(c, ticketCookie) ?? ''
    deleteCookie(c, ticketCookie, { path })
    const answer = new URL(c.req.url).searchParams
    const done = await finishOpenId(deps, { ticket, answer, redirectUri: redirectUriOf(c, deps), userAgent: userAgentOf(c) })
    if ('refused' in done) return home(c, done, ticket.split('~')[0] || null)
    if ('tied' in done) return home(c, { refused: null, fragment: 'open-id=tied' }, null)
    if ('challenge' in done) return home(c, { refused: null, fragment: `challenge=${encodeURIComponent(done.challenge)}` }, null)
    keepSession(c, deps, done.token)
    return c.redirect('/console', 302)
  })

  return router
}

export const redirectUriOf = (c: Context<HttpEnv>, { settings }: Pick<Deps, 'settings'>): string =>
  `${settings.publicUrl ?? new URL(c.req.url).origin}${path}/callback`

type Ending = { readonly refused: OpenIdRefusal } | { readonly refused: null; readonly fragment: string }

/** The console, which says what became of it: a fragment reaches no server and no log. */
function home(c: Context<HttpEnv>, ending: Ending, organisation: string | null): Response {
  const query = organisation ? `?organisation=${encodeURIComponent(organisation)}` : ''
  return c.redirect(`/console${query}#${ending.refused === null ? ending.fragment : `open-id=${ending.refused}`}`, 302)
}

import type { MiddlewareHandler } from 'hono'
import type { Ids } from '../../ports/ids.ts'
import type { HttpEnv } from '../env.ts'

type Locale = 'zh-CN' | 'en'

/** The locale that the header likes best among ours; null when it names neither. `*` says nothing. */
export function localeOf(header: string | undefined): Locale | null {
  let best: Locale | null = null
  let bestWeight = 0
  for (const part of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const quality = parameters.map(parameter => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(value => value !== undefined)
    const weight = quality === undefined ? 1 : Number(quality)
    const locale = /^zh(-|$)/.test(tag) ? 'zh-CN' : /^en(-|$)/.test(tag) ? 'en' : null
    if (locale && weight > bestWeight) {
      best = locale
      bestWeight = weight
    }
  }
  return best
}

const wellFormed = /^[\w.-]{8,128}$/

/** Request id (a sane one of the caller is kept) and language. A store that forgets everything says so with each answer. */
export const requestContext =
  (ids: Ids, temporaryStore: boolean): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const given = c.req.header('x-request-id')
    const requestId = given && wellFormed.test(given) ? given : ids.next('req')
    const query = c.req.query('locale')
    const asked = query === 'zh-CN' || query === 'en' ? query : null
    const liked = localeOf(c.req.header('accept-language'))
    c.set('requestId', requestId)
    c.set('locale', asked ?? liked ?? 'zh-CN')
    c.set('localeAsked', asked ? 'query' : liked ? 'header' : null)
    c.set('principal', null)
    c.set('originRefused', false)
    c.header('x-request-id', requestId)
    if (temporaryStore) c.header('x-anbei-store', 'temporary')
    await next()
  }

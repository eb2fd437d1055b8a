import type { Principal } from '../usecases/principal.ts'

/** What middleware leaves for the handlers of a request. */
export interface HttpEnv {
  Variables: {
    requestId: string
    /** what the caller asked for by `?locale=`, else by Accept-Language; null when it said nothing we have */
    locale: 'zh-CN' | 'en'
    localeAsked: 'query' | 'header' | null
    principal: Principal | null
    /** the page that called is not one of the site key's: it may not even read the refusal */
    originRefused: boolean
  }
}

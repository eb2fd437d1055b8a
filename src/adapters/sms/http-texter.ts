import type { Texter } from '../../ports/senders.ts'
import { type HttpProvider, postJson } from '../post-json.ts'

/** Text messages through a provider over HTTP: `{to, text}`. One that wants templates and signatures stands behind an adapter of its own. */
export const httpTexter = (provider: HttpProvider, fetching?: typeof fetch): Texter => ({
  send: ({ id, to, text }) => postJson(provider, id, { to, text }, fetching),
})

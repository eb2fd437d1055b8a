import type { Deps } from '../../ports/deps.ts'
import { postTurn } from '../../usecases/conversations/post-turn.ts'
import { startConversation } from '../../usecases/conversations/start-conversation.ts'
import type { Principal } from '../../usecases/principal.ts'
import { valuesOf } from '../cases/present-field.ts'
import { changesText, textOf, type WrittenCase, writeCase } from '../cases/write-case.ts'
import { viewFor } from '../view.ts'
import { presentReply } from './present-reply.ts'
import { rehearsed } from './rehearsed.ts'

const locale = 'zh-CN'
const site: Principal = { kind: 'site', organisation: 'org_rehearsal', siteKeyId: 'site_rehearsal' }

/**
 * A conversation that nobody has, over a store that nobody else sees: tables are read, patterns compiled, code is warm before the first
 * person writes. `pause` lets whoever is there come first. Gives the messages that were answered.
 */
export async function rehearse(deps: Deps, pause: () => Promise<unknown>): Promise<number> {
  const started = await startConversation(deps, { principal: site, locale, filings: [], fields: {} })
  if (!started.ok) return 0
  const { conversationId, state } = started
  const ref = { organisation: site.organisation, caseId: state.id }
  const principal: Principal = { kind: 'visitor', ...ref, conversationId, boundTo: null }
  const view = viewFor(deps, principal, locale)
  let before: WrittenCase | undefined
  let answered = 0
  for (const text of rehearsed) {
    await pause()
    const turn = await postTurn(deps, { ref, conversationId, principal, text })
    if (!turn.ok) return answered
    answered += 1
    presentReply(view, turn.reply, valuesOf(turn.state.fields))
    if (!turn.judgement) continue
    const now: WrittenCase = writeCase({ view, state: turn.state, judgement: turn.judgement, version: String(turn.seq), before })
    if (before) changesText(before, now)
    else textOf(now)
    turn.judgement.keepFor(turn.state)
    before = now
  }
  return answered
}

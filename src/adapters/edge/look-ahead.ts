import type { Cases } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'

/**
 * `cases` that reads, together with who a visitor is, what every turn of theirs asks of the organisation: one round trip for all of it
 * where nothing of it is remembered.
 */
export const lookAhead = (
  cases: Cases,
  { desk, webhooks, overrides, organisations }: Pick<Deps, 'desk' | 'webhooks' | 'overrides' | 'organisations'>,
): Cases => ({
  ...cases,
  async conversationByToken(organisation, hash) {
    // the turn needs them all, so nothing is waited for in vain; whoever needs it reads again what could not be read
    const ahead = Promise.allSettled([desk.settings(organisation), webhooks.wanted(organisation), overrides.refresh(organisations)])
    const found = await cases.conversationByToken(organisation, hash)
    await ahead
    return found
  },
})

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
  conversationByToken(organisation, hash) {
    // whoever needs it reads again what could not be read
    void Promise.allSettled([desk.settings(organisation), webhooks.wanted(organisation), overrides.refresh(organisations)])
    return cases.conversationByToken(organisation, hash)
  },
})

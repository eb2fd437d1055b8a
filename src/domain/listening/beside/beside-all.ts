import { withSaidAnew } from '../earlier/with-said-anew.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import { withAskedCharge } from '../people/with-asked-charge.ts'
import { withInCharge } from '../people/with-in-charge.ts'
import { withKeepersEmail } from '../people/with-keepers-email.ts'
import { withLegalNamed } from '../people/with-legal-named.ts'
import { withNumbersOfNames } from '../people/with-numbers-of-names.ts'
import { withOwnCard } from '../people/with-own-card.ts'
import { withRolesInTurn } from '../people/with-roles-in-turn.ts'
import { withSameKeeper } from '../people/with-same-keeper.ts'
import { withSpelledName } from '../people/with-spelled-name.ts'
import { withWays } from '../people/with-ways.ts'
import { withWhoDoesWhat } from '../people/with-who-does-what.ts'
import { withDomainBought } from '../site/with-domain-bought.ts'
import { withDomainDays } from '../site/with-domain-days.ts'
import { withHosting } from '../site/with-hosting.ts'
import { withJoinedAddresses } from '../site/with-joined-addresses.ts'
import { withLongerPage } from '../site/with-longer-page.ts'
import { withNoTalk } from '../site/with-no-talk.ts'
import { withSiteCalled } from '../site/with-site-called.ts'
import { withoutDomainsTerm } from '../site/without-domains-term.ts'
import { withChatRecord } from './with-chat-record.ts'
import { withFullName } from './with-full-name.ts'
import { withMeasures } from './with-measures.ts'

const steps = [
  withLongerPage,
  withRolesInTurn,
  withLegalNamed,
  withInCharge,
  withChatRecord,
  withOwnCard,
  withNumbersOfNames,
  withKeepersEmail,
  withSiteCalled,
  withHosting,
  withJoinedAddresses,
  withDomainBought,
  withDomainDays,
  withoutDomainsTerm,
  withWays,
  withNoTalk,
  withSameKeeper,
  withWhoDoesWhat,
  withSaidAnew,
  withSpelledName,
  withAskedCharge,
  withMeasures,
  withFullName,
] as const

/** What is told beside everything else, looked for once the rest was heard, each step on what the ones before it left. */
export const besideAll = (heard: FieldsHeard, hearing: Hearing): FieldsHeard => steps.reduce((all, step) => step(all, hearing), heard)

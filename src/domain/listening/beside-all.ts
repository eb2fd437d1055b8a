import type { FieldsHeard } from './hear-fields.ts'
import type { Hearing } from './hearing.ts'
import { withAskedCharge } from './with-asked-charge.ts'
import { withChatRecord } from './with-chat-record.ts'
import { withDomainBought } from './with-domain-bought.ts'
import { withDomainDays } from './with-domain-days.ts'
import { withHosting } from './with-hosting.ts'
import { withInCharge } from './with-in-charge.ts'
import { withJoinedAddresses } from './with-joined-addresses.ts'
import { withLegalNamed } from './with-legal-named.ts'
import { withLongerPage } from './with-longer-page.ts'
import { withNoTalk } from './with-no-talk.ts'
import { withNumbersOfNames } from './with-numbers-of-names.ts'
import { withOwnCard } from './with-own-card.ts'
import { withRolesInTurn } from './with-roles-in-turn.ts'
import { withSaidAnew } from './with-said-anew.ts'
import { withSameKeeper } from './with-same-keeper.ts'
import { withSiteCalled } from './with-site-called.ts'
import { withSpelledName } from './with-spelled-name.ts'
import { withWays } from './with-ways.ts'

const steps = [
  withLongerPage,
  withRolesInTurn,
  withLegalNamed,
  withInCharge,
  withChatRecord,
  withOwnCard,
  withNumbersOfNames,
  withSiteCalled,
  withHosting,
  withJoinedAddresses,
  withDomainBought,
  withDomainDays,
  withWays,
  withNoTalk,
  withSameKeeper,
  withSaidAnew,
  withSpelledName,
  withAskedCharge,
] as const

/** What is told beside everything else, looked for once the rest was heard, each step on what the ones before it left. */
export const besideAll = (heard: FieldsHeard, hearing: Hearing): FieldsHeard => steps.reduce((all, step) => step(all, hearing), heard)

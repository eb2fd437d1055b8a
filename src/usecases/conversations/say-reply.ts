import { textsOf } from '../../catalogue/locales/index.ts'
import { sayReply as sayIn } from '../../domain/dialogue/render-reply.ts'
import type { Reply } from '../../domain/dialogue/reply.ts'
import type { Deps } from '../../ports/deps.ts'

/** The reply with its words in the locale of the conversation, as it is stored: history never changes with a release. */
export const sayReply = (deps: Pick<Deps, 'catalogue' | 'reference'>, reply: Reply, locale: string): Reply =>
  sayIn(reply, textsOf(locale), deps.catalogue.fields, deps.reference.divisions)

import { fieldTexts } from '../../catalogue/fields/index.ts'
import { lexicon } from '../../catalogue/lexicon/index.ts'
import type { Catalogue } from '../../domain/catalogue.ts'
import type { Reference } from '../../domain/fields/reference.ts'
import { listen } from '../../domain/listening/listen.ts'
import type { Listener } from '../../ports/listener.ts'

/** The listener that needs no network: the core's own, with the words of the catalogue. */
export const deterministicListener = ({
  catalogue,
  reference,
}: {
  readonly catalogue: Catalogue
  readonly reference: Reference
}): Listener => {
  const wordings = [fieldTexts('zh-CN'), fieldTexts('en')]
  const tools = { fields: catalogue.fields, answers: catalogue.answers, lexicon, reference, wordings }
  return { listen: async request => listen(request, tools) }
}

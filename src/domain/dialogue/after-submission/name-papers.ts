import type { FilingId } from '../../case/events.ts'
import type { Json } from '../../json.ts'
import { visitChecklist } from '../../life/visit.ts'
import { paperState, papersAsked } from '../../rejections/asked-papers.ts'
import { factsOf } from '../../rules/facts.ts'
import { name, say } from '../marks.ts'
import type { Message } from '../reply.ts'
import type { TurnInput } from '../turn.ts'

type Input = Pick<TurnInput, 'state' | 'ctx'>

/** The papers that a notice asks for: which we make, which are here, which go to the other system. */
export function namePapers({ state, ctx }: Input, notice: string): readonly Message[] {
  const asked = papersAsked(notice, ctx.catalogue.askedPapers, text => ctx.reference.simplify(text))
  if (asked.length === 0) return []
  const items = asked.map(({ paper }): Json => ({ paper: name(`asked.${paper.id}`), how: paperState(state, paper) }))
  return [say('papers.asked', { items })]
}

/** What to have ready for a visit; what the law asks and what only the articles say, told apart. */
export function nameVisit({ state, ctx }: Input, filing: FilingId): readonly Message[] {
  const checks = visitChecklist(filing, factsOf(state, ctx))
  const items = checks.map(({ item, law, article }): Json => {
    const met = law?.met ?? null
    return {
      what: name(`visit.${item.id}`),
      bring: name(`visit.${item.id}.bring`),
      state: met === null ? 'unknown' : met ? 'met' : 'missing',
      // the articles ask for more than the law here
      article: met === true && article?.met === false,
      documents: item.documents.map(template => name(`document.${template}`)),
    }
  })
  return items.length > 0 ? [say('visit.list', { items })] : []
}

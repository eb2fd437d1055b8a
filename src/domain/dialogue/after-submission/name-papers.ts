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

/** 请更正并补交安全评估报告: what a return wants handed in beside what is put right; a paper to upload anew is one of its reasons. */
export function namePapersBeside({ state, ctx }: Input, notice: string): readonly Message[] {
  const simplify = (text: string): string => ctx.reference.simplify(text)
  const asked = papersAsked(notice, ctx.catalogue.askedPapers, simplify).filter(
    ({ paper, quote }) => !paper.field && handsIn.test(simplify(quote)),
  )
  const items = asked.map(({ paper }): Json => ({ paper: name(`asked.${paper.id}`), how: paperState(state, paper) }))
  return items.length > 0 ? [say('papers.asked', { items })] : []
}
const handsIn = /补(?:交|充|传|报)|(?:并|一并|同时|还(?:需|要|须)?)(?:请)?(?:提交|提供|出具|附|报送|上传)/

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

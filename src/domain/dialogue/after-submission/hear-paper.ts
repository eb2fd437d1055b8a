import type { FilingId } from '../../case/events.ts'
import { isHow } from '../../listening/how-settled.ts'
import { papersAsked } from '../../rejections/asked-papers.ts'
import { plainly } from '../../rejections/split-notice.ts'
import { name, say } from '../marks.ts'
import type { Message } from '../reply.ts'
import type { TurnInput } from '../turn.ts'

/** 域名证书传上去了: a paper that the notice asks for was handed in elsewhere. Nothing where the words name none of them. */
export function paperHandedIn({ state, text, understanding, ctx }: TurnInput, filing: FilingId): readonly Message[] {
  const notice = state.progress[filing]?.rejection?.notice
  if (!notice || isHow(text, understanding.intent) !== 'done') return []
  const simplify = (each: string): string => ctx.reference.simplify(each)
  const said = plainly(text, simplify)
  const papers = papersAsked(notice, ctx.catalogue.askedPapers, simplify).filter(
    ({ paper }) => paper.named.test(said) && !paper.never?.test(said),
  )
  return papers.length > 0 ? [say('paper.handedIn', { papers: papers.map(({ paper }) => name(`asked.${paper.id}`)) })] : []
}

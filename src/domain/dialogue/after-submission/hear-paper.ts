import type { FilingId } from '../../case/events.ts'
import { isHow } from '../../listening/moves/how-settled.ts'
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

/**
 * 域名证书我传平台上了, of a request for several: the others are still to come. Nothing where all of them are named, none, or more than papers
 * is told.
 */
export function somePapersHandedIn({ state, text, understanding, ctx }: TurnInput, filing: FilingId): readonly Message[] {
  const notice = state.progress[filing]?.rejection?.notice
  if (!notice || isHow(text, understanding.intent) !== 'done') return []
  const simplify = (each: string): string => ctx.reference.simplify(each)
  const said = plainly(text, simplify)
  const asked = papersAsked(notice, ctx.catalogue.askedPapers, simplify)
  const isNamed = ({ paper }: (typeof asked)[number]): boolean => paper.named.test(said) && !paper.never?.test(said)
  const [named, rest] = [asked.filter(isNamed), asked.filter(each => !isNamed(each))]
  if (named.length === 0 || rest.length === 0) return []
  const names = (papers: typeof asked) => papers.map(({ paper }) => name(`asked.${paper.id}`))
  return [say('paper.handedInOf', { papers: names(named), rest: names(rest) })]
}

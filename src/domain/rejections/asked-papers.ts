import type { CaseState } from '../case/state.ts'
import { isConditional, isFine } from './doubts.ts'
import type { RecognisedReason } from './ground.ts'
import { clausesOf, plainly, sentencesOf } from './split-notice.ts'

/** A paper that a notice may ask for, and where it comes from. */
export interface AskedPaper<F extends string = string> {
  readonly id: string
  readonly named: RegExp
  /** it is another paper after all */
  readonly never?: RegExp
  /** our template, the upload field, or null: it is handed in at the provider or the portal only */
  readonly template?: string
  readonly field?: F
  readonly words: Readonly<Record<'zh-CN' | 'en', string>>
}

export interface PaperAsked {
  readonly paper: AskedPaper
  /** verbatim */
  readonly quote: string
}

/** Asks for something, or says that it is lacking. */
const asks =
  /补|交|传|提供|提交|上传|出具|附|缺|未见|没有|少|需|须|请|要|重新|盖章|签字|更换|missing|provide|upload|attach|supply|submit|required|need/

/** What a request to supplement asks for: each paper once, with the words that name it. Pure. */
export function papersAsked(notice: string, papers: readonly AskedPaper[], simplify: (text: string) => string): readonly PaperAsked[] {
  const found = new Map<string, PaperAsked>()
  let asking = false
  for (const sentence of sentencesOf(notice, simplify)) {
    // a list of papers stands below the sentence that asks for them
    asking = asks.test(sentence.heading) || (asking && sentence.isPoint)
    for (const clause of clausesOf(sentence, simplify)) {
      if (!asking || isFine(clause.text) || isConditional(clause.text)) continue
      for (const paper of papers)
        if (!found.has(paper.id) && paper.named.test(clause.text) && !paper.never?.test(clause.text))
          found.set(paper.id, { paper, quote: clause.quote })
    }
  }
  return [...found.values()]
}

/** around the names of papers in a request for them */
const around =
  /(?:接入商|服务商|管局|通管局|网安|公安|民警|客服|平台|[阿腾华百天移京]\S{0,2}云)|[说要让叫请需须您]|通知|补(?:充|交|正|传|齐)?|提交|上传|提供|材料|资料|文件|以下|如下|还|再|和|及|网站|备案/g

/** 执照模糊 is no list, however little is left of it */
const complains = /模糊|不清|看不|反光|遮|缺|过期|到期|失效|无效|作废|不全|不符|不一致|有误|错|旧/

/** 请补充承诺书和居住证 lists papers, and names no other reason by the way. */
export function withoutPaperLists<R extends Pick<RecognisedReason, 'sure' | 'category' | 'quote'>>(
  reasons: readonly R[],
  papers: readonly AskedPaper[],
  simplify: (text: string) => string,
): readonly R[] {
  return reasons.filter(({ sure, category, quote }) => {
    const text = plainly(quote, simplify)
    const named = papers.filter(paper => paper.named.test(text) && !paper.never?.test(text))
    if (sure || category === 'materialMissing' || named.length === 0) return true
    const rest = named.reduce((left, paper) => left.replace(paper.named, ''), text).replace(around, '')
    return complains.test(rest) || rest.replace(/[^\p{L}\p{N}]/gu, '').length > 2
  })
}

/** Made here, can be made here, uploaded, to be uploaded, or handed in elsewhere. */
export function paperState(state: CaseState, { template, field }: AskedPaper): 'made' | 'make' | 'here' | 'upload' | 'elsewhere' {
  if (template && state.documents.some(document => document.template === template && document.staleBecause.length === 0)) return 'made'
  if (template) return 'make'
  if (!field) return 'elsewhere'
  return state.uploads.some(upload => upload.field === field) ? 'here' : 'upload'
}

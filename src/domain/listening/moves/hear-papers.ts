/** How people ask for a document, and what they call it. */
export interface PaperWords {
  /** give it, make it, where is it */
  readonly wants: RegExp
  /** wants to know about it, or tells that it has one */
  readonly unless: RegExp
  readonly papers: readonly { readonly template: string; readonly named: RegExp }[]
  /** the line for the bottom of the page */
  readonly footer: RegExp
  /** what to have ready for a visit */
  readonly visit: RegExp
}

/** Something that is asked to be handed out: documents by their template, the footer, the list for a visit. */
export interface PapersWanted {
  readonly templates: readonly string[]
  readonly footer?: true
  readonly visit?: true
}

/** a longer message tells of more */
const longest = 40

/** 承诺书给我一份, 帮我写一份定期报告, 网站底部怎么放: what the message asks to be handed out. Text is normalised. */
export function hearPapers(text: string, words: PaperWords): PapersWanted | undefined {
  const said = text.trim()
  if (said.length > longest) return undefined
  const isWanted = words.wants.test(said) && !words.unless.test(said)
  const templates = isWanted ? words.papers.filter(({ named }) => named.test(said)).map(({ template }) => template) : []
  const footer = words.footer.test(said)
  const visit = words.visit.test(said)
  if (templates.length === 0 && !footer && !visit) return undefined
  return { templates, ...(footer ? { footer } : {}), ...(visit ? { visit } : {}) }
}

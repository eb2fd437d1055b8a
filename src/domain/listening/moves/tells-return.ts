/** How people tell, in their own words or an authority's, that what was handed in came back. */
export interface ReturnWords {
  /** it came back */
  readonly returned: RegExp
  /** it stays where it is and lacks something */
  readonly asksMore: RegExp
  /** a filing, who decides on it, or the message that brought the word */
  readonly concerns: RegExp
  /** something else that is refused or passes */
  readonly otherThing: RegExp
  /** imagined, feared, said of others, or long ago: in the clause that tells it */
  readonly unless: RegExp
  /** nothing was handed in: the whole message tells of something else */
  readonly notFiled: RegExp
  /** a paper is to be written */
  readonly wants: RegExp
  /** a reason stands beside it */
  readonly because: RegExp
  /** it happened to whoever writes */
  readonly own: RegExp
  /** somebody wants to know, and tells nothing */
  readonly asks: RegExp
}

/**
 * 备案被驳回了,说域名没实名; 阿里云发邮件: …未通过…原因:…: whether a message tells that a filing came back, and how. `isNew`: nothing
 * is being filed yet, so less has to be said. A question about what would be is none. Text is normalised.
 */
export function tellsReturn(text: string, isNew: boolean, words: ReturnWords): 'rejected' | 'supplementRequested' | null {
  const clauses = text.split(/[,。;!?\n]+|(?<!\s)\s+(?=[\u4e00-\u9fff])/).filter(each => each.trim() !== '')
  const holds = (pattern: RegExp): boolean =>
    clauses.some(clause => pattern.test(clause) && !words.unless.test(clause) && !isOther(clause, words))
  const returned = holds(words.returned)
  const type = returned ? 'rejected' : holds(words.asksMore) ? 'supplementRequested' : null
  if (type === null || words.notFiled.test(text) || !(words.concerns.test(text) || (isNew && returned && words.because.test(text))))
    return null
  // told with its reason, or as one's own; 备案被驳回了怎么办 alone asks what one does then
  if (words.because.test(text)) return isNew || clauses.length > 1 || /["“「『:]/.test(text) ? type : null
  return words.own.test(text) && !words.asks.test(text) ? type : null
}

const isOther = (clause: string, { otherThing }: ReturnWords): boolean =>
  otherThing.test(clause) && !/备案|订单|申请|管局|网安|审核|原因|理由/.test(clause)

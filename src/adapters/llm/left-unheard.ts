import type { Intent, Understanding } from '../../domain/listening/understanding.ts'
import type { ListenRequest } from '../../ports/listener.ts'
import { heardFields } from './offer-fields.ts'

/** A longer message is a document, not an answer. */
export const longestAsked = 4_000

/** What the person wants is clear, and it is no value. */
const settled: ReadonlySet<Intent> = new Set([
  'why',
  'skip',
  'undo',
  'summary',
  'finish',
  'handoff',
  'greeting',
  'smallTalk',
  'complaint',
  'empty',
])

/** who tells the number of a certificate tells so many figures, in whatever script */
const figures = /(?:[\p{N}a-z零〇一二三四五六七八九十幺][^\p{L}\p{N}]?){4}/iu

/** letters that may be left over and still say nothing: 的, 了, 呢 … */
const fewLetters = 2

/**
 * Whether a model could hear more: a question stayed open, or nothing was made of the message, and there are words that nobody read.
 * A message that may answer a sensitive question in words nobody recognised stays here; the number of a certificate, a person's perhaps, has figures.
 */
export function leftUnheard(request: ListenRequest, heard: Understanding, isSensitive: (key: string) => boolean): boolean {
  if (request.text.length > longestAsked || settled.has(heard.intent) || heard.move || heard.incident) return false
  const done = heardFields(heard)
  const open = request.asking.filter(key => !done.has(key))
  if (open.some(key => isSensitive(key) && (key !== 'organizerCertNumber' || figures.test(request.text)))) return false
  const puzzled = (heard.intent === 'clarify' || heard.intent === 'question') && heard.topics.length === 0
  return (open.length > 0 || puzzled) && unread(request.text, heard) > fewLetters
}

/** Letters and digits outside the words that were understood. */
function unread(text: string, { intent, fills, states, rejects, topics, clarifies = [], affirms, denies }: Understanding): number {
  const quotes = [...fills, ...states, ...rejects, ...topics, ...clarifies].map(each => each.quote).filter(Boolean)
  const rest = quotes.reduce((left, quote) => left.replace(quote, ' '), text)
  const verdict = affirms || denies || intent === 'confirm' || intent === 'deny' ? shortVerdict : 0
  return (rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0) - verdict
}

/** 没错就是这样 is all yes */
const shortVerdict = 4

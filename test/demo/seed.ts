/**
 * Walks through one source article from its first sentence to its last, and prints for each statement which rule, question,
 * document or answer stands for it, or why none can.
 */
import { noteWords } from '../../src/catalogue/guide/notes.ts'
import { reasons, sections, sentenceKinds } from '../../src/catalogue/guide/words.ts'
import { createCatalogue } from '../../src/catalogue/index.ts'
import { textsOf } from '../../src/catalogue/locales/index.ts'
import type { TracedSentence, TracedStatement } from '../../src/domain/guide/trace-seeds.ts'
import { traceArticles } from '../../src/usecases/rules/trace-articles.ts'

const verdicts = { must: '必须', should: '建议', info: '仅供参考', never: '不作为建议' } as const
const texts = textsOf('zh-CN')

export interface Walked {
  readonly sentences: number
  readonly statements: number
  /** those with a rule, a question, a document or an answer */
  readonly answered: number
  /** sentences and statements that lead nowhere */
  readonly gaps: readonly string[]
}

/** Prints the walk of one article, and where it disagrees with itself. */
export function walkArticle(seed: string, print: (line: string) => void): Walked {
  const catalogue = createCatalogue(text => text)
  const article = catalogue.guide.articles.find(each => each.id === seed)
  if (!article) throw new Error(`没有这篇文章：${seed}。可选：${catalogue.guide.articles.map(each => each.id).join('、')}`)
  const traced = traceArticles(catalogue)
  const sentences = traced.sentences.filter(each => each.article === seed)
  const statements = traced.statements.filter(each => each.article === seed)
  print(`《${article.title}》（网络指南，未见法规依据的说法单独标出）`)
  const told = new Set<string>()
  for (const sentence of sentences) printSentence(sentence, told, print)
  print('\n━━ 文章自洽性（由文中数字算出）')
  for (const note of traced.notes)
    if (note.found && statements.some(each => each.statement.id === note.id))
      print(`${note.id} ${noteWords[note.id]?.['zh-CN'](note.figures)}`)
  const { uncovered, uncarried, unsettled, unheardOf } = traced.gaps
  return {
    sentences: sentences.length,
    statements: statements.length,
    answered: statements.filter(each => standsFor(each).length > 0).length,
    gaps: [...uncovered.map(each => `${each.article}-${each.number} ${each.sentence.text}`), ...uncarried, ...unsettled, ...unheardOf],
  }
}

function printSentence({ number, sentence, statements }: TracedSentence, told: Set<string>, print: (line: string) => void): void {
  print(`\n${String(number).padStart(3, '0')} ${sentence.text}`)
  if (sentence.is) print(`    —— ${sentenceKinds[sentence.is]['zh-CN']}`)
  for (const traced of statements) {
    const { statement } = traced
    const again = told.has(statement.id)
    told.add(statement.id)
    print(`    ${statement.id} [${sections[statement.section]?.['zh-CN']}] ${statement.says['zh-CN']}${again ? '（见上）' : ''}`)
    if (again) continue
    print(`       文章口径：${verdicts[statement.stated]}；我们的口径：${verdicts[statement.shown]}`)
    for (const line of standsFor(traced)) print(`       ${line}`)
    const why = statement.notJudged
    if (why) print(`       不可核验（${reasons[why.reason]['zh-CN']}）：${why['zh-CN']}`)
  }
}

const standsFor = ({ rules, opposed, questions, documents, answers }: TracedStatement): readonly string[] => [
  ...rules.map(rule => `规则 ${rule.id}（${rule.examples} 个例子）`),
  ...opposed.map(id => `法规或接入商口径，以其为准：${id}`),
  ...questions.map(field => `提问 ${texts.fields[field]?.label}：${texts.fields[field]?.ask}`),
  ...documents.map(template => `文书 ${texts.names[`document.${template}`]}`),
  ...answers.map(id => `回答 ${id}：${texts.answers[id]?.({})}`),
]

import type { FilingId } from '../case/events.ts'
import type { Catalogue, FilingDocument } from '../catalogue.ts'
import type { Sentence } from './sentence.ts'
import type { Statement } from './statement.ts'

/** What stands for a statement in the product. */
export interface TracedStatement {
  readonly statement: Statement
  readonly article: string
  /** sentences that carry it, by their numbers */
  readonly sentences: readonly number[]
  /** executable rules, each with the number of examples that test it */
  readonly rules: readonly { readonly id: string; readonly examples: number }[]
  /** rules of the law and of providers that say otherwise; they decide */
  readonly opposed: readonly string[]
  /** fields that are asked for because of it */
  readonly questions: readonly string[]
  /** templates that print those fields */
  readonly documents: readonly string[]
  readonly answers: readonly string[]
}

export interface TracedSentence {
  readonly article: string
  /** place in the article, from 1 */
  readonly number: number
  readonly sentence: Sentence
  readonly statements: readonly TracedStatement[]
}

export interface SeedTrace {
  readonly statements: readonly TracedStatement[]
  readonly sentences: readonly TracedSentence[]
  readonly gaps: {
    /** sentences that carry no statement and are of no kind */
    readonly uncovered: readonly TracedSentence[]
    /** statements that no sentence carries */
    readonly uncarried: readonly string[]
    /** statements with neither a rule nor a reason, or with both */
    readonly unsettled: readonly string[]
    /** ids that a sentence names and no statement has */
    readonly unheardOf: readonly string[]
  }
}

type Traceable = Pick<Catalogue, 'guide' | 'rules' | 'fields' | 'filings' | 'answers'>

/** The article that a statement is of: its id begins with the letter of the article. */
const articleOf = (id: string): string => (id.startsWith('P') ? '003' : '000')

/** Each sentence of the articles → statement → rule, question, document, answer, or the reason why nothing judges it. */
export function traceSeeds(catalogue: Traceable): SeedTrace {
  const { articles, statements: all } = catalogue.guide
  const statements = all.map(statement => traceStatement(statement, catalogue))
  const byId = new Map(statements.map(traced => [traced.statement.id, traced]))
  const sentences = articles.flatMap(article =>
    article.sentences.map((sentence, index) => ({
      article: article.id,
      number: index + 1,
      sentence,
      statements: sentence.statements.flatMap(id => byId.get(id) ?? []),
    })),
  )
  return {
    statements,
    sentences,
    gaps: {
      uncovered: sentences.filter(each => each.statements.length === 0 && !each.sentence.is),
      uncarried: statements.filter(each => each.sentences.length === 0).map(each => each.statement.id),
      unsettled: statements.filter(each => each.rules.length > 0 === Boolean(each.statement.notJudged)).map(each => each.statement.id),
      unheardOf: sentences.flatMap(each => each.sentence.statements.filter(id => !byId.has(id))),
    },
  }
}

/** Not only in some procedures or when somebody asks for it. */
const isAlwaysMade = ({ onlyFor, when, onRequest }: FilingDocument): boolean => !onlyFor && !when && !onRequest

function traceStatement(statement: Statement, { guide, rules, fields, filings, answers }: Traceable): TracedStatement {
  const article = articleOf(statement.id)
  const executable = rules.filter(rule => rule.id.split('-')[0] === statement.id)
  const questions = statement.fields.filter(field => fields[field] !== undefined && fields[field].type !== 'derived')
  const printing = questions.flatMap(field => (fields[field]?.usedBy ?? []).filter((output): output is FilingId => output in filings))
  return {
    statement,
    article,
    sentences: (guide.articles.find(each => each.id === article)?.sentences ?? []).flatMap((sentence, index) =>
      sentence.statements.includes(statement.id) ? [index + 1] : [],
    ),
    rules: executable.map(rule => ({ id: rule.id, examples: rule.examples.length })),
    opposed: [...new Set([...executable.flatMap(rule => rule.conflictsWith ?? []), ...(statement.law ? [statement.law.rule] : [])])],
    questions,
    documents: [...new Set(printing.flatMap(filing => filings[filing].documents.filter(isAlwaysMade).map(each => each.template)))],
    answers: (statement.answers ?? []).filter(id => answers.some(answer => answer.id === id)),
  }
}

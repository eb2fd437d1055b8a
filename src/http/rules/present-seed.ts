import type { z } from '@hono/zod-openapi'
import { noteWords } from '../../catalogue/guide/notes.ts'
import { quoted, reasons, sections, sentenceKinds } from '../../catalogue/guide/words.ts'
import { textsOf } from '../../catalogue/locales/index.ts'
import type { IntegrityNote } from '../../domain/guide/integrity-notes.ts'
import type { TracedSentence, TracedStatement } from '../../domain/guide/trace-seeds.ts'
import type { TracedArticles } from '../../usecases/rules/trace-articles.ts'
import { labelOf } from '../cases/present-field.ts'
import type { View } from '../view.ts'
import type { seedNoteSchema, seedSentenceSchema, seedStatementSchema, seedsAnswer } from './schemas-seeds.ts'

type Locale = 'zh-CN' | 'en'
const localeOf = ({ texts }: View): Locale => texts.locale

/** Where what is said about a statement is tested. */
const tests = {
  rule: 'src/catalogue/rules/rules.test.ts',
  bounds: 'src/catalogue/guide/statements.test.ts',
  note: 'src/domain/guide/integrity-notes.test.ts',
  never: 'test/scenarios/never-advice.test.ts',
} as const

export function presentStatement(
  view: View,
  traced: TracedStatement,
  notes: readonly IntegrityNote[],
): z.infer<typeof seedStatementSchema> {
  const { statement } = traced
  const locale = localeOf(view)
  const own = notes.filter(note => note.id === statement.id || note.statements.includes(statement.id)).map(note => note.id)
  const why = statement.notJudged
  return {
    id: statement.id,
    article: traced.article,
    section: { id: statement.section, label: sections[statement.section]?.[locale] ?? statement.section },
    label: quoted[locale],
    says: statement.says[locale],
    bounds: (statement.bounds ?? []).map(({ of, is, value, unit }) => ({
      of,
      label: of in view.deps.catalogue.fields ? labelOf(view, of) : of,
      is,
      value: typeof value === 'object' ? [...value] : value,
      unit,
    })),
    stated: statement.stated,
    shown: statement.shown,
    law: statement.law ? { ...statement.law } : null,
    checkable: traced.rules.length > 0,
    rules: traced.rules.map(rule => ({ ...rule, ...ruleWords(view, rule.id) })),
    opposed: [...traced.opposed],
    questions: traced.questions.map(field => ({ field, label: labelOf(view, field) })),
    documents: traced.documents.map(template => ({ template, title: view.texts.names[`document.${template}`] ?? template })),
    answers: traced.answers.map(id => ({ id, text: view.texts.answers[id]?.({}) ?? '' })),
    notes: own,
    tests: testsOf(traced, own.length),
    why: why ? { reason: why.reason, label: reasons[why.reason][locale], text: why[locale] } : null,
    sentences: [...traced.sentences],
  }
}

const ruleWords = ({ texts }: View, id: string) => ({ message: texts.rules[id]?.message({}) ?? '', fix: texts.rules[id]?.fix({}) ?? '' })

const testsOf = ({ statement, rules }: TracedStatement, notes: number) => [
  ...(rules.length ? [{ file: tests.rule, cases: rules.reduce((sum, rule) => sum + rule.examples, 0) }] : []),
  ...(statement.bounds?.length ? [{ file: tests.bounds, cases: statement.bounds.length }] : []),
  ...(notes ? [{ file: tests.note, cases: notes }] : []),
  ...(statement.shown === 'never' ? [{ file: tests.never, cases: 1 }] : []),
]

export function presentSentence(view: View, traced: TracedSentence, notes: readonly IntegrityNote[]): z.infer<typeof seedSentenceSchema> {
  const { text, source, is } = traced.sentence
  return {
    article: traced.article,
    number: traced.number,
    text,
    source: source ?? null,
    kind: is ? { id: is, label: sentenceKinds[is][localeOf(view)] } : null,
    statements: traced.statements.map(statement => presentStatement(view, statement, notes)),
  }
}

export const presentNote = (view: View, note: IntegrityNote): z.infer<typeof seedNoteSchema> => ({
  id: note.id,
  statements: [...note.statements],
  found: note.found,
  figures: { ...note.figures },
  text: noteWords[note.id]?.[localeOf(view)](note.figures) ?? '',
})

export function presentArticles(view: View, { sentences, statements }: TracedArticles): z.infer<typeof seedsAnswer>['articles'] {
  return view.deps.catalogue.guide.articles.map(({ id, title, instrument }) => {
    const own = statements.filter(each => each.article === id)
    const said = sentences.filter(each => each.article === id)
    return {
      id,
      title: view.texts.locale === 'zh-CN' ? title : (textsOf('en').names[`instrument.${instrument}`] ?? title),
      sentences: said.length,
      statements: own.length,
      checkable: own.filter(each => each.rules.length > 0).length,
      carrying: said.filter(each => each.statements.length > 0).length,
    }
  })
}

/** `000-12`: the twelfth sentence of the first article. */
const sentenceId = ({ article, number }: TracedSentence): string => `${article}-${number}`

export const presentGaps = ({ gaps }: TracedArticles): z.infer<typeof seedsAnswer>['gaps'] => ({
  uncovered: gaps.uncovered.map(sentenceId),
  uncarried: [...gaps.uncarried],
  unsettled: [...gaps.unsettled, ...gaps.unheardOf],
})

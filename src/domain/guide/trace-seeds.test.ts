import { describe, expect, test } from 'vitest'
import { ctx } from '../../../test/fixtures/sample-case.ts'
import type { Guide } from './guide.ts'
import { traceSeeds } from './trace-seeds.ts'

const { catalogue } = ctx
const trace = traceSeeds(catalogue)
const ofStatement = (id: string) => trace.statements.find(each => each.statement.id === id)
const withGuide = (guide: Guide) => traceSeeds({ ...catalogue, guide })

describe('each sentence of the articles leads somewhere', () => {
  test('nothing is left over: no sentence without a statement or a reason, no statement that no sentence carries', () => {
    expect(trace.gaps).toEqual({ uncovered: [], uncarried: [], unsettled: [], unheardOf: [] })
    expect(trace.statements).toHaveLength(151)
    expect(trace.sentences.length).toBeGreaterThan(190)
  })

  test('from a sentence to rules, questions, documents and answers', () => {
    const sentence = trace.sentences.find(each => each.sentence.statements.includes('G032'))
    expect(sentence?.statements.map(each => each.rules.map(rule => rule.id))).toEqual([['G032-ntp']])
    expect(ofStatement('G032')).toMatchObject({ questions: ['ntpEnabled', 'ntpOffsetMs'], documents: ['contingency-plan'], opposed: [] })
    expect(ofStatement('G006')?.opposed).toContain('R-I03-domicile')
    expect(ofStatement('G044')?.answers).toEqual(['bandwidthTest'])
    expect(ofStatement('G012')?.rules[0]?.examples).toBeGreaterThan(3)
  })

  test('a sentence that carries nothing is named', () => {
    const [first, ...others] = catalogue.guide.articles
    if (!first) throw new Error('no article')
    const longer = { ...first, sentences: [...first.sentences, { text: '新的一句', statements: [] }] }
    const { gaps } = withGuide({ ...catalogue.guide, articles: [longer, ...others] })
    expect(gaps.uncovered.map(each => each.sentence.text)).toEqual(['新的一句'])
  })

  test('a statement that no sentence carries, one that nothing judges and one that does not exist are named', () => {
    const { articles, statements } = catalogue.guide
    const bare = articles.map(article => ({
      ...article,
      sentences: article.sentences.map(each => ({ ...each, statements: each.statements.map(id => (id === 'G012' ? 'G999' : id)) })),
    }))
    expect(withGuide({ ...catalogue.guide, articles: bare }).gaps).toMatchObject({ uncarried: ['G012'], unheardOf: ['G999'] })
    const silent = statements.map(({ notJudged, ...each }) => (each.id === 'G002' || !notJudged ? each : { ...each, notJudged }))
    expect(withGuide({ ...catalogue.guide, statements: silent }).gaps.unsettled).toEqual(['G002'])
  })
})

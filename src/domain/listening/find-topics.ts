import type { Answer } from '../catalogue.ts'

interface Topic {
  readonly id: string
  readonly grams: ReadonlySet<string>
}
interface TopicIndex {
  readonly topics: readonly Topic[]
  readonly byGram: ReadonlyMap<string, readonly number[]>
  readonly weight: ReadonlyMap<string, number>
}

const indexes = new WeakMap<readonly Answer[], TopicIndex>()
const fillers = /[的了吗呢吧啊呀么嘛哦请问一下想我们你您是就还那这个\s,。?!;:、"'()]/g

/** Pairs of neighbouring characters of Chinese, whole words of Latin letters and digits. */
function gramsOf(text: string): ReadonlySet<string> {
  const grams = new Set<string>()
  for (const word of text.toLowerCase().match(/[a-z0-9.]{2,}/g) ?? []) grams.add(word)
  for (const run of text.replace(fillers, '').match(/[\u4e00-\u9fff]+/g) ?? []) {
    if (run.length === 1) grams.add(run)
    for (let at = 0; at + 1 < run.length; at += 1) grams.add(run.slice(at, at + 2))
  }
  return grams
}

function indexOf(answers: readonly Answer[]): TopicIndex {
  const built = indexes.get(answers)
  if (built) return built
  const topics = answers
    .flatMap(answer => answer.asks.map(ask => ({ id: answer.id, grams: gramsOf(ask) })))
    .filter(topic => topic.grams.size > 0)
  const byGram = new Map<string, number[]>()
  for (const [index, topic] of topics.entries()) {
    for (const gram of topic.grams) {
      const list = byGram.get(gram)
      if (list) list.push(index)
      else byGram.set(gram, [index])
    }
  }
  const weight = new Map(
    [...byGram].map(([gram, list]) => [gram, Math.log(1 + topics.length / new Set(list.map(index => topics[index]?.id)).size)]),
  )
  const index = { topics, byGram, weight }
  indexes.set(answers, index)
  return index
}

/** Answers whose phrasings share the most telling words with the question, best first. */
export function findTopics(
  question: string,
  answers: readonly Answer[],
  limit = 3,
): readonly { readonly id: string; readonly score: number }[] {
  const { topics, byGram, weight } = indexOf(answers)
  const asked = gramsOf(question.slice(0, 300))
  const weigh = (gram: string): number => weight.get(gram) ?? 0
  const total = [...asked].reduce((sum, gram) => sum + (weight.get(gram) ?? 1.5), 0)
  if (total === 0) return []
  const shared = new Map<number, number>()
  for (const gram of asked) for (const index of byGram.get(gram) ?? []) shared.set(index, (shared.get(index) ?? 0) + weigh(gram))
  const best = new Map<string, number>()
  for (const [index, sum] of shared) {
    const topic = topics[index]
    if (!topic) continue
    const size = [...topic.grams].reduce((own, gram) => own + weigh(gram), 0)
    // how much of the phrasing was said, and how much of what was said the phrasing explains
    const covered = sum / Math.max(size, 1)
    const explained = sum / total
    const score = Math.round((0.65 * covered + 0.35 * explained) * 1000) / 1000
    if (score > (best.get(topic.id) ?? 0)) best.set(topic.id, score)
  }
  return [...best]
    .map(([id, score]) => ({ id, score }))
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
}

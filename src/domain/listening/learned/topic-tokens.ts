import type { Concepts } from '../lexicon.ts'
import { seldomOf } from '../patterns/seldom.ts'

/** said everywhere, telling nothing */
const fillers =
  /请问(?:一下|下)?|麻烦|老板|师傅|想问(?:一下|下)?|问(?:一下|下|个)|(?:这|那)(?:种|些|个|样)?|我们|你们|他们|咱们?|是不是|有没有|怎么样|一下|一个|什么样|的话|好像|就是|还是|然后|现在|已经|还有|[的了吗呢吧啊呀么嘛哦呐哈嘞咯哟噢唉诶哎请我你您他她它俺是就还也都又才很太个想得着过把给跟和与或及\s,。?!;:、"'()]/g
const particles = /[的了吗呢吧啊呀么嘛哦\s,?!;:、"'()]/g
/** which figure it is says little, and of a number of two and more characters nothing */
const figures = /[〇零一二两三四五六七八九十百千万亿]{2,}|\d{5,}/g
const ends = /[\ue000-\uf8ff\n。]/g
const plainEnglish = new Set(
  'a an the to of in is are am be do does did i my me we our us you your for it its and or with at on by if that this there will would so as'.split(
    ' ',
  ),
)
const firstMark = 0xe000
const isMark = (char: string): boolean => char >= '\ue000' && char <= '\uf8ff'
const apart = '\n。\n'

/** a pattern of one line works on many */
const ofLines = new WeakMap<RegExp, RegExp>()
function linesOf(said: RegExp): RegExp {
  const before = ofLines.get(said)
  if (before) return before
  const made = new RegExp(said.source, 'gm')
  ofLines.set(said, made)
  return made
}

/** what a token counts before it is known how many answers hold it */
const tokenWeights = { idea: 1.1, rest: 1, pair: 0.6, one: 0.5 }
/** what a word that no phrasing has weighs: it tells that something else is meant, but not much */
const strange = 1.1

/**
 * Of each text its ideas (`#`), what is left of it between them, every pair of neighbouring characters (`=`) and every single one (`-`),
 * each with what it counts. All texts are looked through at once: one pass for each idea.
 */
export function tokensOfAll(texts: readonly string[], concepts: Concepts): readonly ReadonlyMap<string, number>[] {
  const plain = texts.map(text => text.toLowerCase().replace(ends, ' '))
  let marked = plain.join(apart)
  for (const [index, [, said]] of concepts.entries()) {
    const lines = linesOf(said)
    if (seldomOf(lines).test(marked)) marked = marked.replace(lines, ` ${String.fromCharCode(firstMark + index)} `)
  }
  return marked.split('。').map((text, at) => tokensIn(text, plain[at] ?? '', concepts))
}

function tokensIn(marked: string, text: string, concepts: Concepts): ReadonlyMap<string, number> {
  const tokens = new Map<string, number>()
  let left = ''
  for (const char of marked) {
    if (!isMark(char)) left += char
    else {
      const idea = concepts[char.charCodeAt(0) - firstMark]?.[0]
      if (idea) tokens.set(`#${idea}`, tokenWeights.idea)
      left += ' '
    }
  }
  for (const word of left.match(/[a-z0-9.]{2,}/g) ?? [])
    if (!plainEnglish.has(word) && !/^\d{5,}$/.test(word)) tokens.set(word, tokenWeights.rest)
  for (const pair of pairsOf(left.replace(figures, ' ').replace(fillers, ' '))) tokens.set(pair, tokenWeights.rest)
  for (const pair of pairsOf(text.replace(particles, ''))) tokens.set(`=${pair}`, tokenWeights.pair)
  for (const one of text.match(/[\u4e00-\u9fff]/g) ?? []) tokens.set(`-${one}`, tokenWeights.one)
  return tokens
}

/** The tokens that are known, each with its weight, all together of length one; unknown ones take their part of it. */
export function vectorOf(
  tokens: ReadonlyMap<string, number>,
  rarity: (token: string) => number | undefined,
): readonly (readonly [token: string, weight: number])[] {
  const known: (readonly [string, number])[] = []
  let sum = 0
  for (const [token, counts] of tokens) {
    const rare = rarity(token)
    const weight = counts * (rare ?? strange)
    sum += weight * weight
    if (rare !== undefined) known.push([token, weight])
  }
  const length = Math.sqrt(sum) || 1
  return known.map(([token, weight]) => [token, weight / length])
}

/** pairs of neighbouring Chinese characters, and what stands alone */
const pairsOf = (text: string): readonly string[] =>
  (text.match(/[\u4e00-\u9fff]+/g) ?? []).flatMap(run =>
    run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )

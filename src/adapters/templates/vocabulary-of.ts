import { headingNumber } from '../../domain/documents/markup/heading-numbers.ts'
import type { Vocabulary } from '../../domain/documents/vocabulary.ts'
import type { DocumentWords } from '../../domain/documents/words.ts'
import type { Program } from './program.ts'

/** Lines whose words are all in the head face: titles, headings, head rows. */
const headLine = /^\s*(?:%|#|\|#|=contents)/
/** Lines with words in both: head cells and bold text. */
const mixedLine = /\{h|\*\*/

const numberedLine = /^[^\S\n]{0,20}#{1,4}\.\s/m

/** What stands at the foot and the head of every page. */
const marginWords = (words: DocumentWords): string =>
  ` ${words.foot('1', words.date(1, 1, 1))}${words.page}${words.draft}`.replace(/\{\w+\}/g, '')

/** 一、（一）1. */
const numbers = Array.from({ length: 10 }, (_, at) =>
  [1, 2, 3].map(level => headingNumber('chinese', Array(level).fill(at + 1))).join(''),
).join('')

/** The point before an item, and what names, numbers, addresses of the web and of streets bring with them. */
const inEveryValue = `•${Array.from({ length: 94 }, (_, at) => String.fromCharCode(0x21 + at)).join('')}（）、，。：；有限公司省市区县镇街道路号楼层室`

/**
 * The characters that a template prints by itself or that most of its values have, sorted. A guess of the face per line is enough: a character that the guess
 * misses costs a place in the small font of the document, nothing else.
 */
export function vocabularyOf(program: Program, words: DocumentWords): Vocabulary {
  const markup = textsOf(program).join('\n')
  const text = new Set(`${inEveryValue}${marginWords(words)}`)
  const head = new Set(`0123456789${numberedLine.test(markup) ? numbers : ''}`)
  for (const line of markup.split('\n')) {
    const faces = headLine.test(line) ? [head] : mixedLine.test(line) ? [text, head] : [text]
    for (const face of faces) for (const character of line) if (character > ' ') face.add(character)
  }
  return { text: [...text].sort().join(''), head: [...head].sort().join('') }
}

const textsOf = (program: Program): readonly string[] =>
  program.flatMap(step => {
    if (step.kind === 'text') return [step.lines.join('\n')]
    if (step.kind === 'partial') return step.named.flatMap(([, value]) => (value.kind === 'value' ? [`{h}${value.value}\n`] : []))
    return 'body' in step ? [...textsOf(step.body), ...textsOf(step.otherwise)] : []
  })
